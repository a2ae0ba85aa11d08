/** What happened when, as a screen. @module */
import { actorCollections } from '@puente/core'
import { timelineCsv } from '@puente/core/export'
import { type Address, type AddressResult, fail, printAddress, subjectAt, tooLong } from '../../app/address.ts'
import type { AtlasCache } from '../../app/atlas-cache.ts'
import { openRecord } from '../../app/history.ts'
import { type Motion, moveListCursor } from '../../app/scroll.ts'
import type { ScreenContext } from '../../app/state.ts'
import { renderContextIn } from '../../views/render-context.ts'
import { isActor, leave, moveCommands, moveTo, sideCommands } from '../actions.ts'
import type { Enter, Stops, WholeScreen } from '../screen-definition.ts'
import { labelOfRow, topOfLanes } from './lane-lines.ts'
import { type TimelineRoute, type TimelineSubject, timelineRoute } from './route.ts'
import {
  indexOfRow,
  selectHeights,
  selectLaneItems,
  selectRow,
  selectRowNumber,
  selectTimeline,
  selectVisibleRows,
  selectWindow,
} from './selectors.ts'
import { type Interval, panWindow, zoomWindow } from './time-span.ts'
import { intervalOfRow, recordOfRow } from './timeline-data.ts'
import { type DisplayRow, displayRow, subjectName, timelinePanels } from './view.ts'
import { timelineSigns, timelineWords } from './words.ts'

/** The route scrolled so that the selected row shows. */
function scrollToRow(context: ScreenContext, route: TimelineRoute): TimelineRoute {
  const number = selectRowNumber(context.cache, route)
  if (number === undefined) return { ...route, top: 0 }
  return {
    ...route,
    top: topOfLanes(selectLaneItems(context.cache, route), number, route.top, selectHeights(context).lanes),
  }
}

/** The route after a move among the visible rows. */
function moveTimeline(context: ScreenContext, route: TimelineRoute, motion: Motion): TimelineRoute {
  const visible = selectVisibleRows(context.cache, route)
  const { lanes } = selectHeights(context)
  const { row } = moveListCursor(
    { row: indexOfRow(visible, route.row), top: 0 },
    motion,
    lanes,
    visible.length,
    context.count,
  )
  return scrollToRow(context, { ...route, row: visible[row] ?? route.row })
}

const withWindow = (context: ScreenContext, route: TimelineRoute, window: Interval): TimelineRoute =>
  scrollToRow(context, { ...route, window })

/** The route a step earlier or later. */
const pan = (context: ScreenContext, route: TimelineRoute, direction: 1 | -1): TimelineRoute =>
  withWindow(
    context,
    route,
    panWindow(selectWindow(context.cache, route), selectTimeline(context.cache, route).whole, direction, context.count),
  )

/** What can be found: the visible rows. */
function timelineStops(context: ScreenContext, route: TimelineRoute): Stops {
  const visible = selectVisibleRows(context.cache, route)
  const { rows } = selectTimeline(context.cache, route)
  return {
    total: visible.length,
    at: indexOfRow(visible, route.row),
    textOf: (at) => {
      const row = rows[visible[at] ?? -1]
      return row === undefined ? '' : labelOfRow(row, renderContextIn(context))
    },
    to: (at) => ({ ...context.state, route: scrollToRow(context, { ...route, row: visible[at] ?? route.row }) }),
  }
}

/** The route at another scale, around the date of the selected row. */
function zoom(context: ScreenContext, route: TimelineRoute, factor: number): TimelineRoute {
  const window = selectWindow(context.cache, route)
  const row = selectRow(context.cache, route)
  const interval = row === undefined ? undefined : intervalOfRow(row)
  const { from, to } = interval ?? window
  return withWindow(
    context,
    route,
    zoomWindow(window, selectTimeline(context.cache, route).whole, factor, (from + to) / 2),
  )
}

/** The route with the whole time of the timeline. */
const showAll = (context: ScreenContext, { window: _window, ...route }: TimelineRoute): TimelineRoute =>
  scrollToRow(context, route)

const head = 'timeline'

/** How much of the window a step of zooming in keeps. */
const zoomFactor = 0.5

