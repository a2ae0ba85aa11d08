/** Signals from labels. @module */
import { recordIndex } from '../../dataset/record-index.ts'
import { standingOf } from '../../dataset/standing.ts'
import type { Award } from '../../model/award.ts'
import { hasStarted } from '../../model/date-interval.ts'
import { lazy, memoize } from '../../util/memo.ts'
import { toSortedList } from '../../util/sorted-lists.ts'
import type { MatchSignal, SignalSource } from '../match-signal.ts'
import type { MatchingIndex } from '../matching-index.ts'

const thirds: Readonly<Record<Award['level'], number>> = { gold: 3, silver: 2, bronze: 1 }

const isValid = ({ atlas, asOf }: MatchingIndex, record: Award) =>
  hasStarted(record.awarded ?? record.heldBy, asOf) &&
  standingOf(atlas, { collection: 'awards', record }, asOf) === undefined

/** The highest label of each actor that holds one. */
interface HighestLabels {
  readonly actors: Uint32Array
  /** The position of each one's award. */
  readonly awards: Uint32Array
  readonly thirds: Uint8Array
}

function findHighest(index: MatchingIndex): HighestLabels {
  const { atlas, actors } = index
  const best = new Map<number, { readonly position: number; readonly third: number }>()
  for (const [position, award] of atlas.records.awards.entries()) {
    const holder = actors.numberOf(award.holder)
    if (holder === undefined || !isValid(index, award)) continue
    const third = thirds[award.level]
    if (third > (best.get(holder)?.third ?? 0)) best.set(holder, { position, third })
  }
  const found = [...best.values()]
  return {
    actors: Uint32Array.from(best.keys()),
    awards: Uint32Array.from(found, ({ position }) => position),
    thirds: Uint8Array.from(found, ({ third }) => third),
  }
}

const signalsOf = /* @__PURE__ */ memoize((index: MatchingIndex): readonly MatchSignal[] => {
  const highest = index.keptAs('labels')(() => findHighest(index))
  const held = lazy(() => new Map(Array.from(highest.actors, (actor, at) => [actor, highest.awards[at]])))
  return [...new Set(highest.thirds)].map((third) => ({
    part: 'labels',
    kind: 'label-held',
    strength: third / 3,
    actors: toSortedList([...highest.actors].filter((_, at) => highest.thirds[at] === third)),
    records: (actor) => {
      const position = held().get(actor)
      return position === undefined ? [] : [recordIndex(index.atlas.records).firstOf('awards') + position]
    },
  }))
})

/** The highest label that a candidate holds on the date; one whose end the atlas doesn't know is held. */
export const labelSignals: SignalSource = (index) => signalsOf(index)
