/** Ascending lists of numbers without repeats. @module */
import { lowerBound } from './lower-bound.ts'

const none = /* @__PURE__ */ new Int32Array(0)

/** Removes repeats from an ascending list, which is overwritten. */
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

export const toSortedList = (numbers: Iterable<number>): Int32Array => eachOnce(Int32Array.from(numbers).sort())

/** The index of a number in a list; -1 if the list does not have it. A loop of its own: a match calls it very often. */
export function indexIn(list: Int32Array | Uint32Array, number: number): number {
  let low = 0
  let high = list.length - 1
  while (low <= high) {
    const middle = (low + high) >>> 1
    const found = list[middle] ?? 0
    if (found === number) return middle
    if (found < number) low = middle + 1
    else high = middle - 1
  }
  return -1
}

/** The numbers of a list that are below an end: a view of the list. */
export const numbersBelow = (list: Int32Array, end: number): Int32Array =>
  (list.at(-1) ?? -1) < end
    ? list
    : list.subarray(
        0,
        lowerBound(0, list.length, (at) => (list[at] ?? end) >= end),
      )

export const includes = (list: Int32Array | Uint32Array, number: number): boolean => indexIn(list, number) !== -1

/**
 * From how many times as many numbers another algorithm is faster. Measured below 100,000: a union of three lists of
 * 500 takes 9 µs by sorting and 1,300 with flags, of 30,000 it takes 5.2 and 2.6 ms; an intersection of 10 and 50,000
 * takes 6 µs by binary search and 140 by merging.
 */
const farMore = 16

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

export function unionOf(lists: readonly Int32Array[]): Int32Array {
  const filled = lists.filter(({ length }) => length > 0)
  const [only, ...others] = filled
  if (only === undefined) return none
  if (others.length === 0) return only
  const length = filled.reduce((sum, list) => sum + list.length, 0)
  const end = 1 + Math.max(...filled.map((list) => list.at(-1) ?? 0))
  if (end < farMore * length) return flaggedUnion(filled, end)
  const all = new Int32Array(length)
  let at = 0
  for (const list of filled) {
    all.set(list, at)
    at += list.length
  }
  return eachOnce(all.sort())
}

export function intersectionOf(a: Int32Array, b: Int32Array): Int32Array {
  const [shorter, longer] = a.length <= b.length ? [a, b] : [b, a]
  if (longer.length > farMore * shorter.length) return shorter.filter((number) => includes(longer, number))
  const common = new Int32Array(shorter.length)
  let [length, at] = [0, 0]
  for (const number of shorter) {
    while ((longer[at] ?? number) < number) at++
    if (longer[at] === number) common[length++] = number
  }
  return common.subarray(0, length)
}