const recordAt = ({ cache }: Pick<ScreenContext, 'cache'>, route: TimelineRoute) => {
  const row = selectRow(cache, route)
  return row === undefined ? undefined : recordOfRow(cache.atlas, row)
}

/** The selected row in words. */
function displayRowAt(context: ScreenContext, route: TimelineRoute): DisplayRow | undefined {
  const row = selectRow(context.cache, route)
  return row && displayRow(row, renderContextIn(context))
}

/** The address of a timeline, with the selected record unless it is the first. */
function addressOf(cache: AtlasCache, route: TimelineRoute): Address {
  const { subject } = route
  const id = route.row === 0 ? undefined : recordAt({ cache }, route)?.record.id
  return {
    path: subject.kind === 'everything' ? [head] : [head, subject.id],
    ...(id === undefined ? {} : { mark: id }),
  }
}

/** The route with the first row of a record selected. */
function atRecord(cache: AtlasCache, route: TimelineRoute, id: string | undefined): TimelineRoute {
  const row = selectTimeline(cache, route).rows.findIndex((one) => recordOfRow(cache.atlas, one)?.record.id === id)
  return row < 0 ? route : { ...route, row }
}

function routeAt(cache: AtlasCache, { path, mark }: Address): AddressResult<TimelineRoute> {
  const [, id, ...rest] = path
  if (id === undefined) return { ok: true, value: atRecord(cache, timelineRoute({ kind: 'everything' }), mark) }
  const found = subjectAt(cache, head, id, ['sectors', ...actorCollections])
  if (!found.ok) return found
  if (rest.length > 0) return fail(tooLong(printAddress({ path: [head, id] })))
  const { collection, record } = found.value
  const subject: TimelineSubject = { kind: collection === 'sectors' ? 'sector' : 'actor', id: record.id }
  return { ok: true, value: atRecord(cache, timelineRoute(subject), mark) }
}

/** The timeline of the selected sector or actor, or of everything. */
const enter: Enter<'timeline'> = (_view, entry) => {
  const subject: TimelineSubject =
    entry?.collection === 'sectors'
      ? { kind: 'sector', id: entry.record.id }
      : entry !== undefined && isActor(entry)
        ? { kind: 'actor', id: entry.record.id }
        : { kind: 'everything' }
  return { ok: true, value: timelineRoute(subject) }
}

/** What happened when, sector by sector. */
export const timeline: WholeScreen<'timeline', 'timeline'> = {
  title: (context, route) => {
    const name = timelineWords.title[context.state.language]
    return route.subject.kind === 'everything' ? name : `${name} · ${subjectName(context, route)}`
  },
  mode: () => 'timeline',
  panels: timelinePanels,
  select: (route, row) => ({ ...route, row }),
  selection: (context, route) => {
    const entry = recordAt(context, route)
    return { ...(entry === undefined ? {} : { entry }), citations: displayRowAt(context, route)?.citations ?? [] }
  },
  commands: {
    ...moveCommands(moveTimeline),
    ...sideCommands(pan),
    'zoom-in': moveTo((context, route) => zoom(context, route, zoomFactor)),
    'zoom-out': moveTo((context, route) => zoom(context, route, 1 / zoomFactor)),
    'zoom-whole': moveTo(showAll),
    open: (context, route) => openRecord(context.state, recordAt(context, route)),
    back: ({ state }) => leave(state),
  },
  stops: timelineStops,
  table: (context, route) => {
    const { cache, state } = context
    const row = displayRowAt(context, route)
    const { subject } = route
    return {
      name: subject.kind === 'everything' ? 'timeline' : `timeline-${subject.id}`,
      csv: () => {
        const rows = selectVisibleRows(cache, route).flatMap(
          (number) => selectTimeline(cache, route).rows[number] ?? [],
        )
        const entries = rows.flatMap((one) => (one.kind === 'dated' ? [one.entry] : []))
        return timelineCsv(cache.atlas, [...new Set(entries)], state.language)
      },
      row: row === undefined ? [] : [row.when, row.kindLabel, row.text],
      column: 2,
    }
  },
  enter,
  signs: { timeline: timelineSigns },
  heads: [head],
  addressOf,
  routeAt,
}
