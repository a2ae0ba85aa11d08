/** What the timeline shows of a place. @module */
import type { Model } from '../../app/atlas-cache.ts'
import type { View } from '../../app/screen-context.ts'
import { clamp } from '../../app/scroll-math.ts'
import type { Reader } from '../../views/render-context.ts'
import { signLines } from '../../views/signs.ts'

import type { TimelinePlace } from './route.ts'
import { clampWindow, type Interval } from './time-span.ts'
import { type LaneItem, type TimelineRow, timelineDataIn } from './timeline-data.ts'
import { timelineSigns } from './words.ts'

/** The data of the place's subject. */
export const selectTimeline = (model: Model, { subject }: TimelinePlace) => timelineDataIn(model)(subject)

/** The time that shows. */
export function selectWindow(model: Model, place: TimelinePlace): Interval {
  const { whole } = selectTimeline(model, place)
  return place.window === undefined ? whole : clampWindow(place.window, whole)
}

const selectVisible = (model: Model, place: TimelinePlace) =>
  selectTimeline(model, place).visibleIn(selectWindow(model, place))

/** Numbers of the visible rows. */
export const selectVisibleRows = (model: Model, place: TimelinePlace): readonly number[] =>
  selectVisible(model, place).numbers

/** The index of the selected row among the visible ones: the row itself, or the next visible one. */
export function indexOfRow(visible: readonly number[], row: number): number {
  const at = visible.findIndex((number) => number >= row)
  return at < 0 ? visible.length - 1 : at
}

/** Number of the selected row; undefined where no row is visible. */
export function selectRowNumber(model: Model, place: TimelinePlace): number | undefined {
  const visible = selectVisibleRows(model, place)
  return visible[indexOfRow(visible, place.row)]
}

/** The selected row. */
export function selectRow(model: Model, place: TimelinePlace): TimelineRow | undefined {
  const number = selectRowNumber(model, place)
  return number === undefined ? undefined : selectTimeline(model, place).rows[number]
}

/** The lines of the visible lanes, before they are drawn. */
export const selectLaneItems = (model: Model, place: TimelinePlace): readonly LaneItem[] =>
  selectVisible(model, place).items

/** The context in which the whole body is laid out. */
export const readerAt = ({ model, state, layout }: View): Reader => ({
  atlas: model.atlas,
  language: state.language,
  width: layout.full.innerWidth,
})

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
export function selectHeights({ layout, state }: Pick<View, 'layout' | 'state'>): TimelineHeights {
  const height = layout.full.innerHeight
  const axis = height >= 10 ? 2 : 1
  const needed = signLines(timelineSigns, state.language, layout.full.innerWidth).length
  const legend = height >= 12 + 2 * needed ? needed : 0
  const detail = clamp(Math.floor(height / 5), 1, 4)
  return { axis, legend, detail, lanes: Math.max(1, height - axis - legend - detail) }
}
