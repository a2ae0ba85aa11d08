/**
 * Arguments that the types rule out, and callers without types give all the same: each is refused by its name, as
 * otherwise a loop would not end, or an answer would look like one.
 *
 * @module
 */
import { inQuotes, nearest } from './nearest.ts'

/** A value as it stands in a message. */
function shown(value: unknown): string {
  if (typeof value === 'string') return `"${value.length > 80 ? `${value.slice(0, 80)}…` : value}"`
  return Array.isArray(value) ? 'a list' : typeof value === 'object' && value !== null ? 'an object' : String(value)
}

/** @throws {TypeError} if it is not a text */
export function checkedText(name: string, value: string): string {
  if (typeof value !== 'string') throw new TypeError(`${name} is ${shown(value)}: give a text`)
  return value
}

/** @throws {RangeError} if it is neither a whole number in the range nor, where that has no end, Infinity */
export function checkedWhole(name: string, value: number, from: number, to = Number.POSITIVE_INFINITY): number {
  const isWhole = Number.isSafeInteger(value) || value === Number.POSITIVE_INFINITY
  if (isWhole && value >= from && value <= to) return value
  const range = to === Number.POSITIVE_INFINITY ? `from ${from}, or Infinity` : `from ${from} to ${to}`
  throw new RangeError(`${name} is ${shown(value)}: give a whole number ${range}`)
}

/** @throws {RangeError} if it is none of the terms */
export function checkedTerm<T extends string>(name: string, value: T, known: readonly T[]): T {
  if (known.includes(value)) return value
  const near = typeof value === 'string' ? nearest(value, known) : []
  const hint = near.length > 0 ? `did you mean ${inQuotes(near)}?` : undefined
  throw new RangeError(`${name} is ${shown(value)}: ${hint ?? `give one of ${known.join(', ')}`}`)
}

/** @throws {RangeError} if any of them is none of the terms; {TypeError} if they are no list */
export function checkedTerms<T extends string>(name: string, values: readonly T[], known: readonly T[]): readonly T[] {
  if (!Array.isArray(values)) throw new TypeError(`${name} is ${shown(values)}: give a list`)
  for (const [position, value] of values.entries()) checkedTerm(`${name}[${position}]`, value, known)
  return values
}
