/**
 * Cursors: where a page ended, so that the next begins there.
 *
 * A cursor holds the beginning of the dataset's hash, a fingerprint of the query and the view, and the rank of the page's
 * last record in the order of all records. As the two identify a view, pages neither skip nor repeat records.
 *
 * @module
 */
import type { Atlas } from '../dataset/atlas.ts'
import type { CollectionName } from '../model/collection-name.ts'
import type { Localized } from '../model/language.ts'
import { fail, type Result, succeed } from '../util/result.ts'
import { cursorMessages } from './problem-messages.ts'
import { type Condition, conditionsOf, defaultLanguage, type PlainQuery } from './query-types.ts'
import { printCondition } from './syntax/value-text.ts'

const hashLength = 12

/** Two 32-bit halves of a hash after FNV-1a: enough to tell queries apart, no protection against forgery. */
function digest(text: string): string {
  let low = 0x811c9dc5
  let high = 0x9747b28c
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i)
    low = Math.imul(low ^ unit, 0x01000193)
    high = Math.imul(high ^ unit ^ (low >>> 13), 0x5bd1e995)
  }
  return (low >>> 0).toString(36) + (high >>> 0).toString(36)
}

/** A condition without regard to the order of its values. */
function canonical(condition: Condition): string {
  const sorted = (values: unknown) => (Array.isArray(values) ? [...values].sort() : values)
  if (Array.isArray(condition)) return printCondition(sorted(condition) as Condition)
  if (typeof condition === 'object' && 'not' in condition) {
    return printCondition({ not: sorted(condition.not) } as Condition)
  }
  return printCondition(condition)
}

/** The same for queries that find the same records in the same order, whatever the page size and facets. */
function fingerprint(
  { evidence, manifest: { asOf } }: Atlas,
  collection: CollectionName,
  { where = {}, text, sort, language }: PlainQuery,
): string {
  const conditions = Object.entries(where).flatMap(([name, given]) =>
    given === undefined ? [] : conditionsOf(given).map((condition) => `${name}:${canonical(condition)}`),
  )
  // Only the order of texts depends on the language; the default is English.
  const inLanguage = sort !== undefined && language !== undefined && language !== defaultLanguage ? [language] : []
  // Views of an atlas have its hash, and other records.
  const ofView = evidence === undefined ? [] : [evidence, asOf]
  return digest(JSON.stringify([collection, conditions.sort(), text, sort, ...inLanguage, ...ofView]))
}

/**
 * The cursor of the page after one.
 *
 * @param rank of the page's last record in the order of all records
 */
export function printCursor(atlas: Atlas, collection: CollectionName, query: PlainQuery, rank: number): string {
  const content = `${atlas.hash.slice(0, hashLength)}.${fingerprint(atlas, collection, query)}.${rank.toString(36)}`
  return btoa(content).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '')
}

function decode(cursor: string): string {
  try {
    return atob(cursor.replaceAll('-', '+').replaceAll('_', '/'))
  } catch {
    return ''
  }
}

/**
 * Parses the cursor of a query.
 *
 * @returns the rank of the last record of the page before, or why the cursor cannot be used
 */
export function readCursor(atlas: Atlas, collection: CollectionName, query: PlainQuery): Result<number, Localized> {
  const content = /^([0-9a-z]*)\.([0-9a-z]+)\.([0-9a-z]{1,8})$/.exec(decode(query.cursor ?? ''))
  const [, hash, print, rank] = content ?? []
  if (hash === undefined || print === undefined || rank === undefined) {
    return fail(cursorMessages.notACursor)
  }
  if (hash !== atlas.hash.slice(0, hashLength)) {
    return fail(cursorMessages.ofAnotherDataset)
  }
  if (print !== fingerprint(atlas, collection, query)) {
    return fail(cursorMessages.ofAnotherQuery)
  }
  return succeed(Number.parseInt(rank, 36))
}
