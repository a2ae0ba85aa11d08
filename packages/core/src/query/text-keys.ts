/** Texts as they are compared and sorted, the same on every machine and in every language. @module */
import { fold } from '../atlas/fold.ts'
import type { Key } from './column.ts'

/** Longer runs of digits are sorted as if they had this many. */
const longestNumber = 40

/** A number with its length before it, so that comparing letter by letter compares values: 9 before 10. */
function sortableNumber(digits: string): string {
  const significant = digits.replace(/^0+(?=\d)/, '')
  return String.fromCharCode(47 + Math.min(significant.length, longestNumber)) + significant
}

/**
 * What a text is sorted by: folded, without signs, numbers by their value.
 *
 * @example
 * sortKey('Clúster 10') > sortKey('cluster 9') // true
 */
export function sortKey(text: string): string {
  const folded = fold(text)
  // Most names are plain words already.
  if (/^[a-z]+(?: [a-z]+)*$/.test(folded)) return folded
  const words = folded.replace(/[^\p{L}\p{N}]+/gu, ' ').trim()
  return /\d/.test(words) ? words.replace(/\d+/g, sortableNumber) : words
}

/** Compares keys: numbers by value, texts unit by unit. */
export const compareKeys = (a: Key, b: Key): number => (a < b ? -1 : a > b ? 1 : 0)
