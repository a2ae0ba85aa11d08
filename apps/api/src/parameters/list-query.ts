import {
  type Atlas,
  type CheckedQuery,
  type CollectionName,
  fieldsOf,
  type Language,
  parseQueryUrl,
  type QueryField,
  type RelationName,
  type Result,
} from '@puente/core'
import type { Context } from 'hono'
import type { ParameterError } from '../problem/problem.ts'
import type { ServiceEnv } from '../service.ts'
import { bom, include } from './format-bound.ts'
import { lang, type QueryParameter } from './parameter.ts'
import { onlyValue, parameterError, parseParameters } from './read-parameters.ts'

const syntax = (type: QueryField['type']): string =>
  type === 'number' || type === 'date'
    ? 'values with commas, ranges like 2016..2018, 2017.. and ..2018, ! for without, * for any'
    : type === 'text' || type === 'localized'
      ? 'values with commas (one that holds a comma in "quotes"), * after the beginning of one, ! for without, * alone for any'
      : 'values with commas, ! for without, * for any'

const filterOf = ({ name, label, type, terms }: QueryField): QueryParameter => ({
  name,
  description: `By ${label.en}: ${syntax(type)}${terms === undefined ? '' : `. There are ${Object.keys(terms).join(', ')}`}`,
  schema: { type: 'string' },
})

/** The parameters of the query language beside conditions on fields. */
export const shapingParameters: readonly QueryParameter[] = [
  { name: 'q', description: 'Words to look for in names and texts', schema: { type: 'string' } },
  {
    name: 'sort',
    description:
      'Fields to sort by, with commas, - for descending; texts as the language of the answer sorts them; by id unless told',
    schema: { type: 'string' },
  },
  {
    name: 'limit',
    description: 'Records on a page; CSV, NDJSON, GeoJSON and JSON-LD without it, a page or a cursor have all of them',
    schema: { type: 'integer', minimum: 1, maximum: 500, default: 25 },
  },
  { name: 'page', description: 'Which page; not together with cursor', schema: { type: 'integer', minimum: 1 } },
  { name: 'cursor', description: 'Where an earlier page said that the next begins', schema: { type: 'string' } },
  {
    name: 'fields',
    description: 'Fields of the records to give, with commas; all unless told',
    schema: { type: 'string' },
  },
  {
    name: 'facets',
    description: 'Fields whose values to count, with commas; `missing` says how many records have no value',
    schema: { type: 'string' },
  },
]

/** The parameters of the query language for a collection. */
export const listParameters = (collection: CollectionName): readonly QueryParameter[] => [
  ...shapingParameters,
  ...fieldsOf(collection).map(filterOf),
]

/** What a request asks of a collection, and in which language. */
export interface ListQuery {
  readonly query: CheckedQuery
  /** Relations whose records come along. */
  readonly include?: readonly RelationName[]
  /** Whether a byte order mark goes first. */
  readonly bom?: boolean
  readonly language: Language
}

/** A query string that is sorted in the language of the answer, whichever way that was chosen. */
function inLanguage(asked: URLSearchParams, language: Language): URLSearchParams {
  const query = new URLSearchParams(asked)
  query.set('lang', language)
  return query
}

/** The same pairs of name and value, each once: what is said twice is meant once. */
function eachOnce(parameters: URLSearchParams): URLSearchParams {
  const pairs = new Map([...parameters].map(([name, value]) => [JSON.stringify([name, value]), [name, value]]))
  return new URLSearchParams([...pairs.values()])
}

/** The parts of a query that have one value. */
const single = ['q', 'limit', 'page', 'cursor'] as const

/** What contradicts itself, each taken out, so that it is told once. */
function contradictions(parameters: URLSearchParams): readonly ParameterError[] {
  return single.flatMap((name) => {
    const value = onlyValue(parameters.getAll(name))
    if (value.ok) return []
    parameters.delete(name)
    return value.error.map(({ message }) => parameterError(name, message))
  })
}

/**
 * Reads what a request asks of a collection: core's query language, `include`, `bom` and `lang`.
 *
 * @returns the query; or everything that is wrong with it
 */
export function readListQuery(
  c: Context<ServiceEnv>,
  atlas: Atlas,
  collection: CollectionName,
): Result<ListQuery, readonly ParameterError[]> {
  const asked = eachOnce(new URL(c.req.url).searchParams)
  const own = { lang, include: include(collection), bom }
  const contradicting = contradictions(asked)
  const names = Object.keys(own)
  const ours = parseParameters(own, new URLSearchParams([...asked].filter(([name]) => names.includes(name))))
  const { lang: language = c.env.preferred, ...rest } = ours.ok ? ours.value : {}
  const query = parseQueryUrl(atlas, collection, inLanguage(asked, language), ['include', 'bom'])
  if (ours.ok && query.ok && contradicting.length === 0) {
    return { ok: true, value: { query: query.value, language, ...rest } }
  }
  const problems = query.ok ? [] : query.error.problems
  const errors = problems.map(({ where, message, didYouMean }) => parameterError(where, message, didYouMean))
  return { ok: false, error: [...(ours.ok ? [] : ours.error), ...contradicting, ...errors] }
}
