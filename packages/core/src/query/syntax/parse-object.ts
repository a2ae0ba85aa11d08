/** Queries spelled as objects. @module */

import { type Atlas, checkAtlas } from '../../dataset/atlas.ts'
import type { ParameterName } from '../../index/fields.ts'
import type { CollectionName } from '../../model/collection-name.ts'
import { isPlainObject } from '../../util/check-value.ts'
import { fail, type Result, succeed } from '../../util/result.ts'
import { resolveQuery } from '../check-query.ts'
import { shape } from '../problem-messages.ts'
import {
  type InvalidQuery,
  invalidQuery,
  nearestOf,
  type QueryProblem,
  type Report,
  reportInto,
} from '../query-problem.ts'
import type { CheckedQuery, PlainQuery } from '../query-types.ts'
import {
  type Bound,
  bounds,
  type RawCondition,
  type RawFieldCondition,
  type RawQuery,
  type RawValue,
} from './query-tree.ts'

type Parts = Readonly<Record<string, unknown>>

/** The parts that were given; `undefined` counts as not given. */
const entriesOf = (parts: Parts): readonly (readonly [string, unknown])[] =>
  Object.entries(parts).filter(([, value]) => value !== undefined)

/** The parts of a query object, and what the texts call them. */
const partNames: Readonly<Record<string, ParameterName>> = {
  text: 'q',
  sort: 'sort',
  limit: 'limit',
  page: 'page',
  cursor: 'cursor',
  fields: 'fields',
  facets: 'facets',
  language: 'lang',
}

const isBound = (name: string): name is Bound => bounds.some((bound) => bound === name)

const valuesAt = (where: string, value: unknown): readonly RawValue[] =>
  Array.isArray(value) ? value.map((item, i) => ({ where: `${where}[${i}]`, value: item })) : [{ where, value }]

/** One kind of condition is written as an object with these keys. */
function readConditionObject(where: string, parts: Parts, report: Report): RawCondition | undefined {
  const entries = entriesOf(parts)
  const [first] = entries
  if (entries.length === 1 && first !== undefined) {
    const [key, value] = first
    if (key === 'not') return { kind: 'none', values: valuesAt(`${where}.not`, value) }
    if (key === 'exists' && typeof value === 'boolean') return { kind: 'exists', exists: value }
  }
  const unknown = entries.filter(([key]) => !isBound(key))
  if (entries.length > 0 && unknown.length === 0) return readBounds(where, parts, report)
  for (const [key] of unknown) {
    const near = nearestOf(key, ['not', 'exists', ...bounds])
    report({ where: `${where}.${key}` }, shape.notACondition, near)
  }
  if (entries.length === 0) report({ where }, shape.emptyCondition)
  return undefined
}

function readBounds(where: string, parts: Parts, report: Report): RawCondition {
  for (const [open, closed] of [
    ['gt', 'gte'],
    ['lt', 'lte'],
  ] as const) {
    if (parts[open] !== undefined && parts[closed] !== undefined) {
      report({ where: `${where}.${open}` }, shape.eitherBound(open, closed))
    }
  }
  const given = entriesOf(parts).map(([bound, value]) => [bound, { where: `${where}.${bound}`, value }])
  return { kind: 'range', bounds: Object.fromEntries(given) }
}

function readCondition(where: string, value: unknown, report: Report): RawCondition | undefined {
  if (isPlainObject(value)) return readConditionObject(where, value, report)
  if (Array.isArray(value) && value.length === 0) {
    report({ where }, shape.emptyList)
    return undefined
  }
  return { kind: 'any', values: valuesAt(where, value) }
}

function readConditions(where: string, value: unknown, report: Report): readonly RawCondition[] {
  const isAllOf = Array.isArray(value) && value.some((item) => typeof item === 'object')
  const conditions = isAllOf
    ? value.map((item, i) => readCondition(`${where}[${i}]`, item, report))
    : [readCondition(where, value, report)]
  return conditions.filter((condition) => condition !== undefined)
}

function readWhere(value: unknown, report: Report): readonly RawFieldCondition[] {
  if (value === undefined) return []
  if (!isPlainObject(value)) {
    report({ where: 'where' }, shape.notConditions(value))
    return []
  }
  return entriesOf(value).flatMap(([name, given]) => {
    const where = `where.${name}`
    return readConditions(where, given, report).map((condition) => ({ field: { where, value: name }, condition }))
  })
}

function readObject(value: unknown, report: Report): RawQuery {
  if (!isPlainObject(value)) {
    report({ where: 'query' }, shape.notAnObject(value))
    return { conditions: [], parameters: {} }
  }
  const parameters: { [N in ParameterName]?: readonly RawValue[] } = {}
  for (const [part, given] of entriesOf(value)) {
    if (part === 'where') continue
    const name = Object.hasOwn(partNames, part) ? partNames[part] : undefined
    if (name !== undefined) parameters[name] = valuesAt(part, given)
    else
      report(
        { where: part === '' ? 'query' : part },
        shape.notAPart,
        nearestOf(part, ['where', ...Object.keys(partNames)]),
      )
  }
  return { conditions: readWhere(value.where, report), parameters }
}

/**
 * Checks a query object of unknown make.
 *
 * @param value anything
 * @returns the query in the form to which all spellings lead, without the problems' values, or every problem
 */
export function readQueryObject(
  atlas: Atlas,
  collection: CollectionName,
  value: unknown,
): Result<PlainQuery, InvalidQuery> {
  const problems: QueryProblem[] = []
  const query = resolveQuery(atlas, collection, readObject(value, reportInto(problems)), problems)
  return problems.length === 0 ? succeed(query) : fail(invalidQuery(problems))
}

/**
 * Checks a query given as an object, and brings its values to their one form: ids for codes and names, numbers for
 * digits, a value for a list of one.
 *
 * @param atlas the atlas to be asked
 * @param collection the collection to be asked
 * @param value anything, for example parsed JSON
 * @returns the query, or everything that is wrong with it
 * @example
 * parseQueryObject(atlas, 'clusters', { where: { country: ['MX', 'Spain'] } })
 * // { ok: true, value: { where: { country: ['mx', 'es'] } } }
 */
export function parseQueryObject<C extends CollectionName>(
  atlas: Atlas,
  collection: C,
  value: unknown,
): Result<CheckedQuery<C>, InvalidQuery> {
  checkAtlas(atlas)
  // Every field and value was checked against the collection and the atlas, which is what the mark in its type says.
  return readQueryObject(atlas, collection, value) as Result<CheckedQuery<C>, InvalidQuery>
}
