/** Queries spelled as objects. @module */

import { type Atlas, checkAtlas } from '../../dataset/atlas.ts'
import type { ParameterName } from '../../index/fields.ts'
import type { CollectionName } from '../../model/collection-name.ts'
import { isPlainObject } from '../../util/check-value.ts'
import type { Result } from '../../util/result.ts'
import { parseAndCheck } from '../check-query.ts'
import { shapeMessages } from '../problem-messages.ts'
import { type InvalidQuery, type ReportProblem, suggestNames } from '../query-problem.ts'
import type { CheckedQuery } from '../query-types.ts'
import {
  type Bound,
  bounds,
  type ConditionNode,
  emptyQuery,
  type FieldNode,
  type QueryTree,
  type ValueNode,
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

const valuesAt = (where: string, value: unknown): readonly ValueNode[] =>
  Array.isArray(value) ? value.map((item, i) => ({ where: `${where}[${i}]`, value: item })) : [{ where, value }]

/** One kind of condition is written as an object with these keys. */
function parseConditionObject(where: string, parts: Parts, report: ReportProblem): ConditionNode | undefined {
  const entries = entriesOf(parts)
  const [first] = entries
  if (entries.length === 1 && first !== undefined) {
    const [key, value] = first
    if (key === 'not') return { kind: 'none', values: valuesAt(`${where}.not`, value) }
    if (key === 'exists' && typeof value === 'boolean') return { kind: 'exists', exists: value }
  }
  const unknown = entries.filter(([key]) => !isBound(key))
  if (entries.length > 0 && unknown.length === 0) return parseBounds(where, parts, report)
  for (const [key] of unknown) {
    const near = suggestNames(key, ['not', 'exists', ...bounds])
    report({ where: `${where}.${key}` }, shapeMessages.notACondition, near)
  }
  if (entries.length === 0) report({ where }, shapeMessages.emptyCondition)
  return undefined
}

function parseBounds(where: string, parts: Parts, report: ReportProblem): ConditionNode {
  for (const [open, closed] of [
    ['gt', 'gte'],
    ['lt', 'lte'],
  ] as const) {
    if (parts[open] !== undefined && parts[closed] !== undefined) {
      report({ where: `${where}.${open}` }, shapeMessages.eitherBound(open, closed))
    }
  }
  const given = entriesOf(parts).map(([bound, value]) => [bound, { where: `${where}.${bound}`, value }])
  return { kind: 'range', bounds: Object.fromEntries(given) }
}

function parseCondition(where: string, value: unknown, report: ReportProblem): ConditionNode | undefined {
  if (isPlainObject(value)) return parseConditionObject(where, value, report)
  if (Array.isArray(value) && value.length === 0) {
    report({ where }, shapeMessages.emptyList)
    return undefined
  }
  return { kind: 'any', values: valuesAt(where, value) }
}

function parseConditions(where: string, value: unknown, report: ReportProblem): readonly ConditionNode[] {
  const isAllOf = Array.isArray(value) && value.some((item) => typeof item === 'object')
  const conditions = isAllOf
    ? value.map((item, i) => parseCondition(`${where}[${i}]`, item, report))
    : [parseCondition(where, value, report)]
  return conditions.filter((condition) => condition !== undefined)
}

function parseWhere(value: unknown, report: ReportProblem): readonly FieldNode[] {
  if (value === undefined) return []
  if (!isPlainObject(value)) {
    report({ where: 'where' }, shapeMessages.notConditions(value))
    return []
  }
  return entriesOf(value).flatMap(([name, given]) => {
    const where = `where.${name}`
    return parseConditions(where, given, report).map((condition) => ({ field: { where, value: name }, condition }))
  })
}

export function parseObject(value: unknown, report: ReportProblem): QueryTree {
  if (!isPlainObject(value)) {
    report({ where: 'query' }, shapeMessages.notAnObject(value))
    return emptyQuery
  }
  const parameters: { [N in ParameterName]?: readonly ValueNode[] } = {}
  for (const [part, given] of entriesOf(value)) {
    if (part === 'where') continue
    const name = Object.hasOwn(partNames, part) ? partNames[part] : undefined
    if (name !== undefined) parameters[name] = valuesAt(part, given)
    else
      report(
        { where: part === '' ? 'query' : part },
        shapeMessages.notAPart,
        suggestNames(part, ['where', ...Object.keys(partNames)]),
      )
  }
  return { conditions: parseWhere(value.where, report), parameters }
}

/**
 * Checks a query given as an object, and brings its values to their one form: ids for codes and names, numbers for
 * digits, a value for a list of one.
 *
 * @param atlas the atlas
 * @param collection the collection
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
  return parseAndCheck(atlas, collection, (report) => parseObject(value, report))
}
