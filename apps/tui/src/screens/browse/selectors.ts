/** What the screen of a collection shows of a route, for its commands and its drawing. @module */

import { type CollectionName, type Entry, facetsOf, formatCell, labelField, labelOf } from '@puente/core'
import { atlasQuery } from '../../app/atlas-cache.ts'
import type { ResultList } from '../../app/result-list.ts'
import { clamp } from '../../app/scroll.ts'
import type { ScreenContext } from '../../app/state.ts'
import type { Document } from '../../text/document.ts'
import { recordDocumentIn } from '../../views/record.ts'
import { columnGap, columnsIn, type TableColumns, tableColumns } from './columns.ts'
import { filterLines } from './filter.ts'
import type { BrowseRoute } from './route.ts'

/** The records of the table. */
export const selectResults = ({ cache }: Pick<ScreenContext, 'cache'>, route: BrowseRoute): ResultList =>
  cache.resultList(route.collection, route.line)

/** The selected record. */
export const selectEntry = (context: Pick<ScreenContext, 'cache'>, route: BrowseRoute): Entry | undefined =>
  selectResults(context, route).at(route.row)

/** The detail of the selected record. */
export function selectDetail({ cache, layout, state }: ScreenContext, route: BrowseRoute): Document | undefined {
  const entry = selectEntry({ cache }, route)
  return entry === undefined ? undefined : recordDocumentIn(cache)(entry, state.language, layout.detail.innerWidth)
}

/** The fields of all columns, visible or not: first the one with the names, then those that have values. */
export const columnFields = ({ cache, state }: ScreenContext, { collection }: BrowseRoute): readonly string[] => [
  labelField(collection),
  ...columnsIn(cache)(collection, state.language).columns.map(({ field }) => field.name),
]

/** The field of the selected column. */
export function selectedField(context: ScreenContext, route: BrowseRoute): string {
  const fields = columnFields(context, route)
  return fields[clamp(route.column, 0, fields.length - 1)] ?? labelField(route.collection)
}

/** The cells of a record in a table: its name, and all columns, visible or not. */
export function cellsOf({ cache, state }: ScreenContext, route: BrowseRoute, row: number): readonly string[] {
  const { atlas } = cache
  const { language } = state
  const entry = selectResults({ cache }, route).at(row)
  if (entry === undefined) return []
  const { columns } = columnsIn(cache)(route.collection, language)
  return [labelOf(atlas, entry, language), ...columns.map(({ field }) => formatCell(atlas, entry, field, language))]
}

/** The visible columns of a table; those that it is sorted by and the selected one always show. */
export function selectColumns(context: ScreenContext, route: BrowseRoute): TableColumns {
  const { cache, layout, state } = context
  const sorted = selectResults(context, route).sort.map((key) => key.replace(/^-/, ''))
  const required = [...sorted, selectedField(context, route)]
  return tableColumns(columnsIn(cache)(route.collection, state.language), layout.list.innerWidth - signsWidth, required)
}

/** Columns at the left of each row, for the signs of the selected row and of disputed records. */
export const signsWidth = 3

/** The fields whose values are counted below a table, memoized. */
export const facetFieldsIn = atlasQuery(
  'counts',
  (collection: CollectionName, limit: number) => `${collection} ${limit}`,
  ({ atlas }, collection, limit) => facetsOf(atlas, collection, limit),
)

/** The layout of the counts below a table. */
export interface FacetLayout {
  /** How many fields stand side by side. */
  readonly columns: number
  /** Columns of the terminal for each. */
  readonly width: number
  /** How many values of each show; 0 where there is no room for any. */
  readonly rows: number
}

/** In fewer columns values and counts are hard to distinguish. */
const minFacetWidth = 15

/** From this height of the list on, counts show without the focus, with `defaultFacetRows` values each. */
const facetsShowFrom = 14
const defaultFacetRows = 4

/** Lines of the counts beside their values: a blank one, and the names of the fields. */
const facetsFrame = 2

/** The heading of the table and a few of its records, which stay in sight. */
const minTableLines = 3

function facetRows(room: number, focused: boolean): number {
  const wanted = focused ? Math.max(defaultFacetRows, Math.floor(room / 2) - facetsFrame) : defaultFacetRows
  if (!focused && room < facetsShowFrom) return 0
  return Math.max(focused ? 1 : 0, Math.min(wanted, room - facetsFrame - minTableLines))
}

/** The layout of the counts below the table. */
export function facetLayout(context: ScreenContext, route: BrowseRoute): FacetLayout {
  const { innerWidth, innerHeight } = context.layout.list
  const columns = Math.max(1, Math.floor((innerWidth + columnGap) / (minFacetWidth + columnGap)))
  const fields = facetFieldsIn(context.cache)(route.collection, columns).length
  if (fields === 0) return { columns: 0, width: 0, rows: 0 }
  const visible = Math.min(columns, fields)
  const width = Math.max(1, Math.floor((innerWidth - columnGap * (visible - 1)) / visible))
  return {
    columns: visible,
    width,
    rows: facetRows(innerHeight - filterLines(context, route).length, route.focus === 'facets'),
  }
}

/** How many records the table shows at once. */
export function tableHeight(context: ScreenContext, route: BrowseRoute): number {
  const { rows } = facetLayout(context, route)
  const counts = rows === 0 ? 0 : rows + facetsFrame
  return Math.max(1, context.layout.list.innerHeight - 1 - filterLines(context, route).length - counts)
}
