/** The check of a query, in whichever way it is spelled: the one query value, or every problem. @module */
import type { Atlas } from '../dataset/atlas.ts'
import { descriptionOf } from '../dataset/description-of.ts'
import { fieldsByName, hasFacets } from '../index/fields.ts'
import type { CollectionName } from '../model/collection-name.ts'
import { type Language, languages } from '../model/language.ts'
import { nearest } from '../model/nearest.ts'
import { maxTextLength } from '../search/tokenizer.ts'
import { deepFreeze } from '../util/freeze.ts'
import { fail, type Result, succeed } from '../util/result.ts'
import { checkConditions, checkField, type QueryContext } from './check-conditions.ts'
import { readCursor } from './cursor.ts'
import { cursorMessages, fieldMessages, valueMessages } from './problem-messages.ts'
import {
  type InvalidQuery,
  type QueryProblem,
  type ReportProblem,
  reportInto,
  toInvalidQuery,
} from './query-problem.ts'
import type { CheckedQuery, PlainQuery } from './query-types.ts'
import type { QueryTree, ValueNode } from './syntax/query-tree.ts'

/** Records on a page unless a query says otherwise. */
export const defaultLimit = 25
const maxLimit = 500
const maxPage = 1e9

function checkText({ report }: QueryContext, values: readonly ValueNode[]): string | undefined {
  const words: string[] = []
  for (const value of values) {
    if (typeof value.value === 'string') words.push(value.value)
    else report(value, valueMessages.notAText)
  }
  const text = words.join(' ').toWellFormed().trim().replace(/\s+/g, ' ')
  if (text.length > maxTextLength && values[0] !== undefined) {
    report(values[0], valueMessages.textTooLong(maxTextLength))
  }
  return text === '' ? undefined : text
}

function checkWhole({ report }: QueryContext, values: readonly ValueNode[], largest: number): number | undefined {
  const [value, second] = values
  if (value === undefined) return undefined
  if (second !== undefined) report(second, valueMessages.givenTwice)
  const number = typeof value.value === 'string' && /^\d{1,10}$/.test(value.value) ? Number(value.value) : value.value
  if (typeof number === 'number' && Number.isInteger(number) && number >= 1 && number <= largest) return number
  report(value, valueMessages.notWhole(largest))
  return undefined
}

function checkSort(context: QueryContext, values: readonly ValueNode[]): readonly string[] {
  const keys = new Map<string, string>()
  for (const value of values) {
    const key = typeof value.value === 'string' ? value.value : ''
    const field = checkField(context, value, key.replace(/^-/, ''))
    if (field === undefined) continue
    if (keys.has(field.name)) context.report(value, fieldMessages.sortedAlready(field.name))
    keys.set(field.name, key.startsWith('-') ? `-${field.name}` : field.name)
  }
  return [...keys.values()]
}

function checkFacets(context: QueryContext, values: readonly ValueNode[]): readonly string[] {
  const names = values.flatMap((value) => {
    const field = checkField(context, value)
    if (field === undefined) return []
    if (hasFacets(field)) return [field.name]
    context.report(value, fieldMessages.notCounted(field.name))
    return []
  })
  return [...new Set(names)]
}

function checkFields({ collection, report }: QueryContext, values: readonly ValueNode[]): readonly string[] {
  const known = Object.keys(descriptionOf(collection).labels)
  const names = values.flatMap((value) => {
    if (typeof value.value === 'string' && known.includes(value.value)) return [value.value]
    const near = nearest(String(value.value), known)
    report(value, fieldMessages.notTopLevel(value.value, collection, near.length > 0 ? [] : known), near)
    return []
  })
  return [...new Set(names)]
}

function checkCursor({ report }: QueryContext, values: readonly ValueNode[], paged: boolean): string | undefined {
  const [value] = values
  if (value === undefined) return undefined
  if (paged) report(value, cursorMessages.besidePage)
  if (typeof value.value === 'string') return value.value
  report(value, valueMessages.notAText)
  return undefined
}

