/** A collection and one of its records: side by side, or only the one with the focus. @module */

import {
  type Atlas,
  descriptionOf,
  type Entry,
  findingsAbout,
  formatCell,
  isBeyondMainSource,
  type Language,
  labelField,
  labelOf,
  standingOf,
} from '@puente/core'
import { clamp } from '../../app/scroll.ts'
import type { ScreenContext } from '../../app/state.ts'
import { keyOf } from '../../input/keymap.ts'
import { blankLines } from '../../text/arrange.ts'
import { blank, fitLine, type Line, lineOf, type Segment } from '../../text/line.ts'
import { capital, fit, textWidth, truncate, truncateApart } from '../../text/width.ts'
import type { Tone } from '../../theme.ts'
import { words } from '../../words.ts'
import { documentPanel } from '../document-pane.ts'
import type { PanelContent } from '../screen-definition.ts'
import { columnGap, type TableColumns } from './columns.ts'
import { facetLines } from './facets.ts'
import { filterLines } from './filter.ts'
import type { BrowseRoute } from './route.ts'
import {
  selectColumns,
  selectDetail,
  selectEntry,
  selectedField,
  selectResults,
  signsWidth,
  tableHeight,
} from './selectors.ts'

const gap = ' '.repeat(columnGap)

/** The name of a column, with an arrow if the table is sorted by it: up for ascending. */
function columnName(name: string, field: string, [key]: readonly string[], width: number): string {
  const arrow = key === field ? ' ▲' : key === `-${field}` ? ' ▼' : ''
  return fit(truncate(name, width - textWidth(arrow)) + arrow, width)
}

/** Before the field in the name of a column's heading for clicks. */
const headMark = 'head '

/** The field of a clicked heading. */
export const fieldOfHeading = (mark: string): string | undefined =>
  mark.startsWith(headMark) ? mark.slice(headMark.length) : undefined

function headingLine(context: ScreenContext, route: BrowseRoute, { label, columns }: TableColumns): Line {
  const { language } = context.state
  const { sort } = selectResults(context, route)
  const selected = selectedField(context, route)
  const head = (name: string, field: string, width: number): Segment => ({
    text: columnName(name, field, sort, width),
    tone: field === selected && route.focus === 'list' ? 'match' : 'label',
    mark: `${headMark}${field}`,
  })
  return fitLine(
    [
      { text: ' '.repeat(signsWidth) },
      head(words.name[language], labelField(route.collection), label),
      ...columns.flatMap(({ field, width }) => [{ text: gap }, head(field.label[language], field.name, width)]),
    ],
    context.layout.list.innerWidth,
  )
}

/** A cross for what had ended, a plus for what the main source does not tell of. */
function standingSign(atlas: Atlas, entry: Entry): string {
  if (standingOf(atlas, entry) !== undefined) return '†'
  return isBeyondMainSource(atlas, entry) ? '+' : ' '
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
  const mark = `${disputed ? '!' : ' '}${standingSign(cache.atlas, entry)}`
  if (tone !== undefined) return [{ text: `▸${mark}${name}${cells.join('')}`, tone, row }]
  return [{ text: ` ${mark}`, tone: 'warning', row }, { text: name }, { text: cells.join(''), tone: 'muted' }]
}

/** The heading and the visible rows of the table. */
function tableLines(context: ScreenContext, route: BrowseRoute): readonly Line[] {
  const { state } = context
  const listing = selectResults(context, route)
  const columns = selectColumns(context, route)
  if (listing.total === 0) {
    return [
      [
        { text: words.noResultsMessage[state.language] },
        { text: ` ${keyOf(state.keymap, 'back', state.language)} ${words.clearFilter[state.language]}`, tone: 'muted' },
      ],
    ]
  }
  const height = tableHeight(context, route)
  const top = clamp(route.top, 0, listing.total - height)
  const cursor: Tone = route.focus === 'list' ? 'cursor' : 'dimCursor'
  const visible = Array.from({ length: height }, (_, offset) => top + offset).flatMap((row) => {
    const entry = listing.at(row)
    return entry === undefined ? [] : [{ row, entry }]
  })
  const names = visible.map(({ entry }) => labelOf(context.cache.atlas, entry, state.language))
  const rows = visible.map(({ row, entry }) =>
    rowLine(context, entry, columns, row, row === route.row ? cursor : undefined, names),
  )
  return [headingLine(context, route, columns), ...rows]
}

/** The filter, the table, and at the foot of the pane the counts of values. */
function listLines(context: ScreenContext, route: BrowseRoute): readonly Line[] {
  const upper = [...filterLines(context, route), ...tableLines(context, route)]
  const counts = facetLines(context, route)
  const room = context.layout.list.innerHeight - upper.length - counts.length
  return [...upper, ...blankLines(room), ...counts]
}

function tablePanel(context: ScreenContext, route: BrowseRoute): PanelContent {
  const { layout, state, cache } = context
  const { total } = selectResults(context, route)
  const all = cache.atlas.records[route.collection].length
  const count = total === all ? String(all) : `${total} ${words.of[state.language]} ${all}`
  return {
    pane: layout.list,
    title: {
      left: lineOf(capital(descriptionOf(route.collection).label.many[state.language]), 'title'),
      right: lineOf(count, 'number'),
    },
    focused: route.focus !== 'detail',
    lines: listLines(context, route),
  }
}

/** The kind of a record, and the id that the command line takes. */
const recordTitle = ({ collection, record }: Entry, language: Language): Line => [
  { text: capital(descriptionOf(collection).label.one[language]), tone: 'title' },
  { text: ` · ${record.id}`, tone: 'muted' },
]

function detailPanel(context: ScreenContext, route: BrowseRoute): PanelContent {
  const { layout, state } = context
  const entry = selectEntry(context, route)
  const title = entry === undefined ? blank : recordTitle(entry, state.language)
  return documentPanel(layout.detail, title, selectDetail(context, route), route.cursor, route.focus === 'detail')
}

/** A collection and one of its records. */
export function browsePanels(context: ScreenContext, route: BrowseRoute): readonly PanelContent[] {
  if (context.layout.wide) return [tablePanel(context, route), detailPanel(context, route)]
  return [route.focus === 'detail' ? detailPanel(context, route) : tablePanel(context, route)]
}
