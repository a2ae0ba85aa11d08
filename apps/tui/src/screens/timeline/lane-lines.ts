/** The lanes of a timeline: a heading per sector, and a line per row. @module */

import { labelOf, labelOfId } from '@puente/core'
import { scrollTo } from '../../app/scroll.ts'
import { fitLine, type Line } from '../../text/line.ts'
import { capital, textWidth, truncateApart } from '../../text/width.ts'
import type { Tone } from '../../theme.ts'
import type { RenderContext } from '../../views/render-context.ts'
import { spanMark } from './axis-lines.ts'
import type { Interval } from './time-span.ts'
import type { LaneItem, TimelineRow } from './timeline-data.ts'
import { timelineWords } from './words.ts'

/** The first visible line such that the selected row shows, with the heading where it is the first of its lane. */
export function topOfLanes(items: readonly LaneItem[], number: number, top: number, height: number): number {
  const at = Math.max(
    0,
    items.findIndex((item) => item.kind === 'row' && item.number === number),
  )
  const first = items[at - 1]?.kind === 'heading' ? at - 1 : at
  return scrollTo(top, height > 1 ? first : at, at, height, items.length)
}

function laneName(row: TimelineRow, { atlas, language }: Pick<RenderContext, 'atlas' | 'language'>): string {
  if (row.kind === 'undated') return timelineWords.undated[language]
  return row.sector === undefined ? timelineWords.noSector[language] : labelOfId(atlas, row.sector, language)
}

const headingLine = (item: LaneItem & { readonly kind: 'heading' }, reader: RenderContext): Line => [
  { text: capital(laneName(item.row, reader)), tone: 'heading' },
  { text: ` · ${item.count}`, tone: 'muted' },
]

/** The columns at the left of the scale, for the cursor. */
export const cursorWidth = 2

/** A label cut to fewer columns says nothing. */
const minLabelWidth = 12

/** A mark with its label on it, where there is no room beside it. */
function onMark(
  column: number,
  drawn: string,
  label: string,
  others: readonly string[],
  text: { readonly tone?: Tone },
): Line {
  const lead = 2
  const signs = [...drawn]
  const cut = truncateApart(label, others, Math.max(1, signs.length - 2 * lead - 2))
  return [
    { text: ' '.repeat(column) },
    { text: signs.slice(0, lead).join(''), tone: 'bar' },
    { text: ` ${cut} `, ...text },
    { text: signs.slice(lead + textWidth(cut) + 2).join(''), tone: 'bar' },
  ]
}

/** A mark and its label: behind it or before it, on the wider side, or on it. */
function besideMark(
  column: number,
  drawn: string,
  label: string,
  others: readonly string[],
  width: number,
  tone: Tone | undefined,
): Line {
  const end = column + textWidth(drawn)
  const [before, behind] = [column - 1, width - end - 1]
  const text = tone === undefined ? {} : { tone }
  const max = Math.max(before, behind)
  if (max < Math.min(minLabelWidth, textWidth(label)) && textWidth(drawn) > max)
    return onMark(column, drawn, label, others, text)
  if (behind >= Math.min(textWidth(label), Math.max(before, 1))) {
    return [
      { text: ' '.repeat(column) },
      { text: drawn, tone: 'bar' },
      { text: ' ' },
      { text: truncateApart(label, others, behind), ...text },
    ]
  }
  const cut = truncateApart(label, others, before)
  return [
    { text: ' '.repeat(Math.max(0, before - textWidth(cut))) },
    { text: cut, ...text },
    { text: ' ' },
    { text: drawn, tone: 'bar' },
  ]
}

/** The label of a row. */
export const labelOfRow = (row: TimelineRow, { atlas, language }: Pick<RenderContext, 'atlas' | 'language'>): string =>
  row.kind === 'undated' ? labelOf(atlas, row.record, language) : row.entry.label[language]

function rowLine(
  row: TimelineRow,
  number: number,
  others: readonly string[],
  reader: RenderContext,
  window: Interval,
  tone: Tone | undefined,
): Line {
  const width = Math.max(1, reader.width - cursorWidth)
  const label = labelOfRow(row, reader)
  const lead: Line = [{ text: tone === undefined ? '  ' : '▸ ', row: number }]
  const mark = row.kind === 'undated' ? undefined : spanMark(row.entry, window, width)
  if (mark === undefined) return [...lead, { text: `? ${label}`, ...(tone === undefined ? {} : { tone }) }]
  return [...lead, ...besideMark(mark.column, mark.text, label, others, width, tone)]
}

/**
 * The visible lanes.
 *
 * @param number number of the selected row
 * @param top the first visible line
 */
export function laneLines(
  items: readonly LaneItem[],
  reader: RenderContext,
  window: Interval,
  {
    number,
    top,
    height,
    tone,
  }: { readonly number: number; readonly top: number; readonly height: number; readonly tone: Tone },
): readonly Line[] {
  const visible = items.slice(top, top + height)
  const names = visible.flatMap((item) => (item.kind === 'row' ? [labelOfRow(item.row, reader)] : []))
  return visible.map((item) =>
    fitLine(
      item.kind === 'heading'
        ? headingLine(item, reader)
        : rowLine(item.row, item.number, names, reader, window, item.number === number ? tone : undefined),
      reader.width,
    ),
  )
}
