/** What the timeline shows of a place. @module */

import type { AtlasCache } from '../../app/atlas-cache.ts'
import { clamp } from '../../app/scroll.ts'
import type { ScreenContext } from '../../app/state.ts'
import type { RenderContext } from '../../views/render-context.ts'
import { signLines } from '../../views/signs.ts'
import type { LaneItem } from './lane-lines.ts'
import type { TimelineRoute } from './route.ts'
import type { Stretch } from './time-span.ts'
import { within } from './time-window.ts'
import { chronicleIn } from './timeline-data.ts'
import type { TimelineRow } from './timeline-rows.ts'
import { timelineSigns } from './timeline-words.ts'

/** Every row of a place's subject, and all the time that they take. */
export const chronicleAt = (cache: AtlasCache, { subject }: TimelineRoute) => chronicleIn(cache)(subject)

/** The time that shows. */
export function windowAt(cache: AtlasCache, route: TimelineRoute): Stretch {
  const { whole } = chronicleAt(cache, route)
  return route.window === undefined ? whole : within(route.window, whole)
}

const inSightAt = (cache: AtlasCache, route: TimelineRoute) => chronicleAt(cache, route).inSight(windowAt(cache, route))

/** The rows that show, by number. */
export const rowsInSight = (cache: AtlasCache, route: TimelineRoute): readonly number[] =>
  inSightAt(cache, route).numbers

/** Of the rows that show the one at hand, counted among them: the marked one, or the next after it. */
export function atHandOf(visible: readonly number[], row: number): number {
  const at = visible.findIndex((number) => number >= row)
  return at < 0 ? visible.length - 1 : at
}

/** Number of the row at hand; none where nothing shows. */
export function numberAtHand(cache: AtlasCache, route: TimelineRoute): number | undefined {
  const visible = rowsInSight(cache, route)
  return visible[atHandOf(visible, route.row)]
}

/** The row at hand. */
export function rowAtHand(cache: AtlasCache, route: TimelineRoute): TimelineRow | undefined {
  const number = numberAtHand(cache, route)
  return number === undefined ? undefined : chronicleAt(cache, route).rows[number]
}

/** The lines of the lanes that show, before any is drawn. */
export const itemsAt = (cache: AtlasCache, route: TimelineRoute): readonly LaneItem[] => inSightAt(cache, route).items

/** For whom the whole body is laid out. */
export const readerAt = ({ cache, state, layout }: ScreenContext): RenderContext => ({
  atlas: cache.atlas,
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
export function timelineHeights({ layout, state }: Pick<ScreenContext, 'layout' | 'state'>): TimelineHeights {
  const height = layout.full.innerHeight
  const axis = height >= 10 ? 2 : 1
  const needed = signLines(timelineSigns, state.language, layout.full.innerWidth).length
  const legend = height >= 12 + 2 * needed ? needed : 0
  const told = clamp(Math.floor(height / 5), 1, 4)
  return { axis, legend, told, lanes: Math.max(1, height - axis - legend - told) }
}
