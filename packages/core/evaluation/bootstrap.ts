import { uniformInt } from 'pure-rand/distribution/uniformInt'
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus'
import { mean } from './rank.ts'

/** An interval in which the middle 95 % of the resampled means lie. */
export interface Interval {
  readonly low: number
  readonly high: number
}

const rounds = 10_000
const seed = 20190301

/**
 * A bootstrap interval of a mean (percentiles of 10,000 resamples), the same at every run.
 *
 * @param groups the values, together those that are not independent of each other: whole groups are drawn, with
 *   replacement, and as many as there are
 */
export function bootstrapInterval(groups: readonly (readonly number[])[]): Interval {
  const random = xoroshiro128plus(seed)
  const means = Float64Array.from({ length: rounds }, () =>
    mean(groups.flatMap(() => groups[uniformInt(random, 0, groups.length - 1)] ?? [])),
  ).sort()
  const at = (share: number) => means[Math.round(share * (rounds - 1))] ?? Number.NaN
  return { low: at(0.025), high: at(0.975) }
}
