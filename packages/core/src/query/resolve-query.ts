/** From a query as it was spelled to the one query value, with every problem on the way. @module */
import type { Atlas } from '../atlas/atlas.ts'
import { descriptionOf } from '../atlas/description-of.ts'
import { nearest } from '../atlas/nearest.ts'
import type { CollectionName } from '../model/collection-name.ts'
import { type Language, type Localized, languages } from '../model/language.ts'
import { longestText } from '../search/words.ts'
import { readCursor } from './cursor.ts'
import {
  fieldMeant,
  fieldsByName,
  hasFacets,
  hasRanges,
  namesOfFields,
  type SourcedField,
  spokenName,
} from './fields.ts'
import { cursorMessages, fieldMessages, valueMessages } from './problem-messages.ts'
import { nearestOf, type Place, type QueryProblem, type Report, reportInto } from './query-problem.ts'
import type { Condition, PlainQuery, Range, Scalar } from './query-types.ts'
import { bounds, type RawCondition, type RawQuery, type RawValue } from './raw-query.ts'
import { isKnownValue, resolveValue } from './resolve-value.ts'
import { isReversed } from './reversed-range.ts'

/** Records on a page unless a query says otherwise. */
export const defaultLimit = 25
const largestLimit = 500
const largestPage = 1e9
const mostValues = 500

/** What is being asked, and where problems go. */
interface Context {
  readonly atlas: Atlas
  readonly collection: CollectionName
  readonly fields: ReadonlyMap<string, SourcedField>
  readonly report: Report
}

/** The fields nearest to a name that none has, by what they are called in any language of the atlas. */
function nearestFields({ collection }: Context, name: string, others: readonly string[]): readonly string[] {
  const names = namesOfFields(collection)
  const near = nearestOf(name, [...names.keys(), ...others])
  return [...new Set(near.map((one) => names.get(one)?.name ?? one))]
}

/** What a field is asked for by, in each language. */
const namesOffered = ({ collection }: Context, field: SourcedField): Localized => ({
  en: field.name,
  es: spokenName(collection, field, 'es'),
})

function fieldNamed(
  context: Context,
  given: RawValue,
  name = given.value,
  others: readonly string[] = [],
): SourcedField | undefined {
  const field = typeof name === 'string' ? fieldMeant(context.collection, name) : undefined
  if (field === undefined) {
    const near = nearestFields(context, String(name), others)
    const known = near.length > 0 ? [] : [...context.fields.values()].map((one) => namesOffered(context, one))
    context.report(given, fieldMessages.unknown(context.collection, known), near)
  }
  return field
}

