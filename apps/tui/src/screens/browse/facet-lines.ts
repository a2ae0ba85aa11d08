/** The counts of values below a table. @module */
import { type FacetValue, facetLabel, type QueryField } from '@puente/core'
import { clamp } from '../../app/scroll.ts'
import type { ScreenContext } from '../../app/state.ts'
import { blank, fitLine, type Line, type Segment } from '../../text/line.ts'
import { fit } from '../../text/width.ts'
import type { Tone } from '../../theme.ts'
import { words } from '../../words.ts'
import { countedValues, facetFields, facetMark } from './facets.ts'
import type { BrowseRoute } from './route.ts'
import { type FacetsShape, facetFieldsIn, facetsShape } from './selectors.ts'

/** Before a value that the query asks for. */
const chosenMark = '●'

const gap = '  '

function countLine(mark: string, label: string, count: number, width: number): string {
  const room = Math.max(1, width - String(count).length - 3)
  return fit(`${mark} ${fit(label, room)} ${count}`, width)
}

function valueSegment(
  context: ScreenContext,
  route: BrowseRoute,
  field: QueryField,
  value: FacetValue,
  width: number,
): string {
  const label = facetLabel(context.cache.atlas, route.collection, field.name, value.value, context.state.language)
  return countLine(value.selected ? chosenMark : ' ', label, value.count, width)
}

/** The lines of one field: its name, its most frequent values, and at their end how many records have none. */
function fieldLines(
  context: ScreenContext,
  route: BrowseRoute,
  field: QueryField,
  number: number,
  isAtHand: boolean,
  { rows, width }: FacetsShape,
) {
  const { values, missing } = countedValues(context, route, field)
  const row = isAtHand ? clamp(route.facet.row, 0, values.length - 1) : -1
  const valueRows = missing > 0 && rows > 1 ? rows - 1 : rows
  const top = clamp(row - valueRows + 1, 0, values.length - valueRows)
  const missingRow = missing > 0 ? Math.min(valueRows, values.length) : -1
  const heading: Segment = {
    text: fit(`  ${field.label[context.state.language]}`, width),
    tone: isAtHand ? 'title' : 'label',
  }
  const lines = Array.from({ length: rows }, (_, offset): Segment => {
    const value = values[top + offset]
    if (offset === missingRow) {
      return { text: countLine(' ', words.withoutValue[context.state.language], missing, width), tone: 'muted' }
    }
    if (value === undefined) return { text: ' '.repeat(width) }
    const tone: Tone | undefined = top + offset === row ? 'cursor' : value.selected ? 'match' : undefined
    const text = valueSegment(context, route, field, value, width)
    const mark = facetMark(number, top + offset)
    return tone === undefined ? { text, mark } : { text, tone, mark }
  })
  return [heading, ...lines]
}

/** The counts below the table: a column for each field, as many as have room. */
export function facetLines(context: ScreenContext, route: BrowseRoute): readonly Line[] {
  const shape = facetsShape(context, route)
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
