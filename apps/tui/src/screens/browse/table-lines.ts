/** A collection as a table. @module */
import { cellInWords, type Entry, findingsAbout, labelOf } from '@puente/core'
import { fitLine } from '../../lines/fit-line.ts'
import type { Line } from '../../lines/line.ts'
import { fit } from '../../lines/width.ts'
import type { View } from '../../state/view.ts'
import { clamp } from '../../state/window.ts'
import type { Tone } from '../../theme.ts'
import { words } from '../../words.ts'
import type { BrowsePlace } from './place.ts'
import { listingAt, tableHeight } from './shown.ts'
import { columnGap, type TableColumns, tableColumns } from './table-columns.ts'

/** The marks at the left of each row: which is at hand, and whether a finding touches it. */
const marksWidth = 2

const gap = ' '.repeat(columnGap)

function headingLine({ label, columns }: TableColumns, { state: { language } }: View, width: number): Line {
  const cells = columns.map(({ field, width: cellWidth }) => gap + fit(field.label[language], cellWidth))
  return fitLine(
    [{ text: ' '.repeat(marksWidth) + fit(words.name[language], label) + cells.join(''), tone: 'label' }],
    width,
  )
}

function rowLine(view: View, entry: Entry, { label, columns }: TableColumns, tone: Tone | undefined): Line {
  const { model, state } = view
  const disputed = findingsAbout(model.atlas, entry.record.id).length > 0
  const name = fit(labelOf(model.atlas, entry, state.language), label)
  const cells = columns.map(
    ({ field, width }) =>
      gap +
      fit(cellInWords(model.atlas, entry, field, state.language), width, field.type === 'number' ? 'right' : 'left'),
  )
  const mark = disputed ? '!' : ' '
  if (tone !== undefined) return [{ text: `▸${mark}${name}${cells.join('')}`, tone }]
  return [{ text: ` ${mark}`, tone: 'warning' }, { text: name }, { text: cells.join(''), tone: 'muted' }]
}

/** The heading and the visible rows of the table of a place. */
export function tableLines(view: View, place: BrowsePlace): readonly Line[] {
  const { model, layout, state } = view
  const listing = listingAt(view, place)
  const width = layout.list.innerWidth
  const columns = tableColumns(model.atlas, listing, state.language, place.collection, width - marksWidth)
  if (listing.total === 0) {
    return [
      [{ text: words.nothingFound[state.language] }, { text: ` ${words.clearFilter[state.language]}`, tone: 'muted' }],
    ]
  }
  const height = tableHeight(view, place)
  const top = clamp(place.top, 0, listing.total - height)
  const cursor: Tone = place.focus === 'list' ? 'cursor' : 'dimCursor'
  const rows = Array.from({ length: height }, (_, offset) => top + offset).flatMap((row) => {
    const entry = listing.at(row)
    return entry === undefined ? [] : [rowLine(view, entry, columns, row === place.row ? cursor : undefined)]
  })
  return [headingLine(columns, view, width), ...rows]
}
