/** Moving on the timeline: from row to row, along time, and nearer or further. @module */

import { moveRows } from '../../app/list-cursor.ts'
import type { View } from '../../app/screen-context.ts'
import type { Motion } from '../../app/scroll.ts'
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
function inSight(view: View, route: TimelineRoute): TimelineRoute {
  const number = numberAtHand(view.cache, route)
  if (number === undefined) return { ...route, top: 0 }
  return { ...route, top: topOfLanes(itemsAt(view.cache, route), number, route.top, timelineHeights(view).lanes) }
}

/** The place after a move from row to row, of those that show. */
export function walkTimeline(view: View, route: TimelineRoute, motion: Motion): TimelineRoute {
  const visible = rowsInSight(view.cache, route)
  const { lanes } = timelineHeights(view)
  const { row } = moveRows({ row: atHandOf(visible, route.row), top: 0 }, motion, lanes, visible.length, view.count)
  return inSight(view, { ...route, row: visible[row] ?? route.row })
}

const withWindow = (view: View, route: TimelineRoute, window: Stretch): TimelineRoute =>
  inSight(view, { ...route, window })

/** The place a step earlier or later. */
export const along = (view: View, route: TimelineRoute, direction: 1 | -1): TimelineRoute =>
  withWindow(
    view,
    route,
    moved(windowAt(view.cache, route), chronicleAt(view.cache, route).whole, direction, view.count),
  )

/** What can be found: the rows that show. */
export function timelineStops(view: View, route: TimelineRoute): Stops {
  const visible = rowsInSight(view.cache, route)
  const { rows } = chronicleAt(view.cache, route)
  return {
    total: visible.length,
    at: atHandOf(visible, route.row),
    textOf: (at) => {
      const row = rows[visible[at] ?? -1]
      return row === undefined ? '' : labelOfRow(row, readerAt(view))
    },
    to: (at) => ({ ...view.state, route: inSight(view, { ...route, row: visible[at] ?? route.row }) }),
  }
}

/** The place at another scale, around the row at hand where it has a date. */
export function closer(view: View, route: TimelineRoute, factor: number): TimelineRoute {
  const window = windowAt(view.cache, route)
  const row = rowAtHand(view.cache, route)
  const stretch = row === undefined ? undefined : stretchOfRow(row)
  const { from, to } = stretch ?? window
  return withWindow(view, route, zoomed(window, chronicleAt(view.cache, route).whole, factor, (from + to) / 2))
}

/** The place with all the time that holds something. */
export const wholeAgain = (view: View, { window: _given, ...route }: TimelineRoute): TimelineRoute =>
  inSight(view, route)
