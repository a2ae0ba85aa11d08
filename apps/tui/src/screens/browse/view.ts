/** A collection and one of its records: side by side, or only the one with the focus. @module */
import { descriptionOf, type Entry, findingsAbout, formatCell, type Language, labelField, labelOf } from '@puente/core'
import type { View } from '../../app/screen-context.ts'
import { clamp } from '../../app/scroll-math.ts'
import { keyOf } from '../../input/keymap.ts'
import { apartFrom } from '../../text/apart.ts'
import { fitLine } from '../../text/fit-line.ts'
import { blank, type Line, lineOf, type Segment } from '../../text/line.ts'
import { capital, fit, textWidth, truncate } from '../../text/width.ts'
import type { Tone } from '../../theme.ts'
import { words } from '../../words.ts'
import { documentPanel } from '../document-pane.ts'
import type { PanelContent } from '../screen-definition.ts'
import { columnGap, type TableColumns } from './columns.ts'
import { facetLines } from './facets.ts'
import { filterLines } from './filter.ts'
import type { BrowsePlace } from './route.ts'
import { columnsAt, detailAt, entryAt, listingAt, selectedField, signsWidth, tableHeight } from './selectors.ts'

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

function headingLine(view: View, place: BrowsePlace, { label, columns }: TableColumns): Line {
  const { language } = view.state
  const { sort } = listingAt(view, place)
  const marked = selectedField(view, place)
  const head = (name: string, field: string, width: number): Segment => ({
    text: columnName(name, field, sort, width),
    tone: field === marked && place.focus === 'list' ? 'match' : 'label',
    mark: `${headMark}${field}`,
  })
  return fitLine(
    [
      { text: ' '.repeat(signsWidth) },
      head(words.name[language], labelField(place.collection), label),
      ...columns.flatMap(({ field, width }) => [{ text: gap }, head(field.label[language], field.name, width)]),
    ],
    view.layout.list.innerWidth,
  )
}

function rowLine(
  view: View,
  entry: Entry,
  { label, columns }: TableColumns,
  row: number,
  tone: Tone | undefined,
  others: readonly string[],
): Line {
  const { model, state } = view
  const disputed = findingsAbout(model.atlas, entry.record.id).length > 0
  const name = fit(apartFrom(labelOf(model.atlas, entry, state.language), others, label), label)
  const cells = columns.map(
    ({ field, width }) =>
      gap +
      fit(formatCell(model.atlas, entry, field, state.language), width, field.type === 'number' ? 'right' : 'left'),
  )
  const mark = disputed ? '!' : ' '
  if (tone !== undefined) return [{ text: `▸${mark}${name}${cells.join('')}`, tone, row }]
  return [{ text: ` ${mark}`, tone: 'warning', row }, { text: name }, { text: cells.join(''), tone: 'muted' }]
}

/** The heading and the visible rows of the table. */
function tableLines(view: View, place: BrowsePlace): readonly Line[] {
  const { state } = view
  const listing = listingAt(view, place)
  const columns = columnsAt(view, place)
  if (listing.total === 0) {
    return [
      [
        { text: words.noResultsMessage[state.language] },
        { text: ` ${keyOf(state.keymap, 'back', state.language)} ${words.clearFilter[state.language]}`, tone: 'muted' },
      ],
    ]
  }
  const height = tableHeight(view, place)
  const top = clamp(place.top, 0, listing.total - height)
  const cursor: Tone = place.focus === 'list' ? 'cursor' : 'dimCursor'
  const visible = Array.from({ length: height }, (_, offset) => top + offset).flatMap((row) => {
    const entry = listing.at(row)
    return entry === undefined ? [] : [{ row, entry }]
  })
  const names = visible.map(({ entry }) => labelOf(view.model.atlas, entry, state.language))
  const rows = visible.map(({ row, entry }) =>
    rowLine(view, entry, columns, row, row === place.row ? cursor : undefined, names),
  )
  return [headingLine(view, place, columns), ...rows]
}

/** The filter, the table, and at the foot of the pane the counts of values. */
function listLines(view: View, place: BrowsePlace): readonly Line[] {
  const upper = [...filterLines(view, place), ...tableLines(view, place)]
  const counts = facetLines(view, place)
  const room = Math.max(0, view.layout.list.innerHeight - upper.length - counts.length)
  return [...upper, ...Array.from({ length: room }, () => blank), ...counts]
}

function tablePanel(view: View, place: BrowsePlace): PanelContent {
  const { layout, state, model } = view
  const { total } = listingAt(view, place)
  const all = model.atlas.records[place.collection].length
  const count = total === all ? String(all) : `${total} ${words.of[state.language]} ${all}`
  return {
    pane: layout.list,
    title: {
      left: lineOf(capital(descriptionOf(place.collection).label.many[state.language]), 'title'),
      right: lineOf(count, 'number'),
    },
    focused: place.focus !== 'detail',
    lines: listLines(view, place),
  }
}

/** The kind of a record, and the id that the command line takes. */
const recordTitle = ({ collection, record }: Entry, language: Language): Line => [
  { text: capital(descriptionOf(collection).label.one[language]), tone: 'title' },
  { text: ` · ${record.id}`, tone: 'muted' },
]

function detailPanel(view: View, place: BrowsePlace): PanelContent {
  const { layout, state } = view
  const entry = entryAt(view, place)
  const title = entry === undefined ? blank : recordTitle(entry, state.language)
  return documentPanel(layout.detail, title, detailAt(view, place), place.reading, place.focus === 'detail')
}

/** A collection and one of its records. */
export function browsePanels(view: View, place: BrowsePlace): readonly PanelContent[] {
  if (view.layout.wide) return [tablePanel(view, place), detailPanel(view, place)]
  return [place.focus === 'detail' ? detailPanel(view, place) : tablePanel(view, place)]
}
