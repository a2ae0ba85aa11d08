/** From a query as it was spelled to the one query value, with every problem on the way. @module */
import type { Atlas } from '../dataset/atlas.ts'
import { descriptionOf } from '../dataset/description-of.ts'
import { fieldsByName, hasFacets } from '../index/fields.ts'
import type { CollectionName } from '../model/collection-name.ts'
import { type Language, languages } from '../model/language.ts'
import { nearest } from '../model/nearest.ts'
import { longestText } from '../search/tokenizer.ts'
import { fieldNamed, type QueryContext, resolveConditions } from './check-conditions.ts'
import { readCursor } from './cursor.ts'
import { cursorMessages, fieldMessages, valueMessages } from './problem-messages.ts'
import { type QueryProblem, reportInto } from './query-problem.ts'
import type { PlainQuery } from './query-types.ts'
import type { RawQuery, RawValue } from './syntax/query-tree.ts'

/** Records on a page unless a query says otherwise. */
export const defaultLimit = 25
const largestLimit = 500
const largestPage = 1e9

function resolveText({ report }: QueryContext, values: readonly RawValue[]): string | undefined {
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

function resolveWhole({ report }: QueryContext, values: readonly RawValue[], largest: number): number | undefined {
  const [value, second] = values
  if (value === undefined) return undefined
  if (second !== undefined) report(second, valueMessages.givenTwice)
  const number = typeof value.value === 'string' && /^\d{1,10}$/.test(value.value) ? Number(value.value) : value.value
  if (typeof number === 'number' && Number.isInteger(number) && number >= 1 && number <= largest) return number
  report(value, valueMessages.notWhole(largest))
  return undefined
}

function resolveSort(context: QueryContext, values: readonly RawValue[]): readonly string[] {
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

function resolveFacets(context: QueryContext, values: readonly RawValue[]): readonly string[] {
  const names = values.flatMap((value) => {
    const field = fieldNamed(context, value)
    if (field === undefined) return []
    if (hasFacets(field)) return [field.name]
    context.report(value, fieldMessages.notCounted(field.name))
    return []
  })
  return [...new Set(names)]
}

function resolveChosen({ collection, report }: QueryContext, values: readonly RawValue[]): readonly string[] {
  const known = Object.keys(descriptionOf(collection).labels)
  const names = values.flatMap((value) => {
    if (typeof value.value === 'string' && known.includes(value.value)) return [value.value]
    report(value, fieldMessages.notTopLevel(value.value, collection), nearest(String(value.value), known))
    return []
  })
  return [...new Set(names)]
}

function resolveCursor({ report }: QueryContext, values: readonly RawValue[], paged: boolean): string | undefined {
  const [value] = values
  if (value === undefined) return undefined
  if (paged) report(value, cursorMessages.besidePage)
  if (typeof value.value === 'string') return value.value
  report(value, valueMessages.notAText)
  return undefined
}

function resolveLanguage({ report }: QueryContext, values: readonly RawValue[]): Language | undefined {
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
  const context: QueryContext = { atlas, collection, fields, report: reportInto(problems) }
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
