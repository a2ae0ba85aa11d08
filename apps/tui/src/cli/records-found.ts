/** Every record that a query line finds, for output that has no pages. @module */
import {
  type Atlas,
  type CheckedQuery,
  type CollectionName,
  defaultSort,
  type InvalidQuery,
  type Language,
  parseQueryLine,
  type QueryPage,
  queryAll,
  type Result,
} from '@puente/core'

/** What a query line finds. */
export interface RecordsFound<C extends CollectionName>
  extends Pick<QueryPage<C>, 'records' | 'total' | 'facets' | 'missing'> {
  /** What the line asks. */
  readonly query: CheckedQuery<C>
}

/** How the records are read. */
export interface Reading {
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
export function recordsFound<C extends CollectionName>(
  atlas: Atlas,
  collection: C,
  line: string,
  { language, sorted = false }: Reading,
): Result<RecordsFound<C>, InvalidQuery> {
  const parsed = parseQueryLine(atlas, collection, line)
  if (!parsed.ok) return parsed
  const sort = sorted && parsed.value.text === undefined ? defaultSort(collection) : []
  const asked = { language, ...(sort.length === 0 ? {} : { sort }), ...parsed.value }
  return { ok: true, value: { ...queryAll(atlas, collection, asked), query: asked } }
}
