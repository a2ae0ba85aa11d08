/** What the timeline shows of a place. @module */

import type { Model } from '../../app/atlas-cache.ts'
import type { View } from '../../app/screen-context.ts'
import { clamp } from '../../app/scroll-math.ts'
import type { Reader } from '../../views/render-context.ts'
import { signLines } from '../../views/signs.ts'
import type { LaneItem } from './lane-lines.ts'
import type { TimelinePlace } from './route.ts'
import { type Stretch, within } from './time-span.ts'
import type { TimelineRow } from './timeline-data.ts'
import { timelineSigns } from './words.ts'

/** Every row of a place's subject, and all the time that they take. */
export const chronicleAt = ({ questions }: Pick<Model, 'questions'>, { subject }: TimelinePlace) =>
  questions.timeline(subject)

/** The time that shows. */
export function windowAt(model: Pick<Model, 'questions'>, place: TimelinePlace): Stretch {
  const { whole } = chronicleAt(model, place)
  return place.window === undefined ? whole : within(place.window, whole)
}

const inSightAt = (model: Pick<Model, 'questions'>, place: TimelinePlace) =>
  chronicleAt(model, place).inSight(windowAt(model, place))

/** The rows that show, by number. */
export const rowsInSight = (model: Pick<Model, 'questions'>, place: TimelinePlace): readonly number[] =>
  inSightAt(model, place).numbers

/** Of the rows that show the one at hand, counted among them: the marked one, or the next after it. */
export function atHandOf(visible: readonly number[], row: number): number {
  const at = visible.findIndex((number) => number >= row)
  return at < 0 ? visible.length - 1 : at
}

/** Number of the row at hand; none where nothing shows. */
export function numberAtHand(model: Pick<Model, 'questions'>, place: TimelinePlace): number | undefined {
  const visible = rowsInSight(model, place)
  return visible[atHandOf(visible, place.row)]
}

/** The row at hand. */
export function rowAtHand(model: Pick<Model, 'questions'>, place: TimelinePlace): TimelineRow | undefined {
  const number = numberAtHand(model, place)
  return number === undefined ? undefined : chronicleAt(model, place).rows[number]
}

/** The lines of the lanes that show, before any is drawn. */
export const itemsAt = (model: Pick<Model, 'questions'>, place: TimelinePlace): readonly LaneItem[] =>
  inSightAt(model, place).items

/** For whom the whole body is laid out. */
export const readerAt = ({ model, state, layout }: View): Reader => ({
  atlas: model.atlas,
  language: state.language,
  width: layout.full.innerWidth,
})

/** How the lines of the body are shared out. */
export interface TimelineHeights {
  /** Lines of the scale: its labels, and the scale itself where there is room. */
  readonly axis: 1 | 2
  readonly lanes: number
  /** Lines of the legend: as many as it needs, or none. */
  readonly legend: number
  /** Lines in which the row at hand is told. */
  readonly told: number
}

/** The lanes come first; a low window has neither legend nor more than a line or two for the row at hand. */
export function timelineHeights({ layout, state }: Pick<View, 'layout' | 'state'>): TimelineHeights {
  const height = layout.full.innerHeight
  const axis = height >= 10 ? 2 : 1
  const needed = signLines(timelineSigns, state.language, layout.full.innerWidth).length
  const legend = height >= 12 + 2 * needed ? needed : 0
  const told = clamp(Math.floor(height / 5), 1, 4)
  return { axis, legend, told, lanes: Math.max(1, height - axis - legend - told) }
}
