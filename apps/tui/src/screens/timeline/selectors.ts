/** What the timeline shows of a route. @module */

import type { AtlasCache } from '../../app/atlas-cache.ts'
import { clamp } from '../../app/scroll.ts'
import type { ScreenContext } from '../../app/state.ts'
import { signLines } from '../../views/signs.ts'
import type { TimelineRoute } from './route.ts'
import { clampWindow, type Interval } from './time-span.ts'
import { type LaneItem, type TimelineRow, timelineDataIn } from './timeline-data.ts'
import { timelineSigns } from './words.ts'
/** The data of the place's subject. */
export const selectTimeline = (cache: AtlasCache, { subject }: TimelineRoute) => timelineDataIn(cache)(subject)

/** The time that shows. */
export function selectWindow(cache: AtlasCache, route: TimelineRoute): Interval {
  const { whole } = selectTimeline(cache, route)
  return route.window === undefined ? whole : clampWindow(route.window, whole)
}

const selectVisible = (cache: AtlasCache, route: TimelineRoute) =>
  selectTimeline(cache, route).visibleIn(selectWindow(cache, route))

/** Numbers of the visible rows. */
export const selectVisibleRows = (cache: AtlasCache, route: TimelineRoute): readonly number[] =>
  selectVisible(cache, route).numbers

/** How many dated facts show, each counted once, as the list of a timeline counts them. */
export const countVisibleFacts = (cache: AtlasCache, route: TimelineRoute): number => selectVisible(cache, route).facts

/** The index of the selected row among the visible ones: the row itself, or the next visible one. */
export function indexOfRow(visible: readonly number[], row: number): number {
  const at = visible.findIndex((number) => number >= row)
  return at < 0 ? visible.length - 1 : at
}

/** Number of the selected row; undefined where no row is visible. */
export function selectRowNumber(cache: AtlasCache, route: TimelineRoute): number | undefined {
  const visible = selectVisibleRows(cache, route)
  return visible[indexOfRow(visible, route.row)]
}

/** The selected row. */
export function selectRow(cache: AtlasCache, route: TimelineRoute): TimelineRow | undefined {
  const number = selectRowNumber(cache, route)
  return number === undefined ? undefined : selectTimeline(cache, route).rows[number]
}

/** The lines of the visible lanes, before they are drawn. */
export const selectLaneItems = (cache: AtlasCache, route: TimelineRoute): readonly LaneItem[] =>
  selectVisible(cache, route).items

/** How many lines each part of the body has. */
export interface TimelineHeights {
  /** The scale: its labels, and the scale itself where there is room. */
  readonly axis: 1 | 2
  readonly lanes: number
  /** The legend: as many as it needs, or none. */
  readonly legend: number
  /** The selected row in words. */
  readonly detail: number
}

/** The lanes come first; a low window has no legend, and only a line or two for the selected row. */
export function selectHeights({ layout, state }: Pick<ScreenContext, 'layout' | 'state'>): TimelineHeights {
  const height = layout.full.innerHeight
  const axis = height >= 10 ? 2 : 1
  const needed = signLines(timelineSigns, state.language, layout.full.innerWidth).length
  const legend = height >= 12 + 2 * needed ? needed : 0
  const detail = clamp(Math.floor(height / 5), 1, 4)
  return { axis, legend, detail, lanes: Math.max(1, height - axis - legend - detail) }
}
