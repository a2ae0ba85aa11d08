/**
 * Parameters of a query string, each described where it is read: routes read them, and their documentation
 * follows from the same description.
 *
 * @module
 */
import {
  type CollectionName,
  collectionNames,
  isLanguage,
  type Language,
  languages,
  nearest,
  type Result,
} from '@puente/core'
import { shorten } from '../problem/shorten.ts'

/** Why a value, or an item of it, can't be read. */
export interface Misreading {
  readonly message: string
  readonly didYouMean: readonly string[]
}

/** JSON Schema of a parameter's value. */
export type ParameterSchema =
  | {
      readonly type: 'string'
      readonly minLength?: number
      readonly maxLength?: number
      readonly enum?: readonly string[]
    }
  | { readonly type: 'integer'; readonly minimum: number; readonly maximum: number; readonly default?: number }
  | { readonly type: 'array'; readonly items: { readonly type: 'string'; readonly enum: readonly string[] } }

/** A parameter of a query string. */
export interface Parameter<T> {
  readonly description: string
  readonly required: boolean
  readonly schema: ParameterSchema
  /** Reads a value as it stands in the address, decoded; or says everything that is wrong with it. */
  readonly read: (text: string) => Result<T, readonly Misreading[]>
}

const succeed = <T>(value: T) => ({ ok: true, value }) as const

const fail = (message: string) => ({ ok: false, error: [{ message, didYouMean: [] }] }) as const

/** A text that must be given, and not be blank. */
export const text = (description: string, maxLength: number): Parameter<string> & { readonly required: true } => ({
  description,
  required: true,
  schema: { type: 'string', minLength: 1, maxLength },
  read: (given) => {
    if (given.trim() === '') return fail('is empty; give a word or two')
    if (given.length > maxLength) return fail(`is longer than ${maxLength} letters`)
    return succeed(given)
  },
})

/** A whole number from 1; `usual` is what it is taken for where it is absent. */
export const count = (
  description: string,
  maximum: number,
  usual: number,
): Parameter<number> & { readonly usual: number } => ({
  description,
  usual,
  required: false,
  schema: { type: 'integer', minimum: 1, maximum, default: usual },
  read: (given) => {
    const number = /^\d{1,9}$/.test(given) ? Number(given) : 0
    return number >= 1 && number <= maximum ? succeed(number) : fail(`not a whole number between 1 and ${maximum}`)
  },
})

/** What is said of a word that is none of those known. */
const misreading = (known: readonly string[], given: string): Misreading => ({
  message: `"${shorten(given)}" is none of ${known.join(', ')}`,
  didYouMean: nearest(given, known),
})

/** Reads words that must be among those known. */
function readWords<T extends string>(
  known: readonly T[],
  given: readonly string[],
): Result<readonly T[], Misreading[]> {
  const isKnown = (word: string): word is T => known.some((one) => one === word)
  const words = [...new Set(given)]
  const unknown = words.filter((word) => !isKnown(word)).map((word) => misreading(known, word))
  return unknown.length > 0 ? { ok: false, error: unknown } : succeed(words.filter(isKnown))
}

/** The language of the answer. */
export const lang: Parameter<Language> = {
  description: 'Language of labels and headings; goes before the Accept-Language header',
  required: false,
  schema: { type: 'string', enum: languages },
  read: (given) => (isLanguage(given) ? succeed(given) : { ok: false, error: [misreading(languages, given)] }),
}

/** Collections, separated by commas. */
export const collections: Parameter<readonly CollectionName[]> = {
  description: 'Collections to look in, separated by commas; all unless told',
  required: false,
  schema: { type: 'array', items: { type: 'string', enum: collectionNames } },
  read: (given) =>
    readWords(
      collectionNames,
      given.split(',').map((word) => word.trim()),
    ),
}
