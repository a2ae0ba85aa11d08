/**
 * The first position in a range at which a condition holds (binary search).
 *
 * @param from the first position
 * @param to the position after the last
 * @param holds must hold at every position after one at which it holds
 * @returns `to` where it holds nowhere
 */
export function lowerBound(from: number, to: number, holds: (position: number) => boolean): number {
  let low = from
  let high = to
  while (low < high) {
    const middle = (low + high) >>> 1
    if (holds(middle)) high = middle
    else low = middle + 1
  }
  return low
}
