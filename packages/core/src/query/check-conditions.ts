/** The check of a query's conditions against their fields and the atlas. @module */
import type { Atlas } from '../dataset/atlas.ts'
import { fieldsByAlias, findField, hasRanges, type IndexableField } from '../index/fields.ts'
import type { CollectionName } from '../model/collection-name.ts'
import { dateInterval } from '../model/date-interval.ts'
import { editDistance } from '../util/edit-distance.ts'
import { fold } from '../util/fold.ts'
import { checkConditionValue, isKnownValue } from './condition-values.ts'
import { fieldMessages } from './problem-messages.ts'
import { type QueryLocation, type ReportProblem, suggestNames } from './query-problem.ts'
import { alternativesOf, type Condition, isList, type PlainQuery, type Range, type Scalar } from './query-types.ts'
import { bounds, type ConditionNode, type QueryTree, type ValueNode } from './syntax/query-tree.ts'

function isReversedDates({ gt, gte, lt, lte }: Range): boolean {
  const first = gt === undefined ? gte && dateInterval(String(gte)).start : dateInterval(String(gt)).end + 1
  const last = lt === undefined ? lte && dateInterval(String(lte)).end : dateInterval(String(lt)).start - 1
  return first !== undefined && last !== undefined && Number(last) < Number(first)
}

function isReversedNumbers({ gt, gte, lt, lte }: Range): boolean {
  const [from, to] = [gt ?? gte, lt ?? lte]
  if (from === undefined || to === undefined) return false
  return Number(to) < Number(from) || (to === from && (gt !== undefined || lt !== undefined))
}

/**
 * Whether nothing can lie between the bounds of a range: its end comes before its beginning.
 *
 * @param range numbers, or partial dates that were checked
 * @param ofDates whether the bounds are dates
 */
export const isReversed = (range: Range, ofDates: boolean): boolean =>
  ofDates ? isReversedDates(range) : isReversedNumbers(range)

const maxValues = 500

/** What a query is checked against, and where problems are reported. */
export interface QueryContext {
  readonly atlas: Atlas
  readonly collection: CollectionName
  readonly fields: ReadonlyMap<string, IndexableField>
  readonly report: ReportProblem
}

/** The fields whose name or label in any language is nearest to an unknown name. */
function nearestFields({ collection }: QueryContext, name: string, others: readonly string[]): readonly string[] {
  const names = fieldsByAlias(collection)
  const near = suggestNames(name, [...names.keys(), ...others])
  return [...new Set(near.map((one) => names.get(one)?.name ?? one))]
}

/** Fields that are named where none is near. */
const maxNamed = 6

/** The names of fields that have the most of an unknown one. */
function namesLike(fields: QueryContext['fields'], name: string): readonly string[] {
  const typed = fold(name)
  const names = [...fields.values()].map((field) => ({
    name: field.name,
    edits: editDistance(typed, fold(field.name)),
  }))
  return names
    .toSorted((a, b) => a.edits - b.edits)
    .slice(0, maxNamed)
    .map((one) => one.name)
}

/** The field that has a name; if there is none, a problem is reported with the nearest names. */
export function checkField(
  context: QueryContext,
  given: ValueNode,
  name = given.value,
  others: readonly string[] = [],
): IndexableField | undefined {
  const field = typeof name === 'string' ? findField(context.collection, name) : undefined
  if (field === undefined) {
    const near = nearestFields(context, String(name), others)
    const named = near.length > 0 ? [] : namesLike(context.fields, String(name))
    context.report(given, fieldMessages.unknown(context.collection, named, context.fields.size - named.length), near)
  }
  return field
}

function checkRange(context: QueryContext, field: IndexableField, raw: ConditionNode & { kind: 'range' }) {
  const given = bounds.flatMap((bound) => {
    const value = raw.bounds[bound]
    return value === undefined ? [] : [[bound, value] as const]
  })
  const first = given[0]?.[1]
  if (first === undefined) return undefined
  if (!hasRanges(field)) {
    const ordered = [...context.fields.values()].filter(hasRanges).map(({ name }) => name)
    context.report(first, fieldMessages.noOrder(field.name, ordered))
    return undefined
  }
  const resolved = given.flatMap(([bound, value]) => {
    const scalar = checkConditionValue(context, field, value)
    if (typeof scalar === 'string' && scalar.startsWith('=')) {
      context.report(value, fieldMessages.exactBound)
    }
    return scalar === undefined || typeof scalar === 'boolean' ? [] : [[bound, scalar] as const]
  })
  const range: Range = Object.fromEntries(resolved)
  if (resolved.length === given.length && isReversed(range, field.type === 'date')) {
    context.report(first, fieldMessages.reversed(range))
  }
  return range
}

