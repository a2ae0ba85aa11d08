/** Moving on the timeline: from row to row, along time, and nearer or further. @module */
import type { Stops } from '../../app/finding.ts'
import { moveRows } from '../../app/list-cursor.ts'
import type { View } from '../../app/screen-context.ts'
import type { Motion } from '../../app/scroll.ts'
import { labelOfRow, topOfLanes } from './lane-lines.ts'
import type { TimelinePlace } from './route.ts'
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
import { moved, type Stretch, zoomed } from './time-span.ts'
import { stretchOfRow } from './timeline-data.ts'

/** The place with the first visible line such that the row at hand shows. */
function inSight(view: View, place: TimelinePlace): TimelinePlace {
  const number = numberAtHand(view.model, place)
  if (number === undefined) return { ...place, top: 0 }
  return { ...place, top: topOfLanes(itemsAt(view.model, place), number, place.top, timelineHeights(view).lanes) }
}

/** The place after a move from row to row, of those that show. */
export function walkTimeline(view: View, place: TimelinePlace, motion: Motion): TimelinePlace {
  const visible = rowsInSight(view.model, place)
  const { lanes } = timelineHeights(view)
  const { row } = moveRows({ row: atHandOf(visible, place.row), top: 0 }, motion, lanes, visible.length, view.count)
  return inSight(view, { ...place, row: visible[row] ?? place.row })
}

const withWindow = (view: View, place: TimelinePlace, window: Stretch): TimelinePlace =>
  inSight(view, { ...place, window })

/** The place a step earlier or later. */
export const along = (view: View, place: TimelinePlace, direction: 1 | -1): TimelinePlace =>
  withWindow(
    view,
    place,
    moved(windowAt(view.model, place), chronicleAt(view.model, place).whole, direction, view.count),
  )

/** What can be found: the rows that show. */
export function timelineStops(view: View, place: TimelinePlace): Stops {
  const visible = rowsInSight(view.model, place)
  const { rows } = chronicleAt(view.model, place)
  return {
    total: visible.length,
    at: atHandOf(visible, place.row),
    textOf: (at) => {
      const row = rows[visible[at] ?? -1]
      return row === undefined ? '' : labelOfRow(row, readerAt(view))
    },
    to: (at) => ({ ...view.state, place: inSight(view, { ...place, row: visible[at] ?? place.row }) }),
  }
}

/** The place at another scale, around the row at hand where it has a date. */
export function closer(view: View, place: TimelinePlace, factor: number): TimelinePlace {
  const window = windowAt(view.model, place)
  const row = rowAtHand(view.model, place)
  const stretch = row === undefined ? undefined : stretchOfRow(row)
  const { from, to } = stretch ?? window
  return withWindow(view, place, zoomed(window, chronicleAt(view.model, place).whole, factor, (from + to) / 2))
}

/** The place with all the time that holds something. */
export const wholeAgain = (view: View, { window: _given, ...place }: TimelinePlace): TimelinePlace =>
  inSight(view, place)
