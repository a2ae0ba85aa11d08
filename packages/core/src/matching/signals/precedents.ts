/** Signals from ties that a candidate has with others like the actor. @module */
import { numbersById } from '../../dataset/get.ts'
import { columnOf } from '../../dataset/stored-index.ts'
import { GrowableInt32 } from '../../util/growable-int32.ts'
import { memoize } from '../../util/memo.ts'
import { columnBelow } from '../../util/number-column.ts'
import { indexIn } from '../../util/sorted-lists.ts'
import { type TiedActor, tiedAt, tiedWith, tieNumber, tieRows } from '../active-records.ts'
import type { MatchSignal, SignalSource } from '../match-signal.ts'
import type { MatchingIndex, Taxonomy } from '../matching-index.ts'

type Hierarchy = 'sectors' | 'places'

/** What a precedent says by what the two partners on the same side have in common: to be neighbours is half as much. */
const shares: Readonly<Record<Hierarchy, number>> = { sectors: 1, places: 0.5 }

interface Precedents {
  /** The actors below an end, ascending, each once. */
  readonly actors: Int32Array
  /** Of one of these actors. */
  readonly tiesOf: (actor: number) => readonly TiedActor[]
}

const noPrecedents: Precedents = { actors: /* @__PURE__ */ new Int32Array(0), tiesOf: () => [] }

/** The precedents of all keys, one key after the other. */
interface PrecedentColumns {
  readonly keys: readonly string[]
  /** Where the actors of each key begin. */
  readonly starts: Uint32Array
  readonly actors: Int32Array
  /** Where the ties of each actor begin. */
  readonly tieStarts: Uint32Array
  /** Where each tie stands in the rows of ties. */
  readonly places: Int32Array
}

/** Collects the ties of actors by their places in the rows; they must come in the order of the actors. */
function gatherer() {
  const actors = new GrowableInt32()
  const starts = new GrowableInt32()
  const places = new GrowableInt32()
  let latest: number | undefined
  const add = (actor: number, place: number) => {
    if (latest !== actor) {
      actors.push(actor)
      starts.push(places.length)
      latest = actor
    }
    places.push(place)
  }
  return { actors, starts, places, add }
}

type Side = ReturnType<MatchingIndex['actors']['sideOf']>

const keyOf = (side: Side, term: string) => `${side ?? ''} ${term}`

/** The gathered columns of all keys, one after the other. */
function joined(keys: readonly string[], gathered: readonly ReturnType<typeof gatherer>[]): PrecedentColumns {
  const total = (part: 'actors' | 'places') => gathered.reduce((sum, one) => sum + one[part].length, 0)
  const starts = new Uint32Array(keys.length + 1)
  const actors = new Int32Array(total('actors'))
  const tieStarts = new Uint32Array(actors.length + 1)
  const places = new Int32Array(total('places'))
  let [actor, place] = [0, 0]
  for (const [code, one] of gathered.entries()) {
    actors.set(one.actors.toArray(), actor)
    for (const [at, start] of one.starts.toArray().entries()) tieStarts[actor + at] = place + start
    places.set(one.places.toArray(), place)
    actor += one.actors.length
    place += one.places.length
    starts[code + 1] = actor
  }
  tieStarts[actor] = place
  return { keys, starts, actors, tieStarts, places }
}

function gatherPrecedents(index: MatchingIndex, hierarchy: Hierarchy): PrecedentColumns {
  const { sideOf, count } = index.actors
  const { termsOf } = index[hierarchy]
  const { starts } = tieRows(index)
  const bySide = new Map<Side, Map<string, ReturnType<typeof gatherer>>>()
  for (let actor = 0; actor < count; actor++) {
    const from = starts.at(actor)
    for (const [at, other] of tiedWith(index, actor).entries()) {
      const side = sideOf(other)
      if (sideOf(actor) === side) continue
      const byTerm = bySide.get(side) ?? new Map<string, ReturnType<typeof gatherer>>()
      bySide.set(side, byTerm)
      for (const term of termsOf(other)) {
        const known = byTerm.get(term) ?? gatherer()
        byTerm.set(term, known)
        known.add(actor, from + at)
      }
    }
  }
  const all = [...bySide].flatMap(([side, byTerm]) =>
    [...byTerm].map(([term, one]) => ({ key: keyOf(side, term), one })),
  )
  return joined(
    all.map(({ key }) => key),
    all.map(({ one }) => one),
  )
}

/** The actors with a tie to another side, by that side and by the sectors or places of the other actor. */
const precedentsBy = (hierarchy: Hierarchy) =>
  memoize((index: MatchingIndex) => {
    const columns = index.keptAs(`precedents/${hierarchy}`)(() => gatherPrecedents(index, hierarchy))
    const codeOf = new Map(columns.keys.map((key, code) => [key, code]))
    const [starts, all] = [columnOf(columns, 'starts'), columnOf(columns, 'actors')]
    const [tieStarts, places] = [columnOf(columns, 'tieStarts'), columnOf(columns, 'places')]
    return (side: Side, term: string, end: number): Precedents => {
      const code = codeOf.get(keyOf(side, term))
      if (code === undefined) return noPrecedents
      const first = starts.at(code)
      const actors = columnBelow(all, first, starts.at(code + 1), end)
      const tiesOfActor = (actor: number) => {
        const at = indexIn(actors, actor)
        if (at === -1) return []
        const own = places.between(tieStarts.at(first + at), tieStarts.at(first + at + 1))
        return Array.from(own, (place) => tiedAt(index, place))
      }
      return { actors, tiesOf: tiesOfActor }
    }
  })

const precedents = {
  sectors: /* @__PURE__ */ precedentsBy('sectors'),
  places: /* @__PURE__ */ precedentsBy('places'),
} as const

/** Makes what precedents are looked up in, which the first match otherwise does. */
export function preparePrecedents(index: MatchingIndex): void {
  precedents.sectors(index)
  precedents.places(index)
}

function signalsBy(
  hierarchy: Hierarchy,
  kind: MatchSignal['kind'],
  index: MatchingIndex,
  subject: number,
  end: number,
): readonly MatchSignal[] {
  const { sideOf } = index.actors
  const { termsOf, worth }: Taxonomy = index[hierarchy]
  const ownPartners = [...new Set(tiedWith(index, subject))].filter((actor) => actor < end)
  return termsOf(subject).map((term): MatchSignal => {
    const known = precedents[hierarchy](index)(sideOf(subject), term, end)
    const isWithAsking = ({ actor: partner }: TiedActor) => partner === subject
    const onlyWithAsking = ownPartners.filter((actor) => {
      const ties = known.tiesOf(actor)
      return ties.length > 0 && ties.every(isWithAsking)
    })
    return {
      part: 'precedents',
      kind,
      strength: shares[hierarchy] * worth(term),
      actors: known.actors,
      ...(onlyWithAsking.length === 0 ? {} : { except: new Set(onlyWithAsking) }),
      records: (actor) => {
        const ties = known.tiesOf(actor).filter((tied) => !isWithAsking(tied))
        const numbers = ties.flatMap((tied) => [tied.actor, tieNumber(index, tied.tie)])
        return [...numbersById(index.atlas, [term]), ...numbers]
      },
    }
  })
}

/**
 * Ties that a candidate has on the side of the actor, with others of its sector or place. One such tie shows as much as
 * several.
 */
export const precedentSignals: SignalSource = (index, subject, end) => [
  ...signalsBy('sectors', 'works-with-your-sector', index, subject, end),
  ...signalsBy('places', 'works-with-your-place', index, subject, end),
]
