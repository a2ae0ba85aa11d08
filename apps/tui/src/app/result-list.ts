/** The records that a query line finds, read as they are shown. @module */
import {
  type Atlas,
  type CheckedQuery,
  type CollectionName,
  defaultSort,
  type Entry,
  entryOf,
  type FacetValue,
  type FieldName,
  type Language,
  parseQueryLine,
  type QueryProblem,
  type Results,
  resultsOf,
} from '@puente/core'

/** The records that a query line finds, in order. */
export interface ResultList {
  readonly total: number
  /** What is wrong with the line; then nothing is found. */
  readonly problems: readonly QueryProblem[]
  /** What the line asks, if it can be understood. */
  readonly query?: CheckedQuery
  /** What the records are sorted by: the line's own keys, or the usual ones; none where they stand by relevance. */
  readonly sort: readonly string[]
  /** The record at a row, from 0. */
  readonly at: (row: number) => Entry | undefined
  /** The row of the record with an id. */
  readonly rowOf: (id: string) => number | undefined
  /** How many of the records have each value of a field, and how many have none. */
  readonly facet: (field: FieldName) => CountedValues
}

/** The values of a field among the records of a list. */
export interface CountedValues {
  readonly values: readonly FacetValue[]
  /** How many of the records have no value. */
  readonly missing: number
}

/** Counts the values of a field of what a query finds. */
export type CountValues = (collection: CollectionName, field: FieldName, found: Results) => CountedValues

/** Counts them as core does. */
export const countValues: CountValues = (_collection, field, found) => ({
  values: found.facet(field),
  missing: found.missing(field),
})

const nothing = (problems: readonly QueryProblem[]): ResultList => ({
  total: 0,
  problems,
  sort: [],
  at: () => undefined,
  rowOf: () => undefined,
  facet: () => ({ values: [], missing: 0 }),
})

/**
 * The records that a query line finds.
 *
 * @param atlas the atlas to be asked
 * @param collection the collection to be asked
 * @param line as somebody types it, like `country:ES motores`
 * @param language in which the list is read; a line that names another with `lang:` keeps it
 * @param counted counts the values of a field of what is found; absent: as core does
 */
export function resultListOf(
  atlas: Atlas,
  collection: CollectionName,
  line: string,
  language: Language,
  counted: CountValues = countValues,
): ResultList {
  const parsed = parseQueryLine(atlas, collection, line)
  if (!parsed.ok) return nothing(parsed.error.problems)
  const query = parsed.value
  const sort = query.sort ?? (query.text === undefined ? defaultSort(collection) : [])
  const sorted = sort.length === 0 ? query : { ...query, sort }
  const found = resultsOf(atlas, collection, { language, ...sorted })
  const facets = new Map<string, CountedValues>()
  return {
    total: found.total,
    problems: [],
    query,
    sort,
    at: (row) => {
      const [record] = found.slice(row, row + 1)
      return record === undefined ? undefined : entryOf(collection, record)
    },
    rowOf: (id) => {
      const row = found.indexOf(id)
      return row === -1 ? undefined : row
    },
    facet: (field) => {
      const known = facets.get(field) ?? counted(collection, field, found)
      facets.set(field, known)
      return known
    },
  }
}
