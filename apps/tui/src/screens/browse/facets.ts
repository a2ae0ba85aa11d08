/** The values that the records of a table have, counted below it; and choosing among them. @module */
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
import { type FacetsShape, facetsShape, listingAt } from './selectors.ts'

/** The fields whose values are counted, as many as can be reached. */
export const facetFields = ({ model }: Pick<View, 'model'>, place: BrowsePlace): readonly QueryField[] =>
  model.facets(place.collection, Number.POSITIVE_INFINITY)

/** The values of a field among the records of the table, and how many of them have none. */
export const countedValues = (view: Pick<View, 'model'>, place: BrowsePlace, field: QueryField): CountedValues =>
  // The field is one of the collection's, which the type of its name cannot tell.
  listingAt(view, place).facet(field.name as FieldName)

/** The values of a field among the records of the table. */
export const facetValues = (view: Pick<View, 'model'>, place: BrowsePlace, field: QueryField): readonly FacetValue[] =>
  countedValues(view, place, field).values

/** The place with the keys among the values; the same where there are none. */
export function enterFacets(view: View, place: BrowsePlace): BrowsePlace {
  return facetFields(view, place).length === 0 ? place : { ...place, focus: 'facets' }
}

/** The place with another field's values at hand. */
export function nextFacet(view: View, place: BrowsePlace, by: 1 | -1): BrowsePlace {
  const { length } = facetFields(view, place)
  const field = clamp(place.facet.field + by, 0, length - 1)
  return field === place.facet.field ? place : { ...place, facet: { field, row: 0 } }
}

/** What a click on a value marks: its field and its row, both counted from 0. */
export const facetMark = (field: number, row: number): string => `value ${field} ${row}`

/** The place with the clicked value chosen, or no longer; nothing where no value is called so. */
export function toggleMarked(view: View, place: BrowsePlace, mark: string): BrowsePlace | undefined {
  const [, field, row] = /^value (\d+) (\d+)$/.exec(mark) ?? []
  if (field === undefined || row === undefined) return undefined
  return toggleFacet(view, { ...place, facet: { field: Number(field), row: Number(row) } })
}

/** The place after a move among the values of a field. */
export function walkFacet(view: View, place: BrowsePlace, motion: Motion): BrowsePlace {
  const field = facetFields(view, place)[place.facet.field]
  if (field === undefined) return place
  const values = facetValues(view, place, field)
  const { row } = moveRows(
    { row: place.facet.row, top: 0 },
    motion,
    facetsShape(view, place).rows,
    values.length,
    view.count,
  )
  return { ...place, facet: { ...place.facet, row } }
}

/** The place with the marked value chosen, or no longer: it is written into the query line. */
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

/** Before a value that the query asks for. */
const chosenMark = '●'

const gap = '  '

function countLine(mark: string, label: string, count: number, width: number): string {
  const room = Math.max(1, width - String(count).length - 3)
  return fit(`${mark} ${fit(label, room)} ${count}`, width)
}

function valueSegment(view: View, place: BrowsePlace, field: QueryField, value: FacetValue, width: number): string {
  const label = facetLabel(view.model.atlas, place.collection, field.name, value.value, view.state.language)
  return countLine(value.selected ? chosenMark : ' ', label, value.count, width)
}

/** The lines of one field: its name, its most frequent values, and at their end how many records have none. */
function fieldLines(
  view: View,
  place: BrowsePlace,
  field: QueryField,
  number: number,
  isAtHand: boolean,
  { rows, width }: FacetsShape,
) {
  const { values, missing } = countedValues(view, place, field)
  const row = isAtHand ? clamp(place.facet.row, 0, values.length - 1) : -1
  const valueRows = missing > 0 && rows > 1 ? rows - 1 : rows
  const top = clamp(row - valueRows + 1, 0, values.length - valueRows)
  const missingRow = missing > 0 ? Math.min(valueRows, values.length) : -1
  const heading: Segment = {
    text: fit(`  ${field.label[view.state.language]}`, width),
    tone: isAtHand ? 'title' : 'label',
  }
  const lines = Array.from({ length: rows }, (_, offset): Segment => {
    const value = values[top + offset]
    if (offset === missingRow) {
      return { text: countLine(' ', words.withoutValue[view.state.language], missing, width), tone: 'muted' }
    }
    if (value === undefined) return { text: ' '.repeat(width) }
    const tone: Tone | undefined = top + offset === row ? 'cursor' : value.selected ? 'match' : undefined
    const text = valueSegment(view, place, field, value, width)
    const mark = facetMark(number, top + offset)
    return tone === undefined ? { text, mark } : { text, tone, mark }
  })
  return [heading, ...lines]
}

/** The counts below the table: a column for each field, as many as have room. */
export function facetLines(view: View, place: BrowsePlace): readonly Line[] {
  const shape = facetsShape(view, place)
  if (shape.rows === 0) return []
  const focused = place.focus === 'facets'
  const fields = focused ? facetFields(view, place) : view.model.facets(place.collection, shape.columns)
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
