/**
 * Parameters of a query string, each described where it is read: routes read them, and their documentation
 * follows from the same description.
 *
 * @module
 */
import { isPartialDate } from '@puente/core'
import { truncate } from '../http/problem.ts'
import { fail, type Reading, succeed } from './reading.ts'

/** JSON Schema of a text. */
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

/** A parameter of a query string. */
export interface Parameter<T> {
  readonly description: string
  readonly required: boolean
  readonly schema: ParameterSchema
  /** Reads a value as it stands in the address, decoded; or says everything that is wrong with it. */
  readonly read: (text: string) => Reading<T>
}

/** A parameter that must be given. */
export type Required<T> = Parameter<T> & { readonly required: true }

/** A text that must be given, and not be blank. */
export const text = (description: string, maxLength: number): Required<string> => ({
  description,
  required: true,
  schema: { type: 'string', minLength: 1, maxLength },
  read: (given) => {
    if (given.trim() === '') return fail({ en: 'is empty; give a word or two', es: 'está vacío; dé una palabra o dos' })
    if (given.length > maxLength) {
      return fail({ en: `is longer than ${maxLength} letters`, es: `tiene más de ${maxLength} letras` })
    }
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
    return number >= 1 && number <= maximum
      ? succeed(number)
      : fail({ en: `not a whole number between 1 and ${maximum}`, es: `no es un número entero entre 1 y ${maximum}` })
  },
})

/** Yes or no. */
export const flag = (description: string, usual: boolean): Parameter<boolean> & { readonly usual: boolean } => ({
  description,
  usual,
  required: false,
  schema: { type: 'boolean', default: usual },
  read: (given) =>
    given === 'true' || given === 'false'
      ? succeed(given === 'true')
      : fail({ en: 'neither true nor false', es: 'no es true ni false' }),
})

/** A day, a month or a year. */
export const date = (description: string): Parameter<string> => ({
  description,
  required: false,
  schema: { type: 'string', pattern: '^\\d{4}(-\\d{2}(-\\d{2})?)?$' },
  read: (given) =>
    isPartialDate(given)
      ? succeed(given)
      : fail({
          en: `"${truncate(given)}" is no date; write YYYY, YYYY-MM or YYYY-MM-DD`,
          es: `"${truncate(given)}" no es una fecha; escriba AAAA, AAAA-MM o AAAA-MM-DD`,
        }),
})
