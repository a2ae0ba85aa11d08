/** Sorting by several keys, of which each is found once for each item. @module */

/**
 * Sorts numbers by keys: by the first, equals by the second, and so on; those with equal keys keep their order.
 *
 * @param keys give the key of a number
 */
export function sortedByKeys(numbers: Uint32Array, ...keys: readonly ((number: number) => number)[]): Uint32Array {
  const columns = keys.map((key) => Float64Array.from(numbers, key))
  const order = Uint32Array.from(numbers.keys()).sort((a, b) => {
    for (const column of columns) {
      const difference = (column[a] ?? 0) - (column[b] ?? 0)
      if (difference !== 0) return difference
    }
    return a - b
  })
  return order.map((at) => numbers[at] ?? 0)
}
