/** What of a table and its record is on the screen: the same answers for commands and for drawing. @module */
import { type Entry, labelField } from '@puente/core'
import type { Listing } from '../../app/result-list.ts'
import type { View } from '../../app/screen-context.ts'
import { targetAt } from '../../app/scroll.ts'
import { clamp } from '../../app/scroll-math.ts'
import type { Document, Target } from '../../views/document.ts'
import { columnGap, type TableColumns, tableColumns } from './columns.ts'
import { filterLines } from './filter.ts'
import type { BrowsePlace } from './route.ts'

/** The records that the table of a place shows. */
export const listingAt = ({ model }: Pick<View, 'model'>, place: BrowsePlace): Listing =>
  model.listing(place.collection, place.line)

/** The record that is marked in a table. */
export const entryAt = (view: Pick<View, 'model'>, place: BrowsePlace): Entry | undefined =>
  listingAt(view, place).at(place.row)

/** The detail of the record that is marked in a table. */
export function detailAt({ model, layout, state }: View, place: BrowsePlace): Document | undefined {
  const entry = entryAt({ model }, place)
  return entry === undefined ? undefined : model.record(entry, state.language, layout.detail.innerWidth)
}

/** The target at hand, if one is in sight and the keys move in the detail. */
export function detailTarget(view: View, place: BrowsePlace): Target | undefined {
  const document = place.focus === 'detail' ? detailAt(view, place) : undefined
  return document && targetAt(document, place.reading, view.layout.detail.innerHeight)?.target
}

/** The fields of all columns, whether they show or not: first that of the names, then those that have values. */
export const columnFields = ({ model, state }: View, { collection }: BrowsePlace): readonly string[] => [
  labelField(collection),
  ...model.columns(collection, state.language).columns.map(({ field }) => field.name),
]

/** The field of the marked column. */
export function markedField(view: View, place: BrowsePlace): string {
  const fields = columnFields(view, place)
  return fields[clamp(place.column, 0, fields.length - 1)] ?? labelField(place.collection)
}

/** The columns of a table that show: the ones that it is sorted by and the marked one always do. */
export function columnsAt(view: View, place: BrowsePlace): TableColumns {
  const { model, layout, state } = view
  const sorted = listingAt(view, place).sort.map((key) => key.replace(/^-/, ''))
  const musts = [...sorted, markedField(view, place)]
  return tableColumns(model.columns(place.collection, state.language), layout.list.innerWidth - marksWidth, musts)
}

/** The marks at the left of each row: which is at hand, and whether a finding touches it. */
export const marksWidth = 2

/** How the counts of values below a table are laid out. */
export interface FacetsShape {
  /** How many fields stand side by side. */
  readonly columns: number
  /** Columns of the terminal for each. */
  readonly width: number
  /** How many values of each show; 0 where there is no room for any. */
  readonly rows: number
}

/** Narrower than this, values and counts can't be told apart. */
const narrowestFacet = 15

/** From this height of the list on, counts show unasked, with so many values each. */
const facetsShowFrom = 14
const rowsUnasked = 4

/** Lines that the counts take beside their values: a blank one, and the names of the fields. */
const facetsFrame = 2

/** The heading of the table and a few of its records, which stay in sight. */
const leastTable = 3

function facetRows(room: number, focused: boolean): number {
  const asked = focused ? Math.max(rowsUnasked, Math.floor(room / 2) - facetsFrame) : rowsUnasked
  if (!focused && room < facetsShowFrom) return 0
  return Math.max(focused ? 1 : 0, Math.min(asked, room - facetsFrame - leastTable))
}

/** How the counts below the table of a place are laid out. */
export function facetsShape(view: View, place: BrowsePlace): FacetsShape {
  const { innerWidth, innerHeight } = view.layout.list
  const columns = Math.max(1, Math.floor((innerWidth + columnGap) / (narrowestFacet + columnGap)))
  const fields = view.model.facets(place.collection, columns).length
  if (fields === 0) return { columns: 0, width: 0, rows: 0 }
  const shown = Math.min(columns, fields)
  const width = Math.max(1, Math.floor((innerWidth - columnGap * (shown - 1)) / shown))
  return {
    columns: shown,
    width,
    rows: facetRows(innerHeight - filterLines(view, place).length, place.focus === 'facets'),
  }
}

/** How many records the table shows at once, below its heading and the filter and above the counts. */
export function tableHeight(view: View, place: BrowsePlace): number {
  const { rows } = facetsShape(view, place)
  const counts = rows === 0 ? 0 : rows + facetsFrame
  return Math.max(1, view.layout.list.innerHeight - 1 - filterLines(view, place).length - counts)
}
