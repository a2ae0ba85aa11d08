/** Lists of numbers, ascending and each once. @module */

const none = /* @__PURE__ */ new Int32Array(0)

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
export const includes = (list: Int32Array, number: number): boolean => placeOf(list, number) !== undefined

/** Where in a list a number stands. */
export function placeOf(list: Int32Array, number: number): number | undefined {
  let low = 0
  let high = list.length - 1
  while (low <= high) {
    const middle = (low + high) >>> 1
    const there = list[middle] ?? 0
    if (there === number) return middle
    if (there < number) low = middle + 1
    else high = middle - 1
  }
  return undefined
}

/** So many times as many numbers are worth another way of going through them. */
const farMore = 16

/** The union of lists whose numbers lie below an end. */
function flaggedUnion(lists: readonly Int32Array[], end: number): Int32Array {
  const flags = new Uint8Array(end)
  for (const list of lists) for (const number of list) flags[number] = 1
  let length = 0
  for (const flag of flags) length += flag
  const union = new Int32Array(length)
  let at = 0
  for (let number = 0; number < end; number++) if (flags[number] === 1) union[at++] = number
  return union
}

/** What is in any of some lists. */
export function unionOf(lists: readonly Int32Array[]): Int32Array {
  const filled = lists.filter(({ length }) => length > 0)
  const [only, ...others] = filled
  if (only === undefined) return none
  if (others.length === 0) return only
  const length = filled.reduce((sum, list) => sum + list.length, 0)
  const end = 1 + Math.max(...filled.map((list) => list.at(-1) ?? 0))
  // A flag for each number is faster than sorting, unless most would stay unset.
  if (end < farMore * length) return flaggedUnion(filled, end)
  const all = new Int32Array(length)
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
  if (longer.length > farMore * shorter.length) return shorter.filter((number) => includes(longer, number))
  let at = 0
  return shorter.filter((number) => {
    while ((longer[at] ?? number) < number) at++
    return longer[at] === number
  })
}
