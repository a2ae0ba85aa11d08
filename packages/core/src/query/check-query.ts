/** From a query as it was spelled to the one query value, with every problem on the way. @module */
import type { Atlas } from '../dataset/atlas.ts'
import { descriptionOf } from '../dataset/description-of.ts'
import { fieldsByName, hasFacets } from '../index/fields.ts'
import type { CollectionName } from '../model/collection-name.ts'
import { type Language, languages } from '../model/language.ts'
import { nearest } from '../model/nearest.ts'
import { maxTextLength } from '../search/tokenizer.ts'
import { checkConditions, checkField, type QueryContext } from './check-conditions.ts'
import { readCursor } from './cursor.ts'
import { cursorMessages, fieldMessages, valueMessages } from './problem-messages.ts'
import { type QueryProblem, reportInto } from './query-problem.ts'
import type { PlainQuery } from './query-types.ts'
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
    report(value, fieldMessages.notTopLevel(value.value, collection), nearest(String(value.value), known))
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

/**
 * Checks a query against the collection and the atlas.
 *
 * @param raw the query as it was spelled
 * @param problems what the spelling was found to have wrong already; further problems are added
 * @returns the query value: of no use if there are problems
 */
export function checkQuery(
  atlas: Atlas,
  collection: CollectionName,
  raw: QueryTree,
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
  const query = withoutUndefined({
    where: raw.conditions.length === 0 ? undefined : checkConditions(context, raw),
    text: checkText(context, q),
    sort: ifNotEmpty(checkSort(context, sort)),
    limit: checkWhole(context, limit, maxLimit),
    page: checkWhole(context, page, maxPage),
    cursor: checkCursor(context, cursor, page.length > 0),
    fields: ifNotEmpty(checkFields(context, chosen)),
    facets: ifNotEmpty(checkFacets(context, facets)),
    language: checkLanguagePart(context, lang),
  })
  if (problems.length > 0 || query.cursor === undefined) return query
  const start = readCursor(atlas, collection, query)
  if (!start.ok && cursor[0] !== undefined) context.report(cursor[0], start.error)
  return query
}