function resolveRange(context: Context, field: SourcedField, raw: RawCondition & { kind: 'range' }) {
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
    const scalar = resolveValue(context, field, value)
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
function valuesOf(context: Context, field: SourcedField, raw: RawCondition & { kind: 'any' | 'none' }) {
  const { whole, values } = raw
  return whole !== undefined && isKnownValue(context.atlas, context.collection, field, whole.value) ? [whole] : values
}

function resolveCondition(context: Context, field: SourcedField, raw: RawCondition): Condition | undefined {
  if (raw.kind === 'exists') return { exists: raw.exists }
  if (raw.kind === 'range') return resolveRange(context, field, raw)
  const given = valuesOf(context, field, raw)
  const [first] = given
  if (given.length > mostValues && first !== undefined) {
    context.report(first, fieldMessages.tooManyValues(given.length, mostValues))
    return undefined
  }
  const scalars = new Set<Scalar>()
  for (const value of given) {
    const scalar = resolveValue(context, field, value)
    if (scalar !== undefined) scalars.add(scalar)
  }
  const [only, ...more] = scalars
  if (only === undefined) return undefined
  const values = more.length === 0 ? only : [only, ...more]
  return raw.kind === 'any' ? values : { not: values }
}

/** The values of which a condition asks for any; nothing for other conditions. */
function alternativesOf(condition: Condition): readonly Scalar[] | undefined {
  if (typeof condition !== 'object') return [condition]
  return isList(condition) ? condition : undefined
}

const isList = (condition: object): condition is readonly Scalar[] => Array.isArray(condition)

/**
 * The conditions of a field of which a record has one value at the most. Several lists of values are alternatives then,
 * as no record could have a value of each: `country=ES&country=FR` asks what `country=ES,FR` does.
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
function refuseReversed(
  { report }: Context,
  field: SourcedField,
  place: Place,
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
const inList = (condition: Condition): Condition => (typeof condition === 'object' ? condition : [condition])

function resolveConditions(context: Context, { conditions: raw, others }: RawQuery): PlainQuery['where'] {
  const byField = new Map<string, Condition[]>()
  for (const { field: given, condition: rawCondition } of raw) {
    const field = fieldNamed(context, given, given.value, others)
    if (field === undefined) continue
    const condition = resolveCondition(context, field, rawCondition)
    if (condition === undefined) continue
    const earlier = byField.get(field.name)
    if (earlier === undefined) byField.set(field.name, [condition])
    else {
      earlier.push(condition)
      if (!field.many) refuseReversed(context, field, given, earlier)
    }
  }
  return Object.fromEntries(
    [...byField].map(([name, given]) => {
      const conditions = context.fields.get(name)?.many === true ? given : mergeAlternatives(given)
      return [name, conditions.length === 1 ? conditions[0] : conditions.map(inList)]
    }),
  )
}

function resolveText({ report }: Context, values: readonly RawValue[]): string | undefined {
  const words: string[] = []
  for (const value of values) {
    if (typeof value.value === 'string') words.push(value.value)
    else report(value, valueMessages.notAText)
  }
  const text = words.join(' ').toWellFormed().trim().replace(/\s+/g, ' ')
  if (text.length > longestText && values[0] !== undefined) {
    report(values[0], valueMessages.textTooLong(longestText))
  }
  return text === '' ? undefined : text
}

function resolveWhole({ report }: Context, values: readonly RawValue[], largest: number): number | undefined {
  const [value, second] = values
  if (value === undefined) return undefined
  if (second !== undefined) report(second, valueMessages.givenTwice)
  const number = typeof value.value === 'string' && /^\d{1,10}$/.test(value.value) ? Number(value.value) : value.value
  if (typeof number === 'number' && Number.isInteger(number) && number >= 1 && number <= largest) return number
  report(value, valueMessages.notWhole(largest))
  return undefined
}

function resolveSort(context: Context, values: readonly RawValue[]): readonly string[] {
  const keys = new Map<string, string>()
  for (const value of values) {
    const key = typeof value.value === 'string' ? value.value : ''
    const field = fieldNamed(context, value, key.replace(/^-/, ''))
    if (field === undefined) continue
    if (keys.has(field.name)) context.report(value, fieldMessages.sortedAlready(field.name))
    keys.set(field.name, key.startsWith('-') ? `-${field.name}` : field.name)
  }
  return [...keys.values()]
}

function resolveFacets(context: Context, values: readonly RawValue[]): readonly string[] {
  const names = values.flatMap((value) => {
    const field = fieldNamed(context, value)
    if (field === undefined) return []
    if (hasFacets(field)) return [field.name]
    context.report(value, fieldMessages.notCounted(field.name))
    return []
  })
  return [...new Set(names)]
}

function resolveChosen({ collection, report }: Context, values: readonly RawValue[]): readonly string[] {
  const known = Object.keys(descriptionOf(collection).labels)
  const names = values.flatMap((value) => {
    if (typeof value.value === 'string' && known.includes(value.value)) return [value.value]
    report(value, fieldMessages.notTopLevel(value.value, collection), nearest(String(value.value), known))
    return []
  })
  return [...new Set(names)]
}

function resolveCursor({ report }: Context, values: readonly RawValue[], paged: boolean): string | undefined {
  const [value] = values
  if (value === undefined) return undefined
  if (paged) report(value, cursorMessages.besidePage)
  if (typeof value.value === 'string') return value.value
  report(value, valueMessages.notAText)
  return undefined
}

function resolveLanguage({ report }: Context, values: readonly RawValue[]): Language | undefined {
  const [value, second] = values
  if (value === undefined) return undefined
  if (second !== undefined) report(second, valueMessages.givenTwice)
  const language = languages.find((known) => known === value.value)
  if (language === undefined) report(value, valueMessages.notALanguage(value.value, languages))
  return language
}

const ifAny = <T>(list: readonly T[]): readonly T[] | undefined => (list.length === 0 ? undefined : list)

/** Leaves out the parts that were not given. */
const given = (parts: { readonly [K in keyof PlainQuery]: PlainQuery[K] | undefined }): PlainQuery =>
  Object.fromEntries(Object.entries(parts).filter(([, part]) => part !== undefined))

/**
 * Checks a query against the collection and the atlas.
 *
 * @param raw the query as it was spelled
 * @param problems what the spelling was found to have wrong already; further problems are added
 * @returns the query value: of no use if there are problems
 */
export function resolveQuery(
  atlas: Atlas,
  collection: CollectionName,
  raw: RawQuery,
  problems: QueryProblem[],
): PlainQuery {
  const fields = fieldsByName(collection)
  const context: Context = { atlas, collection, fields, report: reportInto(problems) }
  const {
    q = [],
    sort = [],
    limit = [],
    page = [],
    cursor = [],
    fields: chosen = [],
    facets = [],
    lang = [],
  } = raw.parameters
  const query = given({
    where: raw.conditions.length === 0 ? undefined : resolveConditions(context, raw),
    text: resolveText(context, q),
    sort: ifAny(resolveSort(context, sort)),
    limit: resolveWhole(context, limit, largestLimit),
    page: resolveWhole(context, page, largestPage),
    cursor: resolveCursor(context, cursor, page.length > 0),
    fields: ifAny(resolveChosen(context, chosen)),
    facets: ifAny(resolveFacets(context, facets)),
    language: resolveLanguage(context, lang),
  })
  if (problems.length > 0 || query.cursor === undefined) return query
  const start = readCursor(atlas, collection, query)
  if (!start.ok && cursor[0] !== undefined) context.report(cursor[0], start.error)
  return query
}
