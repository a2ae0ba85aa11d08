/**
 * Parameters of a query string, each with its description and its parser: endpoints read them, and OpenAPI follows from the
 * same value.
 *
 * @module
 */
import {
  type CollectionName,
  collectionNames,
  type EvidenceKind,
  evidenceKinds,
  isPartialDate,
  type Language,
  languages,
  type PartialDate,
} from '@puente/core'
import { truncate } from '../http/problem.ts'
import { fail, itemsOf, type Parsed, parseWords, succeed } from './parse-value.ts'

export interface JsonSchema {
  readonly [keyword: string]: unknown
}

/** A parameter that core's query language reads. */
export interface QueryParameter {
  readonly name: string
  readonly description: string
  readonly schema: JsonSchema
}

export interface TextSchema {
  readonly type: 'string'
  readonly minLength?: number
  readonly maxLength?: number
  readonly pattern?: string
  readonly enum?: readonly string[]
  readonly default?: string
}

/** JSON Schema of a parameter's value; a list is written with commas, or repeated. */
export type ParameterSchema =
  | TextSchema
  | { readonly type: 'integer'; readonly minimum: number; readonly maximum: number; readonly default?: number }
  | { readonly type: 'boolean'; readonly default: boolean }
  | { readonly type: 'array'; readonly items: TextSchema; readonly maxItems?: number }

export interface Parameter<T> {
  readonly description: string
  readonly required: boolean
  readonly schema: ParameterSchema
  /** Parses a decoded value; or gives everything that is wrong with it. */
  readonly parse: (text: string) => Parsed<T>
}

/** A parameter that must be given. */
export type Required<T> = Parameter<T> & { readonly required: true }

/** A text that must be given, and not be blank. */
export const text = (description: string, maxLength: number): Required<string> => ({
  description,
  required: true,
  schema: { type: 'string', minLength: 1, maxLength },
  parse: (given) => {
    if (given.trim() === '') return fail({ en: 'is empty; give a word or two', es: 'está vacío; dé una palabra o dos' })
    if (given.length > maxLength) {
      return fail({ en: `is longer than ${maxLength} letters`, es: `tiene más de ${maxLength} letras` })
    }
    return succeed(given)
  },
})

/** A whole number from 1, with its default. */
export const count = (
  description: string,
  maximum: number,
  byDefault: number,
): Parameter<number> & { readonly default: number } => ({
  description,
  default: byDefault,
  required: false,
  schema: { type: 'integer', minimum: 1, maximum, default: byDefault },
  parse: (given) => {
    const number = /^\d{1,9}$/.test(given) ? Number(given) : 0
    return number >= 1 && number <= maximum
      ? succeed(number)
      : fail({ en: `not a whole number between 1 and ${maximum}`, es: `no es un número entero entre 1 y ${maximum}` })
  },
})

/** The page of an answer that is whole where one holds it. */
export const pageNumber = count('The page, from 1, where the answer has not all', 1_000_000, 1)

export const flag = (description: string, byDefault: boolean): Parameter<boolean> => ({
  description,
  required: false,
  schema: { type: 'boolean', default: byDefault },
  parse: (given) =>
    given === 'true' || given === 'false'
      ? succeed(given === 'true')
      : fail({
          en: `"${truncate(given)}" is neither true nor false; write one of them`,
          es: `"${truncate(given)}" no es true ni false; escriba uno de ellos`,
        }),
})

/** A day, a month or a year. */
export const date = (description: string): Parameter<string> => ({
  description,
  required: false,
  schema: { type: 'string', pattern: '^\\d{4}(-\\d{2}(-\\d{2})?)?$' },
  parse: (given) =>
    isPartialDate(given)
      ? succeed(given)
      : fail({
          en: `"${truncate(given)}" is no date; write YYYY, YYYY-MM or YYYY-MM-DD`,
          es: `"${truncate(given)}" no es una fecha; escriba AAAA, AAAA-MM o AAAA-MM-DD`,
        }),
})

/** One of a few words. */
export const oneOf = <T extends string>(description: string, words: readonly T[]): Parameter<T> => ({
  description,
  required: false,
  schema: { type: 'string', enum: words },
  parse: (given) => {
    const read = parseWords(words, [given])
    const [word] = read.ok ? read.value : []
    // What was read of one word is that word, or a misreading.
    return read.ok && word !== undefined ? succeed(word) : { ok: false, error: read.ok ? [] : read.error }
  },
})

/** Some of a few words, separated by commas. */
export const someOf = <T extends string>(description: string, words: readonly T[]): Parameter<readonly T[]> => ({
  description: `${description}, separated by commas`,
  required: false,
  schema: { type: 'array', items: { type: 'string', enum: words } },
  parse: (given) => parseWords(words, itemsOf(given)),
})

/** The language of the answer. */
export const lang: Parameter<Language> = oneOf(
  'Language of labels and headings; goes before the Accept-Language header',
  languages,
)

/** What the answer rests on. */
const evidence: Parameter<EvidenceKind> = oneOf(
  'What the answer rests on: "best" (default) gives each field the best known value, as of the date up to which other sources were read, and the main source\'s where nothing better is; "paper" is what the main source says, as of its date',
  evidenceKinds,
)

const asOf = date(
  'As of which day, month or year; default: the date up to which sources were read. What began later is left out',
)

/** The parameters that every question to the dataset has. */
export const common = { lang, evidence, asOf } as const

/** Those of them that an endpoint has: evidence and date make no difference to the whole dataset. */
export const commonOf = ({ ofWholeDataset }: { readonly ofWholeDataset?: true }): Partial<typeof common> =>
  ofWholeDataset === true ? { lang } : common

/** The values of the parameters that every question has. */
export interface CommonValues {
  readonly lang?: Language
  readonly evidence?: EvidenceKind
  readonly asOf?: PartialDate
}

export const collections: Parameter<readonly CollectionName[]> = someOf(
  'Collections to look in (default: all)',
  collectionNames,
)
