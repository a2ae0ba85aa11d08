/** Signals from ties that a candidate has with others like the actor. @module */
import type { Entry } from '../../dataset/atlas.ts'
import { entriesById } from '../../dataset/get.ts'
import { memoize } from '../../util/memo.ts'
import { indexIn } from '../../util/sorted-lists.ts'
import { TiedActor, tiesOf } from '../active-records.ts'
import type { MatchSignal, SignalSource } from '../match-signal.ts'
import type { MatchingIndex, Taxonomy } from '../matching-index.ts'

type Hierarchy = 'sectors' | 'places'

/** What a precedent says by what the two partners on the same side have in common: to be neighbours is half as much. */
const shares: Readonly<Record<Hierarchy, number>> = { sectors: 1, places: 0.5 }

const keyOf = (side: string | undefined, term: string) => `${side ?? ''} ${term}`

interface Precedents {
  /** The actors, ascending, each once. */
  readonly actors: Int32Array
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
  /** The position of each tie, and its other actor. */
  readonly ties: Uint32Array
  readonly others: Uint32Array
}

/** Collects the ties of actors, which must come in the order of the actors. */
function gatherer() {
  const actors: number[] = []
  const counts: number[] = []
  const ties: number[] = []
  const others: number[] = []
  const add = (actor: number, { position, actor: other }: TiedActor) => {
    if (actors.at(-1) !== actor) {
      actors.push(actor)
      counts.push(0)
    }
    counts.push((counts.pop() ?? 0) + 1)
    ties.push(position)
    others.push(other)
  }
  return { actors, counts, ties, others, add }
}

/** Where parts begin of which the lengths are known, and where the last one ends. */
function startsOf(lengths: readonly number[]): Uint32Array {
  const starts = new Uint32Array(lengths.length + 1)
  for (const [at, length] of lengths.entries()) starts[at + 1] = (starts[at] ?? 0) + length
  return starts
}

function gatherPrecedents(index: MatchingIndex, hierarchy: Hierarchy): PrecedentColumns {
  const { sides, count } = index.actors
  const byKey = new Map<string, ReturnType<typeof gatherer>>()
  for (let actor = 0; actor < count; actor++) {
    for (const tied of tiesOf(index, actor)) {
      if (sides[actor] === sides[tied.actor]) continue
      for (const term of index[hierarchy].termsOf(tied.actor)) {
        const key = keyOf(sides[tied.actor], term)
        const known = byKey.get(key) ?? gatherer()
        byKey.set(key, known)
        known.add(actor, tied)
      }
    }
  }
  const all = [...byKey.values()]
  return {
    keys: [...byKey.keys()],
    starts: startsOf(all.map(({ actors }) => actors.length)),
    actors: Int32Array.from(all.flatMap(({ actors }) => actors)),
    tieStarts: startsOf(all.flatMap(({ counts }) => counts)),
    ties: Uint32Array.from(all.flatMap(({ ties }) => ties)),
    others: Uint32Array.from(all.flatMap(({ others }) => others)),
  }
}

/** The actors with a tie to another side, by that side and by the sectors or places of the other actor. */
const precedentsBy = (hierarchy: Hierarchy) =>
  memoize((index: MatchingIndex): ((key: string) => Precedents) => {
    const columns = index.keptAs(`precedents/${hierarchy}`)(() => gatherPrecedents(index, hierarchy))
    const codeOf = new Map(columns.keys.map((key, code) => [key, code]))
    return (key) => {
      const code = codeOf.get(key)
      if (code === undefined) return noPrecedents
      const { starts, actors: allActors, tieStarts, ties, others } = columns
      const first = starts[code] ?? 0
      const actors = allActors.subarray(first, starts[code + 1])
      const tiesOfActor = (actor: number) => {
        const at = indexIn(actors, actor)
        if (at === -1) return []
        const [from, to] = [tieStarts[first + at] ?? 0, tieStarts[first + at + 1] ?? 0]
        const { ties: records } = index.atlas.records
        return Array.from(
          ties.subarray(from, to),
          (position, after) => new TiedActor(records, position, others[from + after] ?? 0),
        )
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
): readonly MatchSignal[] {
  const { sides, entryAt } = index.actors
  const { termsOf, worth }: Taxonomy = index[hierarchy]
  const ownPartners = [...new Set(tiesOf(index, subject).map(({ actor }) => actor))]
  return termsOf(subject).map((term): MatchSignal => {
    const known = precedents[hierarchy](index)(keyOf(sides[subject], term))
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
