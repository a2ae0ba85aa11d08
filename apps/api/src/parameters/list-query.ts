import {
  type Atlas,
  type CheckedQuery,
  type CollectionName,
  fieldsOf,
  type InvalidQuery,
  type Language,
  parseQueryUrl,
  type QueryField,
  type RelationName,
  type Result,
} from '@puente/core'
import type { Context } from 'hono'
import type { ParameterError } from '../http/problem.ts'
import type { ServiceEnv } from '../service.ts'
import { bom, include } from './format-bound.ts'
import { common, type QueryParameter } from './parameter.ts'
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
      'Fields to sort by, with commas, - for descending; texts as the language of the answer sorts them; default: id',
    schema: { type: 'string' },
  },
  {
    name: 'limit',
    description: 'Records on a page; formats other than JSON without it, a page or a cursor have all of them',
    schema: { type: 'integer', minimum: 1, maximum: 500, default: 25 },
  },
  { name: 'page', description: 'Which page; not together with cursor', schema: { type: 'integer', minimum: 1 } },
  { name: 'cursor', description: 'Where an earlier page said that the next begins', schema: { type: 'string' } },
  {
    name: 'fields',
    description: 'Fields of the records to give, with commas; default: all',
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

export interface ListQuery {
  readonly query: CheckedQuery
  readonly include?: readonly RelationName[]
  readonly bom?: boolean
  readonly language: Language
}

/** A query string with the language of the answer, in which core sorts texts. */
function inLanguage(given: URLSearchParams, language: Language): URLSearchParams {
  const query = new URLSearchParams(given)
  query.set('lang', language)
  return query
}

/** The pairs of name and value, each once. */
function eachOnce(parameters: URLSearchParams): URLSearchParams {
  const pairs = new Map([...parameters].map(([name, value]) => [JSON.stringify([name, value]), [name, value]]))
  return new URLSearchParams([...pairs.values()])
}

/** The parts of a query that have one value. */
const single = ['q', 'limit', 'page', 'cursor'] as const

/** Parameters with contradicting values; they are deleted, so that there is one error for each. */
function contradictions(parameters: URLSearchParams): readonly ParameterError[] {
  return single.flatMap((name) => {
    const value = onlyValue(parameters.getAll(name))
    if (value.ok) return []
    parameters.delete(name)
    return value.error.map(({ message }) => parameterError(name, message))
  })
}

/** What is wrong with a query, by parameter. */
export const queryErrors = ({ problems }: InvalidQuery): readonly ParameterError[] =>
  problems.map(({ where, message, didYouMean }) => parameterError(where, message, didYouMean))

/** Reads the query of a request for a list: core's query language, `include`, `bom`, and what every question has. */
export function readListQuery(
  c: Context<ServiceEnv>,
  atlas: Atlas,
  collection: CollectionName,
): Result<ListQuery, readonly ParameterError[]> {
  const given = eachOnce(new URL(c.req.url).searchParams)
  const own = { ...common, include: include(collection), bom }
  const contradicting = contradictions(given)
  const names = Object.keys(own)
  const ours = parseParameters(own, new URLSearchParams([...given].filter(([name]) => names.includes(name))))
  const { lang: language = c.env.preferred, evidence: _, asOf: _date, ...rest } = ours.ok ? ours.value : {}
  const query = parseQueryUrl(atlas, collection, inLanguage(given, language), ['include', 'bom', 'evidence', 'asOf'])
  if (ours.ok && query.ok && contradicting.length === 0) {
    return { ok: true, value: { query: query.value, language, ...rest } }
  }
  const errors = query.ok ? [] : queryErrors(query.error)
  return { ok: false, error: [...(ours.ok ? [] : ours.error), ...contradicting, ...errors] }
}
