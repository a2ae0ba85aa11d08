/** Signals from ties that a candidate has with others like the actor. @module */
import type { Entry } from '../../dataset/atlas.ts'
import { entriesById } from '../../dataset/get.ts'
import { memoize, memoizeByKey } from '../../util/memo.ts'
import { indexIn } from '../../util/sorted-lists.ts'
import { type TiedActor, tiesOf } from '../active-records.ts'
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

/** Collects the ties of actors, which must come in the order of the actors. */
function gatherer() {
  const actors: number[] = []
  const starts: number[] = []
  const ties: TiedActor[] = []
  const add = (actor: number, tied: TiedActor) => {
    if (actors.at(-1) !== actor) {
      actors.push(actor)
      starts.push(ties.length)
    }
    ties.push(tied)
  }
  const gathered = (): Precedents => {
    const ascending = Int32Array.from(actors)
    const tiesOfActor = (actor: number) => {
      const at = indexIn(ascending, actor)
      return at === -1 ? [] : ties.slice(starts[at], starts[at + 1])
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
    const gatherersOf = memoizeByKey((_side: Side) => memoizeByKey((_term: string) => gatherer()))
    for (let actor = 0; actor < count; actor++) {
      for (const tied of tiesOf(index, actor)) {
        const side = sides[tied.actor]
        if (sides[actor] === side) continue
        const gathererOf = gatherersOf(side)
        for (const term of termsOf(tied.actor)) gathererOf(term).add(actor, tied)
      }
    }
    const gathered = memoizeByKey((side: Side) => memoizeByKey((term: string) => gatherersOf(side)(term).gathered()))
    return (side: Side, term: string): Precedents => gathered(side)(term)
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
  const ownPartners = [...new Set(tiesOf(index, subject).map(({ actor }) => actor))]
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
