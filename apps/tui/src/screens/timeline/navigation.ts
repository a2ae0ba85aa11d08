/** Moving on the timeline: from row to row, along time, and to another scale. @module */

import { type Motion, moveListCursor } from '../../app/scroll.ts'
import type { ScreenContext } from '../../app/state.ts'
import type { Stops } from '../screen-definition.ts'
import { labelOfRow, topOfLanes } from './lane-lines.ts'
import type { TimelineRoute } from './route.ts'
import {
  indexOfRow,
  readerAt,
  selectHeights,
  selectLaneItems,
  selectRow,
  selectRowNumber,
  selectTimeline,
  selectVisibleRows,
  selectWindow,
} from './selectors.ts'
import { type Interval, panWindow, zoomWindow } from './time-span.ts'
import { intervalOfRow } from './timeline-data.ts'

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
export function moveTimeline(context: ScreenContext, route: TimelineRoute, motion: Motion): TimelineRoute {
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
export const pan = (context: ScreenContext, route: TimelineRoute, direction: 1 | -1): TimelineRoute =>
  withWindow(
    context,
    route,
    panWindow(selectWindow(context.cache, route), selectTimeline(context.cache, route).whole, direction, context.count),
  )

/** What can be found: the visible rows. */
export function timelineStops(context: ScreenContext, route: TimelineRoute): Stops {
  const visible = selectVisibleRows(context.cache, route)
  const { rows } = selectTimeline(context.cache, route)
  return {
    total: visible.length,
    at: indexOfRow(visible, route.row),
    textOf: (at) => {
      const row = rows[visible[at] ?? -1]
      return row === undefined ? '' : labelOfRow(row, readerAt(context))
    },
    to: (at) => ({ ...context.state, route: scrollToRow(context, { ...route, row: visible[at] ?? route.row }) }),
  }
}

/** The route at another scale, around the date of the selected row. */
export function zoom(context: ScreenContext, route: TimelineRoute, factor: number): TimelineRoute {
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
export const showAll = (context: ScreenContext, { window: _window, ...route }: TimelineRoute): TimelineRoute =>
  scrollToRow(context, route)
