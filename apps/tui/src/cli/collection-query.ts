/** A collection and a query line, as a user types them. @module */
import {
  type Atlas,
  type CheckedQuery,
  type CollectionName,
  collectionNames,
  defaultSort,
  descriptionOf,
  type Entry,
  fold,
  formatQueryProblem,
  type InvalidQuery,
  type Language,
  languages,
  parseQueryLine,
  type QueryPage,
  type QueryProblem,
  queryAll,
  type Result,
} from '@puente/core'
import type { HitListing, Listing } from '@puente/core/export'
import { reportError } from './command-context.ts'
import { type ExitCode, exitCodes, type Io } from './io.ts'
import { messages, nearestOrAll } from './messages.ts'

/** The result of a query line. */
export interface LineResult<C extends CollectionName> extends QueryPage<C> {
  /** The query of the line. */
  readonly query: CheckedQuery<C>
}

/** Options of a query line. */
export interface LineOptions {
  /** The language whose collation sorts texts. */
  readonly language: Language
  /** Whether the default sort order applies if the line has none. */
  readonly sorted?: boolean
}

/**
 * All records that a query line finds, in order, or the page or number that the line names.
 *
 * @param line as a user types it, like `country:ES motores`
 */
export function runQueryLine<C extends CollectionName>(
  atlas: Atlas,
  collection: C,
  line: string,
  { language, sorted = false }: LineOptions,
): Result<LineResult<C>, InvalidQuery> {
  const parsed = parseQueryLine(atlas, collection, line)
  if (!parsed.ok) return parsed
  const sort = sorted && parsed.value.text === undefined ? defaultSort(collection) : []
  const context = { language, ...(sort.length === 0 ? {} : { sort }), ...parsed.value }
  return { ok: true, value: { ...queryAll(atlas, collection, context), query: context } }
}

/** The collection with a name in any language. */
export function findCollection(text: string): CollectionName | undefined {
  const called = fold(text)
  return collectionNames.find(
    (name) =>
      name === called || languages.some((language) => fold(descriptionOf(name).label.many[language]) === called),
  )
}

/**
 * Reports that there is no such collection, and which is nearest.
 *
 * @param others what else could have been written in its place
 */
export function reportUnknownCollection(
  io: Io,
  text: string,
  language: Language,
  others: readonly string[] = [],
): ExitCode {
  const hint = nearestOrAll(text, [...collectionNames, ...others])
  return reportError(io, `${messages.noCollection(text)[language]} ${hint[language]}`, exitCodes.usage)
}

/** Reports every problem of a query. */
export function reportInvalidQuery({ stderr }: Io, problems: readonly QueryProblem[], language: Language): ExitCode {
  for (const problem of problems) stderr.write(`puente: ${formatQueryProblem(problem, language)}\n`)
  return exitCodes.usage
}

/** Records of a collection that is known only at run time, as a list to export. */
export const listingOf = (
  collection: CollectionName,
  records: readonly Entry['record'][],
): Exclude<Listing, HitListing> =>
  // The records are of that collection, which is what a listing says; the compiler cannot tell for one that it does not know.
  ({ collection, records }) as Exclude<Listing, HitListing>
