/** Query values spelled as texts. @module */

import type { ParameterName } from '../../index/fields.ts'
import { type Condition, checkShape, conditionsOf, type PlainQuery } from '../query-types.ts'
import { parseLine } from './parse-line.ts'
import { printCondition } from './value-text.ts'

const fieldConditions = ({ where = {} }: PlainQuery): readonly (readonly [string, Condition])[] =>
  Object.entries(where).flatMap(([name, given]) =>
    given === undefined ? [] : conditionsOf(given).map((condition) => [name, condition] as const),
  )

/** The parts of a query beside conditions and text. */
function otherParts(query: PlainQuery): readonly (readonly [ParameterName, string])[] {
  const { sort, limit, page, cursor, fields, facets, language } = query
  const parts = {
    sort: sort?.join(','),
    limit,
    page,
    cursor,
    fields: fields?.join(','),
    facets: facets?.join(','),
    lang: language,
  }
  return (['sort', 'limit', 'page', 'cursor', 'fields', 'facets', 'lang'] as const).flatMap((name) => {
    const part = parts[name]
    return part === undefined ? [] : [[name, String(part)] as const]
  })
}

/** Percent-encodes what a query string can't hold, and leaves the signs of conditions readable. */
const encode = (text: string): string =>
  encodeURIComponent(text).replace(/%(?:20|2C|3A|3D)/g, (code) => (code === '%20' ? '+' : decodeURIComponent(code)))

/**
 * Spells a query as a URL's query string.
 *
 * @param query a query of any collection
 * @returns the string without `?`; parsing it gives the same query
 * @example
 * printQueryUrl({ where: { country: ['es', 'fr'] }, sort: ['-name'] }) // 'country=es,fr&sort=-name'
 */
export function printQueryUrl(query: PlainQuery): string {
  checkShape(query)
  const text: readonly (readonly [ParameterName, string])[] = query.text === undefined ? [] : [['q', query.text]]
  const conditions = fieldConditions(query).map(([name, condition]) => [name, printCondition(condition)] as const)
  return [...conditions, ...text, ...otherParts(query)]
    .map(([name, value]) => `${encode(name)}=${encode(value)}`)
    .join('&')
}

/** Whether a text, typed in a line, would be read as that text and nothing else. */
function readsAsText(text: string): boolean {
  let understood = true
  const { conditions, parameters } = parseLine(text, () => {
    understood = false
  })
  const words = parameters.q?.map(({ value }) => value).join(' ')
  return understood && conditions.length === 0 && Object.keys(parameters).length === 1 && words === text
}

/** `-label:gold` reads better than `label:!gold`, and `founded>2000` than `founded:>2000`. */
function printLineCondition(name: string, condition: Condition): string {
  const value = printCondition(condition)
  if (value.startsWith('!')) return `-${name}:${value.slice(1)}`
  return /^[<>](?!.*\.\.)/.test(value) ? `${name}${value}` : `${name}:${value}`
}

/**
 * Spells a query as a line that a person could have typed.
 *
 * @param query a query of any collection
 * @returns the line; parsing it gives the same query
 * @example
 * printQueryLine({ where: { sector: 'aerospace', label: { not: 'gold' } }, text: 'motores' })
 * // 'sector:aerospace -label:gold motores'
 */
export function printQueryLine(query: PlainQuery): string {
  checkShape(query)
  const { text } = query
  const words = text === undefined ? [] : [readsAsText(text) ? text : `q:"${text.replace(/["\\]/g, '\\$&')}"`]
  const conditions = fieldConditions(query).map(([name, condition]) => printLineCondition(name, condition))
  return [...conditions, ...words, ...otherParts(query).map(([name, value]) => `${name}:${value}`)].join(' ')
}
