/** The first position from which on a condition holds; `to` if it holds nowhere (binary search). */
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
