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
  nearest,
  parseQueryLine,
  type QueryPage,
  type QueryProblem,
  queryAll,
  type Result,
} from '@puente/core'
import type { Listing } from '@puente/core/export'
import { words } from '../words.ts'
import { type ExitCode, exitCodes, type Io } from './io.ts'

/** What a query line finds. */
export interface LineResult<C extends CollectionName> extends QueryPage<C> {
  /** What the line asks. */
  readonly query: CheckedQuery<C>
}

/** How the records are read. */
export interface LineOptions {
  /** In whose order they are listed, where the line sorts them by a text. */
  readonly language: Language
  /** Whether they stand as lists usually do, where the line does not sort them. */
  readonly sorted?: boolean
}

/**
 * Every record that a query line finds, in order; of a line that names a page or a limit, that page.
 *
 * @param line as somebody types it, like `country:ES motores`
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

/** The collection that somebody names, in any of the atlas's languages. */
export function findCollection(text: string): CollectionName | undefined {
  const called = fold(text)
  return collectionNames.find(
    (name) =>
      name === called || languages.some((language) => fold(descriptionOf(name).label.many[language]) === called),
  )
}

/**
 * Says that no collection is called so, and which is nearest.
 *
 * @param others what could have been written beside a collection
 */
export function reportUnknownCollection(
  { stderr }: Io,
  text: string,
  language: Language,
  others: readonly string[] = [],
): ExitCode {
  const known = [...collectionNames, ...others]
  const near = nearest(text, known)
  const { noCollectionCalled, didYouMean, thereAre } = words
  const hint = near.length > 0 ? ([didYouMean, near] as const) : ([thereAre, known] as const)
  stderr.write(`puente: ${noCollectionCalled[language]} "${text}". ${hint[0][language]}: ${hint[1].join(', ')}\n`)
  return exitCodes.usage
}

/** Says all that is wrong with a query. */
export function reportInvalidQuery({ stderr }: Io, problems: readonly QueryProblem[], language: Language): ExitCode {
  for (const problem of problems) stderr.write(`puente: ${formatQueryProblem(problem, language)}\n`)
  return exitCodes.usage
}

/** Records of a collection that is known only when the program runs, as a list to be written. */
export const listingOf = (collection: CollectionName, records: readonly Entry['record'][]): Listing =>
  // The records are of that collection, which is what a listing says; the compiler cannot tell for one that it does not know.
  ({ collection, records }) as Listing