/** One value for a list whose text, commas and all, is a value itself. */
function valuesOf(context: QueryContext, field: IndexableField, raw: ConditionNode & { kind: 'any' | 'none' }) {
  const { whole, values } = raw
  return whole !== undefined && isKnownValue(context.atlas, context.collection, field, whole.value) ? [whole] : values
}

function checkCondition(context: QueryContext, field: IndexableField, raw: ConditionNode): Condition | undefined {
  if (raw.kind === 'exists') return { exists: raw.exists }
  if (raw.kind === 'range') return checkRange(context, field, raw)
  const given = valuesOf(context, field, raw)
  const [first] = given
  if (given.length > maxValues && first !== undefined) {
    context.report(first, fieldMessages.tooManyValues(given.length, maxValues))
    return undefined
  }
  const scalars = new Set<Scalar>()
  for (const value of given) {
    const scalar = checkConditionValue(context, field, value)
    if (scalar !== undefined) scalars.add(scalar)
  }
  const [only, ...more] = scalars
  if (only === undefined) return undefined
  const values = more.length === 0 ? only : [only, ...more]
  return raw.kind === 'any' ? values : { not: values }
}

/**
 * The conditions of a field of which a record has one value at most. Several lists of values are then alternatives, as no
 * record could have a value of each: `country=ES&country=FR` is the same as `country=ES,FR`.
 */
function mergeAlternatives(conditions: readonly Condition[]): readonly Condition[] {
  const lists = conditions.flatMap((condition) => {
    const values = alternativesOf(condition)
    return values === undefined ? [] : [values]
  })
  if (lists.length < 2) return conditions
  const [only = '', ...more] = new Set(lists.flat())
  const merged = more.length === 0 ? only : [only, ...more]
  return [merged, ...conditions.filter((condition) => alternativesOf(condition) === undefined)]
}

const isRange = (condition: Condition): condition is Range =>
  typeof condition === 'object' && !isList(condition) && !('not' in condition) && !('exists' in condition)

/** Reports ranges of which a single value cannot lie in both, like "from 2019" and "up to 2018". */
function reportReversed(
  { report }: QueryContext,
  field: IndexableField,
  place: QueryLocation,
  conditions: readonly Condition[],
): void {
  const ranges = conditions.filter(isRange)
  for (const [at, one] of ranges.entries()) {
    for (const other of ranges.slice(at + 1)) {
      const crossed = [between(one, other), between(other, one)].find((range) =>
        isReversed(range, field.type === 'date'),
      )
      if (crossed !== undefined && !isReversed(one, field.type === 'date'))
        report(place, fieldMessages.reversed(crossed))
    }
  }
}

/** From where one range begins to where another ends. */
const between = ({ gt, gte }: Range, { lt, lte }: Range): Range => ({
  ...(gt === undefined ? {} : { gt }),
  ...(gte === undefined ? {} : { gte }),
  ...(lt === undefined ? {} : { lt }),
  ...(lte === undefined ? {} : { lte }),
})

/** In a list of conditions a lone value stands as a list of its own, so that the list reads as "all of". */
const toList = (condition: Condition): Condition => (typeof condition === 'object' ? condition : [condition])

/** The conditions of a query, one list for each field. */
export function checkConditions(context: QueryContext, { conditions: raw, others }: QueryTree): PlainQuery['where'] {
  const byField = new Map<string, Condition[]>()
  for (const { field: given, condition: rawCondition } of raw) {
    const field = checkField(context, given, given.value, others)
    if (field === undefined) continue
    const condition = checkCondition(context, field, rawCondition)
    if (condition === undefined) continue
    const earlier = byField.get(field.name)
    if (earlier === undefined) byField.set(field.name, [condition])
    else {
      earlier.push(condition)
      if (!field.many) reportReversed(context, field, given, earlier)
    }
  }
  return Object.fromEntries(
    [...byField].map(([name, given]) => {
      const conditions = context.fields.get(name)?.many === true ? given : mergeAlternatives(given)
      return [name, conditions.length === 1 ? conditions[0] : conditions.map(toList)]
    }),
  )
}
