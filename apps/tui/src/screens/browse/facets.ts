/** The values of the records of a table, counted below it; and filtering by them. @module */
import { type FacetValue, type FieldName, facetLabel, printQueryLine, type QueryField, toggleValue } from '@puente/core'
import { moveRows } from '../../app/list-cursor.ts'
import type { CountedValues } from '../../app/result-list.ts'
import type { View } from '../../app/screen-context.ts'
import type { Motion } from '../../app/scroll.ts'
import { clamp } from '../../app/scroll-math.ts'
import { fitLine } from '../../text/fit-line.ts'
import { blank, type Line, type Segment } from '../../text/line.ts'
import { fit } from '../../text/width.ts'
import type { Tone } from '../../theme.ts'
import { words } from '../../words.ts'
import { type BrowsePlace, withLine } from './route.ts'
import { type FacetLayout, facetFieldsIn, facetLayout, listingAt } from './selectors.ts'

/** All fields whose values are counted. */
export const facetFields = ({ model }: Pick<View, 'model'>, place: BrowsePlace): readonly QueryField[] =>
  facetFieldsIn(model)(place.collection, Number.POSITIVE_INFINITY)

/** The values of a field among the records of the table, and how many records have none. */
export const countedValues = (view: Pick<View, 'model'>, place: BrowsePlace, field: QueryField): CountedValues =>
  // The field belongs to the collection, but the type of its name does not say so.
  listingAt(view, place).facet(field.name as FieldName)

/** The values of a field among the records of the table. */
export const facetValues = (view: Pick<View, 'model'>, place: BrowsePlace, field: QueryField): readonly FacetValue[] =>
  countedValues(view, place, field).values

/** The place with the focus on the values; the same place where there are none. */
export function enterFacets(view: View, place: BrowsePlace): BrowsePlace {
  return facetFields(view, place).length === 0 ? place : { ...place, focus: 'facets' }
}

/** The place with the next or previous field selected. */
export function nextFacet(view: View, place: BrowsePlace, by: 1 | -1): BrowsePlace {
  const { length } = facetFields(view, place)
  const field = clamp(place.facet.field + by, 0, length - 1)
  return field === place.facet.field ? place : { ...place, facet: { field, row: 0 } }
}

/** The name of a value for clicks: its field and its row, from 0. */
export const facetMark = (field: number, row: number): string => `value ${field} ${row}`

/** The place with the clicked value added to the filter or removed; undefined where no value has the name. */
export function toggleClicked(view: View, place: BrowsePlace, mark: string): BrowsePlace | undefined {
  const [, field, row] = /^value (\d+) (\d+)$/.exec(mark) ?? []
  if (field === undefined || row === undefined) return undefined
  return toggleFacet(view, { ...place, facet: { field: Number(field), row: Number(row) } })
}

/** The place after a move among the values of a field. */
export function moveFacet(view: View, place: BrowsePlace, motion: Motion): BrowsePlace {
  const field = facetFields(view, place)[place.facet.field]
  if (field === undefined) return place
  const values = facetValues(view, place, field)
  const { row } = moveRows(
    { row: place.facet.row, top: 0 },
    motion,
    facetLayout(view, place).rows,
    values.length,
    view.count,
  )
  return { ...place, facet: { ...place.facet, row } }
}

/** The place with the selected value added to the query line, or removed from it. */
export function toggleFacet(view: View, place: BrowsePlace): BrowsePlace {
  const field = facetFields(view, place)[place.facet.field]
  const { query } = listingAt(view, place)
  if (field === undefined || query === undefined) return place
  const chosen = facetValues(view, place, field)[place.facet.row]
  if (chosen === undefined) return place
  const after = withLine(view.model, place, printQueryLine(toggleValue(query, field.name, chosen.value)))
  const row = facetValues(view, after, field).findIndex(({ value }) => value === chosen.value)
  return { ...after, facet: { ...place.facet, row: Math.max(0, row) } }
}

/** Before a value that the query filters by. */
const selectedSign = '●'

const gap = '  '

function countLine(mark: string, label: string, count: number, width: number): string {
  const room = Math.max(1, width - String(count).length - 3)
  return fit(`${mark} ${fit(label, room)} ${count}`, width)
}

function valueText(view: View, place: BrowsePlace, field: QueryField, value: FacetValue, width: number): string {
  const label = facetLabel(view.model.atlas, place.collection, field.name, value.value, view.state.language)
  return countLine(value.selected ? selectedSign : ' ', label, value.count, width)
}

/** The lines of one field: its name, its most frequent values, and how many records have none. */
function fieldLines(
  view: View,
  place: BrowsePlace,
  field: QueryField,
  number: number,
  isSelected: boolean,
  { rows, width }: FacetLayout,
) {
  const { values, missing } = countedValues(view, place, field)
  const row = isSelected ? clamp(place.facet.row, 0, values.length - 1) : -1
  const valueRows = missing > 0 && rows > 1 ? rows - 1 : rows
  const top = clamp(row - valueRows + 1, 0, values.length - valueRows)
  const missingRow = missing > 0 ? Math.min(valueRows, values.length) : -1
  const heading: Segment = {
    text: fit(`  ${field.label[view.state.language]}`, width),
    tone: isSelected ? 'title' : 'label',
  }
  const lines = Array.from({ length: rows }, (_, offset): Segment => {
    const value = values[top + offset]
    if (offset === missingRow) {
      return { text: countLine(' ', words.withoutValue[view.state.language], missing, width), tone: 'muted' }
    }
    if (value === undefined) return { text: ' '.repeat(width) }
    const tone: Tone | undefined = top + offset === row ? 'cursor' : value.selected ? 'match' : undefined
    const text = valueText(view, place, field, value, width)
    const mark = facetMark(number, top + offset)
    return tone === undefined ? { text, mark } : { text, tone, mark }
  })
  return [heading, ...lines]
}

/** The counts below the table: a column per field, as many as fit. */
export function facetLines(view: View, place: BrowsePlace): readonly Line[] {
  const shape = facetLayout(view, place)
  if (shape.rows === 0) return []
  const focused = place.focus === 'facets'
  const fields = focused ? facetFields(view, place) : facetFieldsIn(view.model)(place.collection, shape.columns)
  const first = focused ? clamp(place.facet.field - shape.columns + 1, 0, fields.length - shape.columns) : 0
  const columns = fields
    .slice(first, first + shape.columns)
    .map((field, at) => fieldLines(view, place, field, first + at, focused && first + at === place.facet.field, shape))
  const lines = Array.from({ length: shape.rows + 1 }, (_, row) =>
    fitLine(
      columns.flatMap((column, at) => [
        ...(at === 0 ? [] : [{ text: gap }]),
        ...(column[row] === undefined ? [] : [column[row]]),
      ]),
      view.layout.list.innerWidth,
    ),
  )
  return [blank, ...lines]
}
