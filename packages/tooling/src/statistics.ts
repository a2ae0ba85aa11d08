/** Summaries of what was measured. @module */

/**
 * The value below which a share of the values lies; between two values, as far as the share lies between them.
 *
 * @param share from 0, the least value, to 1, the largest; 0.5 gives the median
 */
export function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b)
  const position = share * (sorted.length - 1)
  const below = sorted[Math.floor(position)] ?? Number.NaN
  const above = sorted[Math.ceil(position)] ?? Number.NaN
  return below === above ? below : below + (above - below) * (position - Math.floor(position))
}

/** The median of values. */
export const median = (values: readonly number[]): number => quantile(values, 0.5)

/** The median of values, and between which two the middle half is. */
export function spread(values: readonly number[], digits: number): string {
  const [low, middle, high] = [0.25, 0.5, 0.75].map((share) => quantile(values, share).toFixed(digits))
  return `${middle} (${low}–${high})`
}