function checkLanguagePart({ report }: QueryContext, values: readonly ValueNode[]): Language | undefined {
  const [value, second] = values
  if (value === undefined) return undefined
  if (second !== undefined) report(second, valueMessages.givenTwice)
  const language = languages.find((known) => known === value.value)
  if (language === undefined) report(value, valueMessages.notALanguage(value.value, languages))
  return language
}

const ifNotEmpty = <T>(list: readonly T[]): readonly T[] | undefined => (list.length === 0 ? undefined : list)

/** Leaves out the parts that were not given. */
const withoutUndefined = (parts: { readonly [K in keyof PlainQuery]: PlainQuery[K] | undefined }): PlainQuery =>
  Object.fromEntries(Object.entries(parts).filter(([, part]) => part !== undefined))

/** A query that passed the check for an atlas and a collection. */
export interface Checked<C extends CollectionName = CollectionName> {
  readonly atlas: Atlas
  readonly collection: CollectionName
  readonly query: CheckedQuery<C>
  /** The rank of the record before the page in the order of all records; -1 without a cursor. */
  readonly after: number
}

const passed = /* @__PURE__ */ new WeakMap<object, Checked>()

/** The check that a query passed for the atlas and the collection; undefined if it has not passed one. */
export function passedCheck(atlas: Atlas, collection: CollectionName, query: unknown): Checked | undefined {
  const checked = typeof query === 'object' && query !== null ? passed.get(query) : undefined
  return checked?.atlas === atlas && checked.collection === collection ? checked : undefined
}

/**
 * Checks a query against the collection and the atlas. A query that passes is frozen, and not checked again when it is run.
 *
 * @param parse gives the query as it was spelled, and reports what is wrong with the spelling
 * @returns the query in the one form to which all spellings lead, or all its problems
 */
export function checkQuery<C extends CollectionName>(
  atlas: Atlas,
  collection: C,
  parse: (report: ReportProblem) => QueryTree,
): Result<Checked<C>, InvalidQuery> {
  const problems: QueryProblem[] = []
  const report = reportInto(problems)
  const tree = parse(report)
  const context: QueryContext = { atlas, collection, fields: fieldsByName(collection), report }
  const { q = [], sort = [], limit = [], page = [], cursor = [], fields = [], facets = [], lang = [] } = tree.parameters
  const query = withoutUndefined({
    where: tree.conditions.length === 0 ? undefined : checkConditions(context, tree),
    text: checkText(context, q),
    sort: ifNotEmpty(checkSort(context, sort)),
    limit: checkWhole(context, limit, maxLimit),
    page: checkWhole(context, page, maxPage),
    cursor: checkCursor(context, cursor, page.length > 0),
    fields: ifNotEmpty(checkFields(context, fields)),
    facets: ifNotEmpty(checkFacets(context, facets)),
    language: checkLanguagePart(context, lang),
  })
  let after = -1
  if (problems.length === 0 && query.cursor !== undefined && cursor[0] !== undefined) {
    const start = readCursor(atlas, collection, query)
    if (start.ok) after = start.value
    else report(cursor[0], start.error)
  }
  if (problems.length > 0) return fail(toInvalidQuery(problems))
  // Every field and value was checked against the collection and the atlas, which is what the mark in its type says.
  const checked = { atlas, collection, query: deepFreeze(query) as CheckedQuery<C>, after }
  passed.set(query, checked)
  return succeed(checked)
}

/** The query that `parse` gives, as {@link checkQuery} checks it. */
export function parseAndCheck<C extends CollectionName>(
  ...args: Parameters<typeof checkQuery<C>>
): Result<CheckedQuery<C>, InvalidQuery> {
  const checked = checkQuery(...args)
  return checked.ok ? succeed(checked.value.query) : checked
}
