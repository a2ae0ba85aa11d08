/** Moving on the timeline: from row to row, along time, and nearer or further. @module */

import { type Motion, moveListCursor } from '../../app/scroll.ts'
import type { ScreenContext } from '../../app/state.ts'
import type { Stops } from '../screen-definition.ts'
import { labelOfRow, topOfLanes } from './lane-lines.ts'
import type { TimelineRoute } from './route.ts'
import {
  atHandOf,
  chronicleAt,
  itemsAt,
  numberAtHand,
  readerAt,
  rowAtHand,
  rowsInSight,
  timelineHeights,
  windowAt,
} from './selectors.ts'
import type { Stretch } from './time-span.ts'
import { moved, zoomed } from './time-window.ts'
import { stretchOfRow } from './timeline-rows.ts'

/** The place with the first visible line such that the row at hand shows. */
function inSight(context: ScreenContext, route: TimelineRoute): TimelineRoute {
  const number = numberAtHand(context.cache, route)
  if (number === undefined) return { ...route, top: 0 }
  return { ...route, top: topOfLanes(itemsAt(context.cache, route), number, route.top, timelineHeights(context).lanes) }
}

/** The place after a move from row to row, of those that show. */
export function walkTimeline(context: ScreenContext, route: TimelineRoute, motion: Motion): TimelineRoute {
  const visible = rowsInSight(context.cache, route)
  const { lanes } = timelineHeights(context)
  const { row } = moveListCursor(
    { row: atHandOf(visible, route.row), top: 0 },
    motion,
    lanes,
    visible.length,
    context.count,
  )
  return inSight(context, { ...route, row: visible[row] ?? route.row })
}

const withWindow = (context: ScreenContext, route: TimelineRoute, window: Stretch): TimelineRoute =>
  inSight(context, { ...route, window })

/** The place a step earlier or later. */
export const along = (context: ScreenContext, route: TimelineRoute, direction: 1 | -1): TimelineRoute =>
  withWindow(
    context,
    route,
    moved(windowAt(context.cache, route), chronicleAt(context.cache, route).whole, direction, context.count),
  )

/** What can be found: the rows that show. */
export function timelineStops(context: ScreenContext, route: TimelineRoute): Stops {
  const visible = rowsInSight(context.cache, route)
  const { rows } = chronicleAt(context.cache, route)
  return {
    total: visible.length,
    at: atHandOf(visible, route.row),
    textOf: (at) => {
      const row = rows[visible[at] ?? -1]
      return row === undefined ? '' : labelOfRow(row, readerAt(context))
    },
    to: (at) => ({ ...context.state, route: inSight(context, { ...route, row: visible[at] ?? route.row }) }),
  }
}

/** The place at another scale, around the row at hand where it has a date. */
export function closer(context: ScreenContext, route: TimelineRoute, factor: number): TimelineRoute {
  const window = windowAt(context.cache, route)
  const row = rowAtHand(context.cache, route)
  const stretch = row === undefined ? undefined : stretchOfRow(row)
  const { from, to } = stretch ?? window
  return withWindow(context, route, zoomed(window, chronicleAt(context.cache, route).whole, factor, (from + to) / 2))
}

/** The place with all the time that holds something. */
export const wholeAgain = (context: ScreenContext, { window: _given, ...route }: TimelineRoute): TimelineRoute =>
  inSight(context, route)
