/** Moving on the timeline: from row to row, along time, and to another scale. @module */

import { moveRows } from '../../app/list-cursor.ts'
import type { View } from '../../app/screen-context.ts'
import type { Motion } from '../../app/scroll.ts'
import type { Stops } from '../screen-definition.ts'
import { labelOfRow, topOfLanes } from './lane-lines.ts'
import type { TimelinePlace } from './route.ts'
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

/** The place scrolled so that the selected row shows. */
function scrollToRow(view: View, place: TimelinePlace): TimelinePlace {
  const number = selectRowNumber(view.model, place)
  if (number === undefined) return { ...place, top: 0 }
  return { ...place, top: topOfLanes(selectLaneItems(view.model, place), number, place.top, selectHeights(view).lanes) }
}

/** The place after a move among the visible rows. */
export function moveTimeline(view: View, place: TimelinePlace, motion: Motion): TimelinePlace {
  const visible = selectVisibleRows(view.model, place)
  const { lanes } = selectHeights(view)
  const { row } = moveRows({ row: indexOfRow(visible, place.row), top: 0 }, motion, lanes, visible.length, view.count)
  return scrollToRow(view, { ...place, row: visible[row] ?? place.row })
}

const withWindow = (view: View, place: TimelinePlace, window: Interval): TimelinePlace =>
  scrollToRow(view, { ...place, window })

/** The place a step earlier or later. */
export const pan = (view: View, place: TimelinePlace, direction: 1 | -1): TimelinePlace =>
  withWindow(
    view,
    place,
    panWindow(selectWindow(view.model, place), selectTimeline(view.model, place).whole, direction, view.count),
  )

/** What can be found: the visible rows. */
export function timelineStops(view: View, place: TimelinePlace): Stops {
  const visible = selectVisibleRows(view.model, place)
  const { rows } = selectTimeline(view.model, place)
  return {
    total: visible.length,
    at: indexOfRow(visible, place.row),
    textOf: (at) => {
      const row = rows[visible[at] ?? -1]
      return row === undefined ? '' : labelOfRow(row, readerAt(view))
    },
    to: (at) => ({ ...view.state, place: scrollToRow(view, { ...place, row: visible[at] ?? place.row }) }),
  }
}

/** The place at another scale, around the date of the selected row. */
export function zoom(view: View, place: TimelinePlace, factor: number): TimelinePlace {
  const window = selectWindow(view.model, place)
  const row = selectRow(view.model, place)
  const interval = row === undefined ? undefined : intervalOfRow(row)
  const { from, to } = interval ?? window
  return withWindow(view, place, zoomWindow(window, selectTimeline(view.model, place).whole, factor, (from + to) / 2))
}

/** The place with the whole time of the timeline. */
export const showAll = (view: View, { window: _window, ...place }: TimelinePlace): TimelinePlace =>
  scrollToRow(view, place)
