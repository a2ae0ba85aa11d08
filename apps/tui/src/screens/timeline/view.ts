/** The timeline: its scale, its lanes, and the selected row in words. @module */
import { descriptionOf, formatPeriod, labelOfId, type OtherDate, type Span } from '@puente/core'
import type { View } from '../../app/screen-context.ts'
import { truncateLine } from '../../text/fit-line.ts'
import { blank, type Line, lineOf } from '../../text/line.ts'
import { wrap } from '../../text/wrap.ts'
import type { Reader } from '../../views/render-context.ts'
import { signLines } from '../../views/signs.ts'
import { kindWords, words } from '../../words.ts'
import type { PanelContent } from '../screen-definition.ts'
import { axisLines } from './axis-lines.ts'
import { cursorWidth, labelOfRow, laneLines, topOfLanes } from './lane-lines.ts'
import type { TimelinePlace } from './route.ts'
import {
  readerAt,
  selectHeights,
  selectLaneItems,
  selectRow,
  selectRowNumber,
  selectVisibleRows,
  selectWindow,
} from './selectors.ts'
import type { Interval } from './time-span.ts'
import type { TimelineRow } from './timeline-data.ts'
import { timelineSigns, timelineWords } from './words.ts'

const formatSpan = ({ date, end, endOnly }: Span, { language }: Reader): string =>
  endOnly === true ? formatPeriod(undefined, date, language) : formatPeriod(date, end, language)

/** The date in another source, and whether both can be right. */
const otherLine = (other: OtherDate, reader: Reader): Line => {
  const { language } = reader
  const statement = words[other.disputes ? 'disputed' : 'saidElsewhere'][language]
  const note = other.note?.[language]
  return [
    { text: `${other.disputes ? '≠' : '≈'} ${formatSpan(other, reader)}`, tone: 'warning' },
    { text: ` · ${note === undefined ? statement : `${statement}: ${note}`}` },
  ]
}

/** When, of what kind, and what. */
export function cellsOfRow(row: TimelineRow, reader: Reader): readonly [when: string, kind: string, what: string] {
  const { language } = reader
  const what = labelOfRow(row, reader)
  return row.kind === 'undated'
    ? [timelineWords.noDate[language], descriptionOf(row.record.collection).label.one[language], what]
    : [formatSpan(row.entry, reader), kindWords[row.entry.kind][language], what]
}

function headLine(row: TimelineRow, reader: Reader): Line {
  const [when, kind, what] = cellsOfRow(row, reader)
  return [{ text: when, tone: 'number' }, { text: ` · ${kind} ·`, tone: 'muted' }, { text: ` ${what}` }]
}

/**
 * The selected row in words.
 *
 * @param height how many lines show at most
 */
function detailLines(row: TimelineRow | undefined, reader: Reader, height: number): readonly Line[] {
  if (row === undefined || height <= 0) return []
  const others = row.kind === 'undated' ? [] : row.entry.otherDates
  const lines = [headLine(row, reader), ...others.map((other) => otherLine(other, reader))].flatMap((line) =>
    wrap(line, reader.width),
  )
  if (lines.length <= height) return lines
  const [last = blank, ...before] = lines.slice(0, height).toReversed()
  return [...before.toReversed(), [...truncateLine(last, reader.width - 2), { text: ' …', tone: 'muted' }]]
}

/** The name of a subject. */
export function subjectName({ model, state: { language } }: View, { subject }: TimelinePlace): string {
  return subject.kind === 'everything'
    ? timelineWords.everything[language]
    : labelOfId(model.atlas, subject.id, language)
}

const monthOf = (instant: number) => new Date(instant).toISOString().slice(0, 7)

/** The visible time, in months. */
const formatWindow = ({ from, to }: Interval, { state: { language } }: View): string =>
  formatPeriod(monthOf(from), monthOf(to - 1), language)

const cursorSpace: Line = [{ text: ' '.repeat(cursorWidth) }]

function scaleLines(view: View, window: Interval, count: 1 | 2): readonly Line[] {
  const { width, language } = readerAt(view)
  return axisLines(window, Math.max(1, width - cursorWidth), language)
    .slice(0, count)
    .map((line) => [...cursorSpace, ...line])
}

function body(view: View, place: TimelinePlace, window: Interval, height: number): readonly Line[] {
  const items = selectLaneItems(view.model, place)
  const number = selectRowNumber(view.model, place)
  const { language } = view.state
  if (number === undefined) {
    const isWhole = place.window === undefined
    return wrap(lineOf(timelineWords[isWhole ? 'nothing' : 'nothingInSight'][language]), readerAt(view).width)
  }
  const top = topOfLanes(items, number, place.top, height)
  return laneLines(items, readerAt(view), window, { number, top, height, tone: 'cursor' })
}

/** What happened when, sector by sector. */
export function timelinePanels(view: View, place: TimelinePlace): readonly PanelContent[] {
  const { language } = view.state
  const window = selectWindow(view.model, place)
  const reader = readerAt(view)
  const { axis, lanes, legend, detail } = selectHeights(view)
  const drawn = body(view, place, window, lanes)
  const space = Array.from({ length: Math.max(0, lanes - drawn.length) }, () => blank)
  return [
    {
      pane: view.layout.full,
      title: {
        left: [
          { text: subjectName(view, place), tone: 'title' },
          { text: ` · ${formatWindow(window, view)}`, tone: 'muted' },
        ],
        right: lineOf(String(selectVisibleRows(view.model, place).length), 'number'),
      },
      focused: true,
      lines: [
        ...scaleLines(view, window, axis),
        ...drawn,
        ...space,
        ...(legend === 0 ? [] : signLines(timelineSigns, language, reader.width)),
        ...detailLines(selectRow(view.model, place), reader, detail),
      ],
    },
  ]
}
