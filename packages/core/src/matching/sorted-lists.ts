/** Lists of numbers, ascending and each once. @module */

const none = new Int32Array(0)

/** Leaves each number of a list once; the list must be ascending, and is overwritten. */
function eachOnce(ascending: Int32Array): Int32Array {
  let kept = 0
  for (let at = 0; at < ascending.length; at++) {
    const number = ascending[at] ?? 0
    if (kept > 0 && number === ascending[kept - 1]) continue
    ascending[kept] = number
    kept += 1
  }
  return ascending.subarray(0, kept)
}

/** The list of some numbers. */
export const sortedList = (numbers: Iterable<number>): Int32Array => eachOnce(Int32Array.from(numbers).sort())

/** Whether a list has a number. */
export function includes(list: Int32Array, number: number): boolean {
  let low = 0
  let high = list.length - 1
  while (low <= high) {
    const middle = (low + high) >>> 1
    const there = list[middle] ?? 0
    if (there === number) return true
    if (there < number) low = middle + 1
    else high = middle - 1
  }
  return false
}

/** What is in any of some lists. */
export function unionOf(lists: readonly Int32Array[]): Int32Array {
  const filled = lists.filter(({ length }) => length > 0)
  const [only, ...others] = filled
  if (only === undefined) return none
  if (others.length === 0) return only
  const all = new Int32Array(filled.reduce((sum, { length }) => sum + length, 0))
  let at = 0
  for (const list of filled) {
    all.set(list, at)
    at += list.length
  }
  return eachOnce(all.sort())
}

/** What is in both lists. */
export function intersectionOf(a: Int32Array, b: Int32Array): Int32Array {
  const [shorter, longer] = a.length <= b.length ? [a, b] : [b, a]
  return shorter.filter((number) => includes(longer, number))
}

/** A list without some numbers. */
export const without = (list: Int32Array, numbers: ReadonlySet<number>): Int32Array =>
  [...numbers].some((number) => includes(list, number)) ? list.filter((number) => !numbers.has(number)) : list
