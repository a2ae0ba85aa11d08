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
  /** Problems with the line; then the list is empty. */
  readonly problems: readonly QueryProblem[]
  /** The parsed query, if the line is valid. */
  readonly query?: CheckedQuery
  /** The sort keys: those of the line or the defaults; empty if sorted by relevance. */
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

export type CountValues = (collection: CollectionName, field: FieldName, found: Results) => CountedValues

export const countValues: CountValues = (_collection, field, found) => ({
  values: found.facet(field),
  missing: found.missing(field),
})

const noResults = (problems: readonly QueryProblem[]): ResultList => ({
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
 * @param line a query line, like `country:ES motores`
 * @param language in which the list is read; a line that names another with `lang:` keeps it
 * @param counted counts the values of a field
 */
export function resultListOf(
  atlas: Atlas,
  collection: CollectionName,
  line: string,
  language: Language,
  counted: CountValues = countValues,
): ResultList {
  const parsed = parseQueryLine(atlas, collection, line)
  if (!parsed.ok) return noResults(parsed.error.problems)
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
