/** The timeline: its scale, its lanes, and the selected row in words. @module */

import {
  citationsOf,
  type DisplayOtherDate,
  type DisplayTimelineEntry,
  descriptionOf,
  displayTimelineEntry,
  formatPeriod,
  labelOfId,
} from '@puente/core'
import type { ScreenContext } from '../../app/state.ts'
import { blankLines, clipLines, wrap } from '../../text/arrange.ts'
import { type Line, lineOf } from '../../text/line.ts'
import { type RenderContext, renderContextIn } from '../../views/render-context.ts'
import { signLines } from '../../views/signs.ts'
import type { PanelContent } from '../screen-definition.ts'
import { axisLines } from './axis-lines.ts'
import { cursorWidth, labelOfRow, laneLines, topOfLanes } from './lane-lines.ts'
import type { TimelineRoute } from './route.ts'
import {
  countVisibleFacts,
  selectHeights,
  selectLaneItems,
  selectRow,
  selectRowNumber,
  selectWindow,
} from './selectors.ts'
import type { Interval } from './time-span.ts'
import type { TimelineRow } from './timeline-data.ts'
import { timelineSigns, timelineWords } from './words.ts'

/** A row in words, whether it is dated or not. */
export type DisplayRow = Omit<DisplayTimelineEntry, 'kind' | 'record'>

/** A row in words, with the citations of its date, or of the record without one. */
export function displayRow(
  row: TimelineRow,
  { atlas, language }: Pick<RenderContext, 'atlas' | 'language'>,
): DisplayRow {
  if (row.kind === 'dated') return displayTimelineEntry(atlas, row.entry, language)
  return {
    when: timelineWords.noDate[language],
    kindLabel: descriptionOf(row.record.collection).label.one[language],
    text: labelOfRow(row, { atlas, language }),
    citations: citationsOf(atlas, row.record),
    otherDates: [],
  }
}

const headLine = ({ when, kindLabel, text }: DisplayRow): Line => [
  { text: when, tone: 'number' },
  { text: ` · ${kindLabel} ·`, tone: 'muted' },
  { text: ` ${text}` },
]

/** The date in another source, and whether both can be right. */
const otherLine = ({ disputes, when, label, note }: DisplayOtherDate): Line => [
  { text: `${disputes ? '≠' : '≈'} ${when}`, tone: 'warning' },
  { text: ` · ${note === undefined ? label : `${label}: ${note}`}` },
]

/**
 * The selected row in words.
 *
 * @param height how many lines show at most
 */
function detailLines(row: TimelineRow | undefined, reader: RenderContext, height: number): readonly Line[] {
  if (row === undefined || height <= 0) return []
  const shown = displayRow(row, reader)
  const lines = [headLine(shown), ...shown.otherDates.map(otherLine)].flatMap((line) => wrap(line, reader.width))
  return clipLines(lines, height, reader.width)
}

/** The name of a subject. */
export function subjectName({ cache, state: { language } }: ScreenContext, { subject }: TimelineRoute): string {
  return subject.kind === 'everything'
    ? timelineWords.everything[language]
    : labelOfId(cache.atlas, subject.id, language)
}

const monthOf = (instant: number) => new Date(instant).toISOString().slice(0, 7)

/** The visible time, in months. */
const formatWindow = ({ from, to }: Interval, { state: { language } }: ScreenContext): string =>
  formatPeriod(monthOf(from), monthOf(to - 1), language)

const cursorSpace: Line = [{ text: ' '.repeat(cursorWidth) }]

function scaleLines(context: ScreenContext, window: Interval, count: 1 | 2): readonly Line[] {
  const { width, language } = renderContextIn(context)
  return axisLines(window, Math.max(1, width - cursorWidth), language)
    .slice(0, count)
    .map((line) => [...cursorSpace, ...line])
}

function body(context: ScreenContext, route: TimelineRoute, window: Interval, height: number): readonly Line[] {
  const items = selectLaneItems(context.cache, route)
  const number = selectRowNumber(context.cache, route)
  const { language } = context.state
  if (number === undefined) {
    const isWhole = route.window === undefined
    return wrap(lineOf(timelineWords[isWhole ? 'nothing' : 'nothingInSight'][language]), renderContextIn(context).width)
  }
  const top = topOfLanes(items, number, route.top, height)
  return laneLines(items, renderContextIn(context), window, { number, top, height, tone: 'cursor' })
}

/** What happened when, sector by sector. */
export function timelinePanels(context: ScreenContext, route: TimelineRoute): readonly PanelContent[] {
  const { language } = context.state
  const window = selectWindow(context.cache, route)
  const reader = renderContextIn(context)
  const { axis, lanes, legend, detail } = selectHeights(context)
  const drawn = body(context, route, window, lanes)
  return [
    {
      pane: context.layout.full,
      title: {
        left: [
          { text: subjectName(context, route), tone: 'title' },
          { text: ` · ${formatWindow(window, context)}`, tone: 'muted' },
        ],
        right: lineOf(String(countVisibleFacts(context.cache, route)), 'number'),
      },
      focused: true,
      lines: [
        ...scaleLines(context, window, axis),
        ...drawn,
        ...blankLines(lanes - drawn.length),
        ...(legend === 0 ? [] : signLines(timelineSigns, language, reader.width)),
        ...detailLines(selectRow(context.cache, route), reader, detail),
      ],
    },
  ]
}
