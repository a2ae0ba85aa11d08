/** Signals from ties that a candidate has with others like the actor. @module */
import type { Entry } from '../../dataset/atlas.ts'
import { entriesById } from '../../dataset/get.ts'
import { GrowableInt32 } from '../../util/growable-int32.ts'
import { memoize } from '../../util/memo.ts'
import { indexIn } from '../../util/sorted-lists.ts'
import { type TiedActor, tiedAt, tiedWith, tieRows } from '../active-records.ts'
import type { MatchSignal, SignalSource } from '../match-signal.ts'
import type { MatchingIndex, Taxonomy } from '../matching-index.ts'

type Hierarchy = 'sectors' | 'places'

/** What a precedent says by what the two partners on the same side have in common: to be neighbours is half as much. */
const shares: Readonly<Record<Hierarchy, number>> = { sectors: 1, places: 0.5 }

interface Precedents {
  /** The actors, ascending, each once. */
  readonly actors: Int32Array
  readonly tiesOf: (actor: number) => readonly TiedActor[]
}

const noPrecedents: Precedents = { actors: /* @__PURE__ */ new Int32Array(0), tiesOf: () => [] }

/** Collects the ties of actors by their places in the rows; they must come in the order of the actors. */
function gatherer(index: MatchingIndex) {
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
  const gathered = (): Precedents => {
    const ascending = actors.toArray()
    const [begins, placesOfTies] = [starts.toArray(), places.toArray()]
    const tiesOfActor = (actor: number) => {
      const at = indexIn(ascending, actor)
      if (at === -1) return []
      return Array.from(placesOfTies.subarray(begins[at], begins[at + 1])).flatMap((place) => tiedAt(index, place))
    }
    return { actors: ascending, tiesOf: tiesOfActor }
  }
  return { add, gathered }
}

type Side = MatchingIndex['actors']['sides'][number]

/** The actors with a tie to another side, by that side and by the sectors or places of the other actor. */
const precedentsBy = (hierarchy: Hierarchy) =>
  memoize((index: MatchingIndex) => {
    const { sides, count } = index.actors
    const { termsOf } = index[hierarchy]
    const { starts, others } = tieRows(index)
    const bySide = new Map<Side, Map<string, ReturnType<typeof gatherer>>>()
    for (let actor = 0; actor < count; actor++) {
      for (let at = starts[actor] ?? 0; at < (starts[actor + 1] ?? 0); at++) {
        const other = others[at] ?? 0
        const side = sides[other]
        if (sides[actor] === side) continue
        const byTerm = bySide.get(side) ?? new Map<string, ReturnType<typeof gatherer>>()
        bySide.set(side, byTerm)
        for (const term of termsOf(other)) {
          const known = byTerm.get(term) ?? gatherer(index)
          byTerm.set(term, known)
          known.add(actor, at)
        }
      }
    }
    const gathered = new Map(
      [...bySide].map(([side, byTerm]) => [side, new Map([...byTerm].map(([term, one]) => [term, one.gathered()]))]),
    )
    return (side: Side, term: string): Precedents => gathered.get(side)?.get(term) ?? noPrecedents
  })

const precedents = {
  sectors: /* @__PURE__ */ precedentsBy('sectors'),
  places: /* @__PURE__ */ precedentsBy('places'),
} as const

function signalsBy(
  hierarchy: Hierarchy,
  kind: MatchSignal['kind'],
  index: MatchingIndex,
  subject: number,
): readonly MatchSignal[] {
  const { sides, entryAt } = index.actors
  const { termsOf, worth }: Taxonomy = index[hierarchy]
  const ownPartners = [...new Set(tiedWith(index, subject))]
  return termsOf(subject).map((term): MatchSignal => {
    const known = precedents[hierarchy](index)(sides[subject], term)
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
      records: (actor) => [
        ...entriesById(index.atlas, [term]),
        ...known
          .tiesOf(actor)
          .flatMap((tied): Entry[] =>
            isWithAsking(tied) ? [] : [entryAt(tied.actor), { collection: 'ties', record: tied.tie }],
          ),
      ],
    }
  })
}

/**
 * Ties that a candidate has on the side of the actor, with others of its sector or place. One such tie shows as much as
 * several.
 */
export const precedentSignals: SignalSource = (index, subject) => [
  ...signalsBy('sectors', 'works-with-your-sector', index, subject),
  ...signalsBy('places', 'works-with-your-place', index, subject),
]
