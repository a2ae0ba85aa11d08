/** The records that a query line finds, read page by page as they are shown. @module */
import {
  type Atlas,
  type CheckedQuery,
  type CollectionName,
  type Entry,
  entryOf,
  parseQueryLine,
  type QueryProblem,
  query,
  usualSort,
} from '@puente/core'

/** The records that a query line finds, in order. */
export interface Listing {
  readonly total: number
  /** What is wrong with the line; then nothing is found. */
  readonly problems: readonly QueryProblem[]
  /** The record at a row, from 0. */
  readonly at: (row: number) => Entry | undefined
  /** The row of the record with an id. */
  readonly rowOf: (id: string) => number | undefined
}

/** Few enough to be read at once, and enough for the tallest window to need only two. */
const pageSize = 200

/** What the line asks, in the usual order if it names none. The explorer pages by itself. */
function unpaged(collection: CollectionName, asked: CheckedQuery): CheckedQuery {
  const { page, limit, cursor, ...unbounded } = asked
  const sort = asked.sort ?? (asked.text === undefined ? usualSort(collection) : undefined)
  return sort === undefined ? unbounded : { ...unbounded, sort }
}

/**
 * The records that a query line finds.
 *
 * @param atlas the atlas to be asked
 * @param collection the collection to be asked
 * @param line as somebody types it, like `country:ES motores`
 */
export function listingOf(atlas: Atlas, collection: CollectionName, line: string): Listing {
  const parsed = parseQueryLine(atlas, collection, line)
  if (!parsed.ok) return { total: 0, problems: parsed.error.problems, at: () => undefined, rowOf: () => undefined }
  const asked = unpaged(collection, parsed.value)
  const pages = new Map<number, readonly Entry[]>()
  const { total } = query(atlas, collection, { ...asked, limit: 1 })
  const pageAt = (page: number): readonly Entry[] => {
    const known = pages.get(page)
    if (known !== undefined) return known
    const { records } = query(atlas, collection, { ...asked, page, limit: pageSize })
    const entries = records.map((record): Entry => entryOf(collection, record))
    pages.set(page, entries)
    return entries
  }
  const at = (row: number) =>
    row < 0 || row >= total ? undefined : pageAt(Math.floor(row / pageSize) + 1)[row % pageSize]
  const rowOf = (id: string) => {
    for (let first = 0; first < total; first += pageSize) {
      const row = pageAt(first / pageSize + 1).findIndex(({ record }) => record.id === id)
      if (row >= 0) return first + row
    }
    return undefined
  }
  return { total, problems: [], at, rowOf }
}
