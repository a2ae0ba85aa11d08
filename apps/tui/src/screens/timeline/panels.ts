/** The timeline: its scale, its lanes, and the row at hand in words. @module */
import { formatPeriod, labelOfId } from '@puente/core'
import type { ScreenContext } from '../../app/state.ts'
import { wrap } from '../../text/arrange.ts'
import { blank, type Line, lineOf } from '../../text/line.ts'
import { signLines } from '../../views/signs.ts'
import type { PanelContent } from '../screen-definition.ts'
import { axisLines } from './axis-lines.ts'
import { toldLines } from './detail-lines.ts'
import { laneLines, markWidth, topOfLanes } from './lane-lines.ts'
import type { TimelineRoute } from './route.ts'
import { itemsAt, numberAtHand, readerAt, rowAtHand, rowsInSight, timelineHeights, windowAt } from './selectors.ts'
import type { Stretch } from './time-span.ts'
import { timelineSigns, timelineWords } from './timeline-words.ts'

/** What a subject is called. */
export function subjectName({ cache, state: { language } }: ScreenContext, { subject }: TimelineRoute): string {
  return subject.kind === 'everything'
    ? timelineWords.everything[language]
    : labelOfId(cache.atlas, subject.id, language)
}

const monthOf = (instant: number) => new Date(instant).toISOString().slice(0, 7)

/** The time that shows, in months. */
const windowInWords = ({ from, to }: Stretch, { state: { language } }: ScreenContext): string =>
  formatPeriod(monthOf(from), monthOf(to - 1), language)

const markRoom: Line = [{ text: ' '.repeat(markWidth) }]

function scaleLines(context: ScreenContext, window: Stretch, count: 1 | 2): readonly Line[] {
  const { width, language } = readerAt(context)
  return axisLines(window, Math.max(1, width - markWidth), language)
    .slice(0, count)
    .map((line) => [...markRoom, ...line])
}

function body(context: ScreenContext, route: TimelineRoute, window: Stretch, height: number): readonly Line[] {
  const items = itemsAt(context.cache, route)
  const number = numberAtHand(context.cache, route)
  const { language } = context.state
  if (number === undefined) {
    const isWhole = route.window === undefined
    return wrap(lineOf(timelineWords[isWhole ? 'nothing' : 'nothingInSight'][language]), readerAt(context).width)
  }
  const top = topOfLanes(items, number, route.top, height)
  return laneLines(items, readerAt(context), window, { number, top, height, tone: 'cursor' })
}

/** What happened when, sector by sector. */
export function timelinePanels(context: ScreenContext, route: TimelineRoute): readonly PanelContent[] {
  const { language } = context.state
  const window = windowAt(context.cache, route)
  const reader = readerAt(context)
  const { axis, lanes, legend, told } = timelineHeights(context)
  const drawn = body(context, route, window, lanes)
  const space = Array.from({ length: Math.max(0, lanes - drawn.length) }, () => blank)
  return [
    {
      pane: context.layout.full,
      title: {
        left: [
          { text: subjectName(context, route), tone: 'title' },
          { text: ` · ${windowInWords(window, context)}`, tone: 'muted' },
        ],
        right: lineOf(String(rowsInSight(context.cache, route).length), 'number'),
      },
      focused: true,
      lines: [
        ...scaleLines(context, window, axis),
        ...drawn,
        ...space,
        ...(legend === 0 ? [] : signLines(timelineSigns, language, reader.width)),
        ...toldLines(rowAtHand(context.cache, route), reader, told),
      ],
    },
  ]
}
