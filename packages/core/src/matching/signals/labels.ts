/** Signals from labels. @module */
import type { Entry } from '../../dataset/atlas.ts'
import type { Award } from '../../model/award.ts'
import { hasEnded, hasStarted } from '../../model/date-interval.ts'
import { memoize } from '../../util/memo.ts'
import { toSortedList } from '../../util/sorted-lists.ts'
import type { MatchSignal, SignalSource } from '../match-signal.ts'
import type { MatchingIndex } from '../matching-index.ts'

const thirds: Readonly<Record<Award['level'], number>> = { gold: 3, silver: 2, bronze: 1 }

const isValid = ({ awarded, validUntil }: Award, asOf: string) =>
  hasStarted(awarded, asOf) && !hasEnded(validUntil, asOf)

const highest = /* @__PURE__ */ memoize(({ atlas, asOf, actors }: MatchingIndex): ReadonlyMap<number, Award> => {
  const best = new Map<number, Award>()
  for (const award of atlas.records.awards) {
    const holder = actors.numberOf(award.holder)
    if (holder === undefined || !isValid(award, asOf)) continue
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
