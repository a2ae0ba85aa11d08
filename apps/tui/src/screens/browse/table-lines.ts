/** A collection as a table. @module */
import { type Entry, findingsAbout, formatCell, labelField, labelOf } from '@puente/core'
import { clamp } from '../../app/scroll.ts'
import type { ScreenContext } from '../../app/state.ts'
import { keyOf } from '../../input/keymap.ts'
import { fitLine, type Line, type Segment } from '../../text/line.ts'
import { fit, textWidth, truncate, truncateApart } from '../../text/width.ts'
import type { Tone } from '../../theme.ts'
import { words } from '../../words.ts'
import type { BrowseRoute } from './route.ts'
import { columnsAt, markedField, marksWidth, resultListAt, tableHeight } from './selectors.ts'
import { columnGap, type TableColumns } from './table-columns.ts'

const gap = ' '.repeat(columnGap)

/** The name of a column, with an arrow if the table is sorted by it: up for ascending. */
function columnName(name: string, field: string, [key]: readonly string[], width: number): string {
  const arrow = key === field ? ' ▲' : key === `-${field}` ? ' ▼' : ''
  return fit(truncate(name, width - textWidth(arrow)) + arrow, width)
}

/** What a click on the head of a column marks, and the field of the column that was clicked. */
const headMark = 'head '
export const headOf = (mark: string): string | undefined =>
  mark.startsWith(headMark) ? mark.slice(headMark.length) : undefined

function headingLine(context: ScreenContext, route: BrowseRoute, { label, columns }: TableColumns): Line {
  const { language } = context.state
  const { sort } = resultListAt(context, route)
  const marked = markedField(context, route)
  const head = (name: string, field: string, width: number): Segment => ({
    text: columnName(name, field, sort, width),
    tone: field === marked && route.focus === 'list' ? 'match' : 'label',
    mark: `${headMark}${field}`,
  })
  return fitLine(
    [
      { text: ' '.repeat(marksWidth) },
      head(words.name[language], labelField(route.collection), label),
      ...columns.flatMap(({ field, width }) => [{ text: gap }, head(field.label[language], field.name, width)]),
    ],
    context.layout.list.innerWidth,
  )
}

function rowLine(
  context: ScreenContext,
  entry: Entry,
  { label, columns }: TableColumns,
  row: number,
  tone: Tone | undefined,
  others: readonly string[],
): Line {
  const { cache, state } = context
  const disputed = findingsAbout(cache.atlas, entry.record.id).length > 0
  const name = fit(truncateApart(labelOf(cache.atlas, entry, state.language), others, label), label)
  const cells = columns.map(
    ({ field, width }) =>
      gap +
      fit(formatCell(cache.atlas, entry, field, state.language), width, field.type === 'number' ? 'right' : 'left'),
  )
  const mark = disputed ? '!' : ' '
  if (tone !== undefined) return [{ text: `▸${mark}${name}${cells.join('')}`, tone, row }]
  return [{ text: ` ${mark}`, tone: 'warning', row }, { text: name }, { text: cells.join(''), tone: 'muted' }]
}

/** The heading and the visible rows of the table of a place. */
export function tableLines(context: ScreenContext, route: BrowseRoute): readonly Line[] {
  const { state } = context
  const results = resultListAt(context, route)
  const columns = columnsAt(context, route)
  if (results.total === 0) {
    return [
      [
        { text: words.noResultsMessage[state.language] },
        { text: ` ${keyOf(state.keymap, 'back', state.language)} ${words.clearFilter[state.language]}`, tone: 'muted' },
      ],
    ]
  }
  const height = tableHeight(context, route)
  const top = clamp(route.top, 0, results.total - height)
  const cursor: Tone = route.focus === 'list' ? 'cursor' : 'dimCursor'
  const shown = Array.from({ length: height }, (_, offset) => top + offset).flatMap((row) => {
    const entry = results.at(row)
    return entry === undefined ? [] : [{ row, entry }]
  })
  const names = shown.map(({ entry }) => labelOf(context.cache.atlas, entry, state.language))
  const rows = shown.map(({ row, entry }) =>
    rowLine(context, entry, columns, row, row === route.row ? cursor : undefined, names),
  )
  return [headingLine(context, route, columns), ...rows]
}
