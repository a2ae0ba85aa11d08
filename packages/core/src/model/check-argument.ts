/**
 * Checks of arguments, for callers without types: a wrong argument is refused by its name, as otherwise a loop might not
 * end, or a wrong answer would look right.
 *
 * Every public function calls these first. They do not look into an argument, so that they cost next to nothing. Unknown
 * options are refused, as a misspelt one would be ignored otherwise.
 *
 * @module
 */

import { isObject, shownValue } from '../util/check-value.ts'
import { type CollectionName, collectionNames } from './collection-name.ts'
import { type Language, languages } from './language.ts'
import { didYouMeanWords, nearest } from './nearest.ts'

export { checkedText } from '../util/check-value.ts'

/** The end of a message about an unknown word: the nearest known words, or all. */
function suggestion(value: unknown, known: readonly string[]): string {
  const near = typeof value === 'string' ? nearest(value, known) : []
  return near.length > 0 ? didYouMeanWords(near, 'en') : `give one of ${known.join(', ')}`
}

/** @throws {RangeError} if it is neither a whole number in the range nor, where that has no end, Infinity */
export function checkedInteger(name: string, value: number, from: number, to = Number.POSITIVE_INFINITY): number {
  const isWhole = Number.isSafeInteger(value) || value === Number.POSITIVE_INFINITY
  if (isWhole && value >= from && value <= to) return value
  const range = to === Number.POSITIVE_INFINITY ? `from ${from}, or Infinity` : `from ${from} to ${to}`
  throw new RangeError(`${name} is ${shownValue(value)}: give a whole number ${range}`)
}

/** @throws {RangeError} if it is none of the terms */
export function checkedTerm<T extends string>(name: string, value: T, known: readonly T[]): T {
  if (known.includes(value)) return value
  throw new RangeError(`${name} is ${shownValue(value)}: ${suggestion(value, known)}`)
}

/** @throws {RangeError} if any of them is none of the terms; {TypeError} if they are no list */
export function checkedTerms<T extends string>(name: string, values: readonly T[], known: readonly T[]): readonly T[] {
  checkList(name, values)
  for (const [position, value] of values.entries()) checkedTerm(`${name}[${position}]`, value, known)
  return values
}

/** @throws {RangeError} if it is no collection's name */
export const checkCollection = (collection: CollectionName): void => {
  checkedTerm('collection', collection, collectionNames)
}

/** @throws {RangeError} if it is no language of the atlas */
export const checkLanguage = (language: Language): void => {
  checkedTerm('language', language, languages)
}

/** @throws {TypeError} if it is neither true nor false; undefined counts as not given */
export function checkBoolean(name: string, value: boolean | undefined): void {
  if (value !== undefined && typeof value !== 'boolean')
    throw new TypeError(`${name} is ${shownValue(value)}: give true or false`)
}

/** @throws {TypeError} if it is not a number */
export function checkNumber(name: string, value: number): void {
  if (typeof value !== 'number') throw new TypeError(`${name} is ${shownValue(value)}: give a number`)
}

/** @throws {TypeError} if it is no list */
export function checkList(name: string, values: readonly unknown[]): void {
  if (!Array.isArray(values)) throw new TypeError(`${name} is ${shownValue(values)}: give a list`)
}

/** @throws {TypeError} if it is no list, or if something in it is not a text */
export function checkTexts(name: string, values: readonly string[]): void {
  checkList(name, values)
  for (const [position, value] of values.entries())
    if (typeof value !== 'string') throw new TypeError(`${name}[${position}] is ${shownValue(value)}: give a text`)
}

/** @throws {TypeError} if it is no object or lacks something that is needed; `what` names such an object in the message */
export function checkObject(name: string, value: unknown, what: string, needed: readonly string[] = []): void {
  if (isObject(value) && !Array.isArray(value) && needed.every((key) => Reflect.get(value, key) !== undefined)) return
  throw new TypeError(
    `${name} is ${shownValue(value)}${isObject(value) ? ` without ${needed.join(', ')}` : ''}: give ${what}`,
  )
}

/** The names that the options of a function have: each of them, and no other. */
export type OptionNames<T> = Readonly<Record<keyof T, true>>

/** @throws {TypeError} if they are no object, or one that is given is not known; it names the nearest */
export function checkOptions<T extends object>(options: T, known: OptionNames<T>, name = 'options'): void {
  if (!isObject(options) || Array.isArray(options))
    throw new TypeError(`${name} is ${shownValue(options)}: give an object such as { ${Object.keys(known)[0]}: … }`)
  for (const key of Object.keys(options)) {
    if (Object.hasOwn(known, key) || Reflect.get(options, key) === undefined) continue
    throw new TypeError(`${name}.${key} is not known: ${suggestion(key, Object.keys(known))}`)
  }
}
