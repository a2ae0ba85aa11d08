/** Summaries of what was measured. @module */

const sorted = (values: readonly number[]) => values.toSorted((a, b) => a - b)

/** The value below which a share of the values is; 0.5 gives the median. */
function quantile(values: readonly number[], share: number): number {
  const ordered = sorted(values)
  return ordered[Math.min(ordered.length - 1, Math.floor(share * ordered.length))] ?? Number.NaN
}

/** The median of values. */
export const median = (values: readonly number[]): number => quantile(values, 0.5)

/** The median of values, and the quartiles between which the middle half lies. */
export function spread(values: readonly number[], digits: number): string {
  const [low, middle, high] = [0.25, 0.5, 0.75].map((share) => quantile(values, share).toFixed(digits))
  return `${middle} (${low}–${high})`
}
