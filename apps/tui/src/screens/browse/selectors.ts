/** What of a table and its record is on the screen: the same answers for commands and for drawing. @module */

import { type CollectionName, type Entry, facetsOf, labelField } from '@puente/core'
import { memoize, perAtlas } from '../../app/atlas-cache.ts'
import type { ResultList } from '../../app/result-list.ts'
import { clamp, targetAt } from '../../app/scroll.ts'
import type { ScreenContext } from '../../app/state.ts'
import type { Document } from '../../text/document.ts'
import type { Target } from '../../text/line.ts'
import { recordDocumentIn } from '../../views/record.ts'
import { filterLines } from './filter-lines.ts'
import type { BrowseRoute } from './route.ts'
import { columnGap, columnsIn, type TableColumns, tableColumns } from './table-columns.ts'

/** The records that the table of a place shows. */
export const resultListAt = ({ cache }: Pick<ScreenContext, 'cache'>, route: BrowseRoute): ResultList =>
  cache.resultList(route.collection, route.line)

/** The record that is marked in a table. */
export const entryAt = (context: Pick<ScreenContext, 'cache'>, route: BrowseRoute): Entry | undefined =>
  resultListAt(context, route).at(route.row)

/** The detail of the record that is marked in a table. */
export function detailAt({ cache, layout, state }: ScreenContext, route: BrowseRoute): Document | undefined {
  const entry = entryAt({ cache }, route)
  return entry === undefined ? undefined : recordDocumentIn(cache)(entry, state.language, layout.detail.innerWidth)
}

/** The target at hand, if one is in sight and the keys move in the detail. */
export function detailTarget(context: ScreenContext, route: BrowseRoute): Target | undefined {
  const document = route.focus === 'detail' ? detailAt(context, route) : undefined
  return document && targetAt(document, route.cursor, context.layout.detail.innerHeight)?.target
}

/** The fields of all columns, whether they show or not: first that of the names, then those that have values. */
export const columnFields = ({ cache, state }: ScreenContext, { collection }: BrowseRoute): readonly string[] => [
  labelField(collection),
  ...columnsIn(cache)(collection, state.language).columns.map(({ field }) => field.name),
]

/** The field of the marked column. */
export function markedField(context: ScreenContext, route: BrowseRoute): string {
  const fields = columnFields(context, route)
  return fields[clamp(route.column, 0, fields.length - 1)] ?? labelField(route.collection)
}

/** The columns of a table that show: the ones that it is sorted by and the marked one always do. */
export function columnsAt(context: ScreenContext, route: BrowseRoute): TableColumns {
  const { cache, layout, state } = context
  const sorted = resultListAt(context, route).sort.map((key) => key.replace(/^-/, ''))
  const musts = [...sorted, markedField(context, route)]
  return tableColumns(columnsIn(cache)(route.collection, state.language), layout.list.innerWidth - marksWidth, musts)
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
export function facetsShape(context: ScreenContext, route: BrowseRoute): FacetsShape {
  const { innerWidth, innerHeight } = context.layout.list
  const columns = Math.max(1, Math.floor((innerWidth + columnGap) / (narrowestFacet + columnGap)))
  const fields = facetFieldsIn(context.cache)(route.collection, columns).length
  if (fields === 0) return { columns: 0, width: 0, rows: 0 }
  const shown = Math.min(columns, fields)
  const width = Math.max(1, Math.floor((innerWidth - columnGap * (shown - 1)) / shown))
  return {
    columns: shown,
    width,
    rows: facetRows(innerHeight - filterLines(context, route).length, route.focus === 'facets'),
  }
}

/** How many records the table shows at once, below its heading and the filter and above the counts. */
export function tableHeight(context: ScreenContext, route: BrowseRoute): number {
  const { rows } = facetsShape(context, route)
  const counts = rows === 0 ? 0 : rows + facetsFrame
  return Math.max(1, context.layout.list.innerHeight - 1 - filterLines(context, route).length - counts)
}

/** The fields whose values are counted beside a table. */
export const facetFieldsIn = perAtlas(({ atlas, slowCalls: patience }) =>
  memoize(
    (collection, limit) => `${collection} ${limit}`,
    patience.track(
      (collection: CollectionName, limit: number) => facetsOf(atlas, collection, limit),
      (collection) => collection,
    ),
  ),
)
