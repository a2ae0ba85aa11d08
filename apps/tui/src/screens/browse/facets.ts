/** The values of the records of a table, counted below it; and filtering by them. @module */

import { type FacetValue, type FieldName, facetLabel, printQueryLine, type QueryField, toggleValue } from '@puente/core'
import type { CountedValues } from '../../app/result-list.ts'
import { clamp, type Motion, moveListCursor } from '../../app/scroll.ts'
import type { ScreenContext } from '../../app/state.ts'
import { blank, fitLine, type Line, type Segment } from '../../text/line.ts'
import { fit } from '../../text/width.ts'
import type { Tone } from '../../theme.ts'
import { words } from '../../words.ts'
import { type BrowseRoute, withLine } from './route.ts'
import { type FacetLayout, facetFieldsIn, facetLayout, selectResults } from './selectors.ts'

/** All fields whose values are counted. */
export const facetFields = ({ cache }: Pick<ScreenContext, 'cache'>, route: BrowseRoute): readonly QueryField[] =>
  facetFieldsIn(cache)(route.collection, Number.POSITIVE_INFINITY)

/** The values of a field among the records of the table, and how many records have none. */
const countedValues = (context: Pick<ScreenContext, 'cache'>, route: BrowseRoute, field: QueryField): CountedValues =>
  // The field belongs to the collection, but the type of its name does not say so.
  selectResults(context, route).facet(field.name as FieldName)

/** The values of a field among the records of the table. */
export const facetValues = (
  context: Pick<ScreenContext, 'cache'>,
  route: BrowseRoute,
  field: QueryField,
): readonly FacetValue[] => countedValues(context, route, field).values

/** The route with the focus on the values; the same route where there are none. */
export function enterFacets(context: ScreenContext, route: BrowseRoute): BrowseRoute {
  return facetFields(context, route).length === 0 ? route : { ...route, focus: 'facets' }
}

/** The route with the next or previous field selected. */
export function nextFacet(context: ScreenContext, route: BrowseRoute, by: 1 | -1): BrowseRoute {
  const { length } = facetFields(context, route)
  const field = clamp(route.facet.field + by, 0, length - 1)
  return field === route.facet.field ? route : { ...route, facet: { field, row: 0 } }
}

/** The name of a value for clicks: its field and its row, from 0. */
const facetName = (field: number, row: number): string => `value ${field} ${row}`

/** The route with the clicked value added to the filter or removed; undefined where no value has the name. */
export function toggleClicked(context: ScreenContext, route: BrowseRoute, mark: string): BrowseRoute | undefined {
  const [, field, row] = /^value (\d+) (\d+)$/.exec(mark) ?? []
  if (field === undefined || row === undefined) return undefined
  return toggleFacet(context, { ...route, facet: { field: Number(field), row: Number(row) } })
}

/** The route after a move among the values of a field. */
export function moveFacet(context: ScreenContext, route: BrowseRoute, motion: Motion): BrowseRoute {
  const field = facetFields(context, route)[route.facet.field]
  if (field === undefined) return route
  const values = facetValues(context, route, field)
  const { row } = moveListCursor(
    { row: route.facet.row, top: 0 },
    motion,
    facetLayout(context, route).rows,
    values.length,
    context.count,
  )
  return { ...route, facet: { ...route.facet, row } }
}

/** The route with the selected value added to the query line, or removed from it. */
export function toggleFacet(context: ScreenContext, route: BrowseRoute): BrowseRoute {
  const field = facetFields(context, route)[route.facet.field]
  const { query } = selectResults(context, route)
  if (field === undefined || query === undefined) return route
  const chosen = facetValues(context, route, field)[route.facet.row]
  if (chosen === undefined) return route
  const after = withLine(context.cache, route, printQueryLine(toggleValue(query, field.name, chosen.value)))
  const row = facetValues(context, after, field).findIndex(({ value }) => value === chosen.value)
  return { ...after, facet: { ...route.facet, row: Math.max(0, row) } }
}

/** Before a value that the query filters by. */
const selectedSign = '●'

const gap = '  '

function countLine(mark: string, label: string, count: number, width: number): string {
  const room = Math.max(1, width - String(count).length - 3)
  return fit(`${mark} ${fit(label, room)} ${count}`, width)
}

function valueText(
  context: ScreenContext,
  route: BrowseRoute,
  field: QueryField,
  value: FacetValue,
  width: number,
): string {
  const label = facetLabel(context.cache.atlas, route.collection, field.name, value.value, context.state.language)
  return countLine(value.selected ? selectedSign : ' ', label, value.count, width)
}

/** The lines of one field: its name, its most frequent values, and how many records have none. */
function fieldLines(
  context: ScreenContext,
  route: BrowseRoute,
  field: QueryField,
  number: number,
  isSelected: boolean,
  { rows, width }: FacetLayout,
) {
  const { values, missing } = countedValues(context, route, field)
  const row = isSelected ? clamp(route.facet.row, 0, values.length - 1) : -1
  const valueRows = missing > 0 && rows > 1 ? rows - 1 : rows
  const top = clamp(row - valueRows + 1, 0, values.length - valueRows)
  const missingRow = missing > 0 ? Math.min(valueRows, values.length) : -1
  const heading: Segment = {
    text: fit(`  ${field.label[context.state.language]}`, width),
    tone: isSelected ? 'title' : 'label',
  }
  const lines = Array.from({ length: rows }, (_, offset): Segment => {
    const value = values[top + offset]
    if (offset === missingRow) {
      return { text: countLine(' ', words.withoutValue[context.state.language], missing, width), tone: 'muted' }
    }
    if (value === undefined) return { text: ' '.repeat(width) }
    const tone: Tone | undefined = top + offset === row ? 'cursor' : value.selected ? 'match' : undefined
    const text = valueText(context, route, field, value, width)
    const mark = facetName(number, top + offset)
    return tone === undefined ? { text, mark } : { text, tone, mark }
  })
  return [heading, ...lines]
}

/** The counts below the table: a column per field, as many as fit. */
export function facetLines(context: ScreenContext, route: BrowseRoute): readonly Line[] {
  const shape = facetLayout(context, route)
  if (shape.rows === 0) return []
  const focused = route.focus === 'facets'
  const fields = focused ? facetFields(context, route) : facetFieldsIn(context.cache)(route.collection, shape.columns)
  const first = focused ? clamp(route.facet.field - shape.columns + 1, 0, fields.length - shape.columns) : 0
  const columns = fields
    .slice(first, first + shape.columns)
    .map((field, at) =>
      fieldLines(context, route, field, first + at, focused && first + at === route.facet.field, shape),
    )
  const lines = Array.from({ length: shape.rows + 1 }, (_, row) =>
    fitLine(
      columns.flatMap((column, at) => [
        ...(at === 0 ? [] : [{ text: gap }]),
        ...(column[row] === undefined ? [] : [column[row]]),
      ]),
      context.layout.list.innerWidth,
    ),
  )
  return [blank, ...lines]
}
