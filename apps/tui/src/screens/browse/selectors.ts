/** What the screen of a collection shows of a place, for its commands and its drawing. @module */
import { type CollectionName, type Entry, facetsOf, formatCell, labelField, labelOf } from '@puente/core'
import { perAtlas } from '../../app/atlas-cache.ts'
import { remembering } from '../../app/memoize.ts'
import type { Listing } from '../../app/result-list.ts'
import type { View } from '../../app/screen-context.ts'
import { clamp } from '../../app/scroll-math.ts'
import type { Document } from '../../text/document.ts'
import { recordDocumentIn } from '../../views/record.ts'
import { columnGap, columnsIn, type TableColumns, tableColumns } from './columns.ts'
import { filterLines } from './filter.ts'
import type { BrowsePlace } from './route.ts'

/** The records of the table. */
export const listingAt = ({ model }: Pick<View, 'model'>, place: BrowsePlace): Listing =>
  model.listing(place.collection, place.line)

/** The selected record. */
export const entryAt = (view: Pick<View, 'model'>, place: BrowsePlace): Entry | undefined =>
  listingAt(view, place).at(place.row)

/** The detail of the selected record. */
export function detailAt({ model, layout, state }: View, place: BrowsePlace): Document | undefined {
  const entry = entryAt({ model }, place)
  return entry === undefined ? undefined : recordDocumentIn(model)(entry, state.language, layout.detail.innerWidth)
}

/** The fields of all columns, visible or not: first the one with the names, then those that have values. */
export const columnFields = ({ model, state }: View, { collection }: BrowsePlace): readonly string[] => [
  labelField(collection),
  ...columnsIn(model)(collection, state.language).columns.map(({ field }) => field.name),
]

/** The field of the selected column. */
export function selectedField(view: View, place: BrowsePlace): string {
  const fields = columnFields(view, place)
  return fields[clamp(place.column, 0, fields.length - 1)] ?? labelField(place.collection)
}

/** The cells of a record in a table: its name, and all columns, visible or not. */
export function cellsOf({ model, state }: View, place: BrowsePlace, row: number): readonly string[] {
  const { atlas } = model
  const { language } = state
  const entry = listingAt({ model }, place).at(row)
  if (entry === undefined) return []
  const { columns } = columnsIn(model)(place.collection, language)
  return [labelOf(atlas, entry, language), ...columns.map(({ field }) => formatCell(atlas, entry, field, language))]
}

/** The visible columns of a table; those that it is sorted by and the selected one always show. */
export function columnsAt(view: View, place: BrowsePlace): TableColumns {
  const { model, layout, state } = view
  const sorted = listingAt(view, place).sort.map((key) => key.replace(/^-/, ''))
  const required = [...sorted, selectedField(view, place)]
  return tableColumns(columnsIn(model)(place.collection, state.language), layout.list.innerWidth - signsWidth, required)
}

/** Columns at the left of each row, for the signs of the selected row and of disputed records. */
export const signsWidth = 2

/** The fields whose values are counted below a table, memoized. */
export const facetFieldsIn = perAtlas(({ atlas, patience }) =>
  remembering(
    (collection, limit) => `${collection} ${limit}`,
    patience.foreseeing(
      (collection: CollectionName, limit: number) => facetsOf(atlas, collection, limit),
      (collection) => collection,
    ),
  ),
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
export function facetLayout(view: View, place: BrowsePlace): FacetLayout {
  const { innerWidth, innerHeight } = view.layout.list
  const columns = Math.max(1, Math.floor((innerWidth + columnGap) / (minFacetWidth + columnGap)))
  const fields = facetFieldsIn(view.model)(place.collection, columns).length
  if (fields === 0) return { columns: 0, width: 0, rows: 0 }
  const visible = Math.min(columns, fields)
  const width = Math.max(1, Math.floor((innerWidth - columnGap * (visible - 1)) / visible))
  return {
    columns: visible,
    width,
    rows: facetRows(innerHeight - filterLines(view, place).length, place.focus === 'facets'),
  }
}

/** How many records the table shows at once. */
export function tableHeight(view: View, place: BrowsePlace): number {
  const { rows } = facetLayout(view, place)
  const counts = rows === 0 ? 0 : rows + facetsFrame
  return Math.max(1, view.layout.list.innerHeight - 1 - filterLines(view, place).length - counts)
}
