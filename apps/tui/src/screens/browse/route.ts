/** Collections and their records as places. @module */

import type { CollectionName, Entry } from '@puente/core'
import type { AtlasCache } from '../../app/atlas-cache.ts'
import { type DocumentCursor, startCursor } from '../../app/scroll.ts'
import { inputOf, type TextInput } from '../../app/text-input.ts'

/** The selected value, and its field among those that are counted. */
export interface FacetPosition {
  readonly field: number
  readonly row: number
}

/** A collection as a table, and one of its records in detail. */
export interface BrowseRoute {
  readonly screen: 'browse'
  readonly collection: CollectionName
  /** The query line as it stands in the filter. */
  readonly filter: TextInput
  /** The filter as it was before typing; absent while the filter is closed. */
  readonly filterBefore?: string
  /** The latest valid line, which the table shows. */
  readonly line: string
  /** The line that the table was opened with. */
  readonly opened: string
  /** The selected row, from 0. */
  readonly row: number
  /** The first visible row. */
  readonly top: number
  /** The selected column, from 0; the first one has the names. */
  readonly column: number
  /** Whether the table, the counts of values below it, or the detail has the focus. */
  readonly focus: 'list' | 'facets' | 'detail'
  /** The selected value below the table. */
  readonly facet: FacetPosition
  /** The selected completion; absent without one. */
  readonly option?: number
  readonly cursor: DocumentCursor
}

declare module '../../app/route.ts' {
  interface Routes {
    readonly browse: BrowseRoute
  }
}

/** Rows above a record that was opened from elsewhere. */
const rowsAbove = 3

/** A collection, filtered by a query line. */
export const listRoute = (collection: CollectionName, line = ''): BrowseRoute => ({
  screen: 'browse',
  collection,
  filter: inputOf(line),
  line,
  opened: line,
  row: 0,
  top: 0,
  column: 0,
  focus: 'list',
  facet: { field: 0, row: 0 },
  cursor: startCursor,
})

/** The table with another row selected. */
export const atRow = (route: BrowseRoute, row: number): BrowseRoute => ({
  ...route,
  row,
  top: Math.max(0, row - rowsAbove),
})

/** The route of a record, in the whole list of its collection. */
export const recordRoute = (cache: AtlasCache, { collection, record }: Entry): BrowseRoute => ({
  ...atRow(listRoute(collection), cache.resultList(collection, '').rowOf(record.id) ?? 0),
  focus: 'detail',
})

/** A route in the order of another language: the selected record stays selected. */
export function inLanguage(from: AtlasCache, to: AtlasCache, route: BrowseRoute): BrowseRoute {
  const selected = from.resultList(route.collection, route.line).at(route.row)?.record.id
  const row = selected === undefined ? undefined : to.resultList(route.collection, route.line).rowOf(selected)
  return row === undefined || row === route.row ? route : atRow(route, row)
}

/** The table with another query line; the selected record stays selected where it is still found. */
export function withLine(cache: AtlasCache, route: BrowseRoute, line: string): BrowseRoute {
  const selected = cache.resultList(route.collection, route.line).at(route.row)?.record.id
  const row = selected === undefined ? 0 : (cache.resultList(route.collection, line).rowOf(selected) ?? 0)
  return atRow({ ...route, filter: inputOf(line), line }, row)
}
