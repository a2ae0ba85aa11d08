/** Collections and their records as places. @module */

import type { CollectionName, Entry } from '@puente/core'
import type { AtlasCache } from '../../app/atlas-cache.ts'
import { type DocumentCursor, startCursor } from '../../app/scroll.ts'
import { inputOf, type TextInput } from '../../app/text-input.ts'

/** Which value is marked in which of the fields that are counted. */
export interface FacetMark {
  readonly field: number
  readonly row: number
}

/** A collection as a table, and one of its records in detail. */
export interface BrowseRoute {
  readonly screen: 'browse'
  readonly collection: CollectionName
  /** The query line as it stands in the filter. */
  readonly filter: TextInput
  /** The filter as it was before it was opened for typing; absent: nothing is being typed in it. */
  readonly filterBefore?: string
  /** The latest line that could be understood: the one that the table follows. */
  readonly line: string
  /** The line that the table was opened with. */
  readonly opened: string
  /** Which row is marked, from 0. */
  readonly row: number
  /** The first visible row. */
  readonly top: number
  /** Which column is marked, from 0; the first is that of the names. */
  readonly column: number
  /** Whether the keys move in the table, in the counts of values below it, or in the detail. */
  readonly focus: 'list' | 'facets' | 'detail'
  /** Which value is marked in which of the fields that are counted, both from 0. */
  readonly facet: FacetMark
  /** Which option is marked of those that can stand at the caret; absent: none. */
  readonly option?: number
  readonly cursor: DocumentCursor
}

declare module '../../app/route.ts' {
  interface Routes {
    readonly browse: BrowseRoute
  }
}

/** Rows shown above a record that was opened from elsewhere, so that its neighbours show. */
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

/** The table with another row marked. */
export const atRow = (route: BrowseRoute, row: number): BrowseRoute => ({
  ...route,
  row,
  top: Math.max(0, row - rowsAbove),
})

/** The route where a record is read, in the whole list of its collection. */
export const recordRoute = (cache: AtlasCache, { collection, record }: Entry): BrowseRoute => ({
  ...atRow(listRoute(collection), cache.resultList(collection, '').rowOf(record.id) ?? 0),
  focus: 'detail',
})

/** A route in the order of another language: the marked record stays marked. */
export function inLanguage(from: AtlasCache, to: AtlasCache, route: BrowseRoute): BrowseRoute {
  const marked = from.resultList(route.collection, route.line).at(route.row)?.record.id
  const row = marked === undefined ? undefined : to.resultList(route.collection, route.line).rowOf(marked)
  return row === undefined || row === route.row ? route : atRow(route, row)
}

/** The table with another query line; the marked record stays marked where it is still found. */
export function withLine(cache: AtlasCache, route: BrowseRoute, line: string): BrowseRoute {
  const marked = cache.resultList(route.collection, route.line).at(route.row)?.record.id
  const row = marked === undefined ? 0 : (cache.resultList(route.collection, line).rowOf(marked) ?? 0)
  return atRow({ ...route, filter: inputOf(line), line }, row)
}
