/** Signals from labels. @module */
import type { Entry } from '../../dataset/atlas.ts'
import { standingOf } from '../../dataset/standing.ts'
import type { Award } from '../../model/award.ts'
import { hasStarted } from '../../model/date-interval.ts'
import { memoize } from '../../util/memo.ts'
import { toSortedList } from '../../util/sorted-lists.ts'
import type { MatchSignal, SignalSource } from '../match-signal.ts'
import type { MatchingIndex } from '../matching-index.ts'

const thirds: Readonly<Record<Award['level'], number>> = { gold: 3, silver: 2, bronze: 1 }

const isValid = ({ atlas, asOf }: MatchingIndex, record: Award) =>
  hasStarted(record.awarded, asOf) && standingOf(atlas, { collection: 'awards', record }, asOf) === undefined

const highest = /* @__PURE__ */ memoize((index: MatchingIndex): ReadonlyMap<number, Award> => {
  const { atlas, actors } = index
  const best = new Map<number, Award>()
  for (const award of atlas.records.awards) {
    const holder = actors.numberOf(award.holder)
    if (holder === undefined || !isValid(index, award)) continue
    const known = best.get(holder)
    if (known === undefined || thirds[award.level] > thirds[known.level]) best.set(holder, award)
  }
  return best
})

const signalsOf = /* @__PURE__ */ memoize((index: MatchingIndex): readonly MatchSignal[] => {
  const best = highest(index)
  const levels = [...new Set([...best.values()].map(({ level }) => level))]
  return levels.map((level) => ({
    part: 'labels',
    kind: 'label-held',
    strength: thirds[level] / 3,
    actors: toSortedList([...best].filter(([, award]) => award.level === level).map(([actor]) => actor)),
    records: (actor): readonly Entry[] => {
      const award = best.get(actor)
      return award === undefined ? [] : [{ collection: 'awards', record: award }]
    },
  }))
})

/** The highest label that a candidate holds on the date; one whose end the atlas doesn't know is held. */
export const labelSignals: SignalSource = (index) => signalsOf(index)
