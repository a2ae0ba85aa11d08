/**
 * Sorts by small whole numbers in linear time, keeping the order of equals (counting sort).
 *
 * @param items what to sort
 * @param keyAt the number of the item that stands at an index of `items`, below `keys`
 * @param keys how many different numbers there can be
 */
export function countingSort(
  items: Int32Array | Uint32Array,
  keyAt: (index: number) => number,
  keys: number,
): Uint32Array {
  const next = new Uint32Array(keys + 1)
  for (let i = 0; i < items.length; i++) {
    const slot = keyAt(i) + 1
    next[slot] = (next[slot] ?? 0) + 1
  }
  for (let key = 1; key <= keys; key++) next[key] = (next[key] ?? 0) + (next[key - 1] ?? 0)
  const sorted = new Uint32Array(items.length)
  for (let i = 0; i < items.length; i++) {
    const key = keyAt(i)
    const slot = next[key] ?? 0
    sorted[slot] = items[i] ?? 0
    next[key] = slot + 1
  }
  return sorted
}

/**
 * Where the items of each number begin in a list that is sorted by it; one more entry than there are numbers.
 *
 * @param numbers the number of each item, in any order
 * @param count how many different numbers there can be
 */
export function startsOf(numbers: Int32Array | Uint32Array, count: number): Uint32Array {
  const starts = new Uint32Array(count + 1)
  for (const number of numbers) starts[number + 1] = (starts[number + 1] ?? 0) + 1
  for (let number = 0; number < count; number++) starts[number + 1] = (starts[number + 1] ?? 0) + (starts[number] ?? 0)
  return starts
}
