import { uniformInt } from 'pure-rand/distribution/uniformInt'
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus'

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
  const sums = groups.map((group) => group.reduce((sum, value) => sum + value, 0))
  const means = Float64Array.from({ length: rounds }, () => {
    let sum = 0
    let size = 0
    for (let draw = 0; draw < groups.length; draw++) {
      const drawn = uniformInt(random, 0, groups.length - 1)
      sum += sums[drawn] ?? 0
      size += groups[drawn]?.length ?? 0
    }
    return sum / size
  }).sort()
  const at = (quantile: number) => means[Math.round(quantile * (rounds - 1))] ?? Number.NaN
  return { low: at(0.025), high: at(0.975) }
}
