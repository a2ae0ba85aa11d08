/** Conditions of a query as conditions of SQL on the rows of its collection. @module */

import type { CollectionName } from '../model/collection-name.ts'
import {
  alternativesOf,
  type Condition,
  conditionsOf,
  type PlainQuery,
  type Range,
  type Scalar,
} from '../query/query-types.ts'
import { firstDay, lastDay } from '../tables/database-columns.ts'
import { comparedBy, type FieldPlace, placeOfField } from '../tables/field-place.ts'
import { fold } from '../util/fold.ts'
import { named } from './engine.ts'
import type { Binder } from './parameters.ts'

/** Several conditions of which one must hold. */
const anyOf = (conditions: readonly string[]): string =>
  conditions.length === 1 ? (conditions[0] ?? '') : `(${conditions.join(' OR ')})`

const isExact = (value: Scalar): boolean => String(value).startsWith('=')
const isPrefix = (value: Scalar): boolean => !isExact(value) && String(value).endsWith('*')
const withoutSign = (value: Scalar): string => String(value).replace(/^=/, '')

const among = (column: string, values: readonly Scalar[], { bindAll }: Binder): readonly string[] =>
  values.length === 0 ? [] : [`${column} IN (${bindAll(values)})`]

/** Records that refer to a place or sector, or to what lies within it. */
function references(column: string, values: readonly Scalar[], binder: Binder): readonly string[] {
  const wide = values.filter((value) => !isExact(value))
  const within = among('ancestor', wide, binder).map((of) => `${column} IN (SELECT id FROM ancestors WHERE ${of})`)
  return [...among(column, values.map(withoutSign), binder), ...within]
}

function dates(column: string, values: readonly Scalar[], binder: Binder): readonly string[] {
  const covered = values
    .filter((value) => !isExact(value))
    .map((value) => dateRange(column, { gte: String(value), lte: String(value) }, binder))
  return [...among(named(column), values.filter(isExact).map(withoutSign), binder), ...covered]
}

function texts(column: string, values: readonly Scalar[], binder: Binder): readonly string[] {
  const folded = comparedBy.folded(column)
  const beginnings = values.filter(isPrefix).map((value) => fold(String(value).slice(0, -1)))
  const whole = values.filter((value) => !isPrefix(value)).map((value) => fold(withoutSign(value)))
  return [
    ...among(folded, whole, binder),
    ...beginnings.map((text) => `substr(${folded}, 1, ${[...text].length}) = ${binder.bind(text)}`),
  ]
}

/** The dates of which every day lies between the bounds. */
function dateRange(column: string, { gt, gte, lt, lte }: Range, { bind }: Binder): string {
  const [first, last] = [comparedBy.first(column), comparedBy.last(column)]
  return [
    ...(gt === undefined ? [] : [`${first} > ${bind(lastDay(String(gt)))}`]),
    ...(gte === undefined || gt !== undefined ? [] : [`${first} >= ${bind(firstDay(String(gte)))}`]),
    ...(lt === undefined ? [] : [`${last} < ${bind(firstDay(String(lt)))}`]),
    ...(lte === undefined || lt !== undefined ? [] : [`${last} <= ${bind(lastDay(String(lte)))}`]),
  ].join(' AND ')
}

function numberRange(column: string, { gt, gte, lt, lte }: Range, { bind }: Binder): string {
  const signs = { '>': gt, '>=': gt === undefined ? gte : undefined, '<': lt, '<=': lt === undefined ? lte : undefined }
  return Object.entries(signs)
    .flatMap(([sign, bound]) => (bound === undefined ? [] : [`${column} ${sign} ${bind(Number(bound))}`]))
    .join(' AND ')
}

/** The condition that a column has one of some values. */
function hasAny({ field }: FieldPlace, column: string, values: readonly Scalar[], binder: Binder): readonly string[] {
  switch (field.type) {
    case 'enum':
      return among(named(column), values.map(String), binder)
    case 'number':
      return among(named(column), values.map(Number), binder)
    case 'boolean':
      return among(
        named(column),
        values.map((value) => String(value) === 'true'),
        binder,
      )
    case 'ref':
      return references(named(column), values, binder)
    case 'date':
      return dates(column, values, binder)
    case 'text':
    case 'localized':
    case 'url':
      return texts(column, values, binder)
    default:
      return field.type satisfies never
  }
}

/** The records with a row that meets a condition: of their collection's table, or of a table with a row for each value. */
const having = ({ collection, table, key }: FieldPlace, condition: string): string =>
  key === 'id' ? condition : `${collection}.id IN (SELECT record FROM ${table} WHERE ${condition})`

/** The condition that a field has a value. */
export const isPresent = (place: FieldPlace): string =>
  having(place, anyOf(place.columns.map((column) => `${named(column)} IS NOT NULL`)))

/** The condition that does not hold, or of which a missing value leaves open whether it does. */
const not = (condition: string): string => `NOT coalesce(${condition}, FALSE)`

const listOf = (values: Scalar | readonly Scalar[]): readonly Scalar[] =>
  typeof values === 'object' ? values : [values]

function conditionOn(place: FieldPlace, condition: Condition, binder: Binder): string {
  const hasOneOf = (values: readonly Scalar[]) =>
    having(place, anyOf(place.columns.flatMap((column) => hasAny(place, column, values, binder))))
  const values = alternativesOf(condition)
  if (values !== undefined) return hasOneOf(values)
  if (typeof condition === 'object' && 'not' in condition) return not(hasOneOf(listOf(condition.not)))
  // What is neither a value nor a list nor `not` is `exists` or a range.
  const rest = condition as Range | { readonly exists: boolean }
  if ('exists' in rest) return rest.exists ? isPresent(place) : `NOT (${isPresent(place)})`
  const [column] = place.columns
  return having(
    place,
    place.field.type === 'date' ? dateRange(column, rest, binder) : numberRange(named(column), rest, binder),
  )
}

/** Whether a condition says which values a record has, which a facet of its field leaves out. */
const isPositive = (condition: Condition): boolean =>
  typeof condition !== 'object' || !('not' in condition || ('exists' in condition && !condition.exists))

/**
 * The conditions of a query.
 *
 * @param withoutPositiveOf a field of which only the negative conditions count
 */
export const conditionsIn = (
  collection: CollectionName,
  { where = {} }: PlainQuery,
  binder: Binder,
  withoutPositiveOf?: string,
): readonly string[] =>
  Object.entries(where).flatMap(([name, given]) => {
    if (given === undefined) return []
    const place = placeOfField(collection, name)
    return conditionsOf(given)
      .filter((condition) => name !== withoutPositiveOf || !isPositive(condition))
      .map((condition) => conditionOn(place, condition, binder))
  })

/** The clause with some conditions; nothing if there are none. */
export const whereAll = (conditions: readonly string[]): readonly string[] =>
  conditions.length === 0 ? [] : [`WHERE ${conditions.join('\n  AND ')}`]
