/** The ties on a map: an arc for each two places. @module */
import type { MapConnection } from '../analysis/actor-map.ts'
import { mostCertain, type TieState, tieStateOf } from '../dataset/tie-state.ts'
import { dashes } from './legend.ts'
import type { MapMark } from './map-marks.ts'
import { paint } from './palette.ts'
import type { Box, Room } from './room.ts'
import { element, rounded, tooltip } from './svg.ts'

/** An arc between two marks. */
export interface MapArc {
  readonly connection: MapConnection
  readonly ends: readonly [MapMark, MapMark]
  /** The point towards which it bends. */
  readonly bend: readonly [x: number, y: number]
}

/** How far arcs bend, as a share of their length: in turns, so that those with a common end lie apart. */
const bends = [0.16, 0.1, 0.22, 0.13, 0.19, 0.07] as const

/** How far they bend, upwards or downwards, if they would otherwise run through marks. */
const detours = [0.26, -0.1, 0.3, -0.16, 0.35, -0.22, 0.4, -0.3, 0.5, -0.4] as const

/** Where along the way they bend most: in the middle, or nearer to one end, which they then leave at another angle. */
const turns = [0.5, 0.3, 0.7, 0.15, 0.85, 0.05, 0.95] as const

type Course = Pick<MapArc, 'ends' | 'bend'>

/** The points of an arc, so many pixels apart. */
function* pointsOf(
  { ends: [from, to], bend: [bendX, bendY] }: Course,
  apart: number,
): Generator<readonly [number, number]> {
  const steps = Math.max(4, Math.ceil(Math.hypot(to.x - from.x, to.y - from.y) / apart))
  for (let step = 0; step <= steps; step++) {
    const t = step / steps
    const [start, middle, end] = [(1 - t) ** 2, 2 * t * (1 - t), t ** 2]
    yield [start * from.x + middle * bendX + end * to.x, start * from.y + middle * bendY + end * to.y]
  }
}

/** Room between an arc and the marks that it passes, in pixels. */
const clearance = 2

/** The marks that an arc runs through, which would seem to have the tie. */
export function marksCrossed(course: Course, marks: readonly MapMark[]): readonly MapMark[] {
  const [from, to] = course.ends
  // An arc stays between its ends and the point towards which it bends.
  const [left, right] = [Math.min(from.x, to.x, course.bend[0]), Math.max(from.x, to.x, course.bend[0])]
  const [top, bottom] = [Math.min(from.y, to.y, course.bend[1]), Math.max(from.y, to.y, course.bend[1])]
  const near = marks.filter((mark) => {
    const reach = mark.radius + clearance
    const isNear = mark.x + reach > left && mark.x - reach < right && mark.y + reach > top && mark.y - reach < bottom
    return isNear && mark !== from && mark !== to
  })
  if (near.length === 0) return near
  const points = [...pointsOf(course, 3)]
  const isCrossed = (mark: MapMark): boolean => {
    const reach = mark.radius + clearance
    // Written out, as it is done for millions of points.
    for (const point of points) {
      const dx = point[0] - mark.x
      const dy = point[1] - mark.y
      if (dx * dx + dy * dy < reach * reach) return true
    }
    return false
  }
  return near.filter(isCrossed)
}

/** The points towards which an arc could bend, the usual ones first. */
function* coursesOf(from: MapMark, to: MapMark, at: number): Generator<MapArc['bend']> {
  // To the left of the way from west to east, that is upwards.
  const [dx, dy] = [to.x - from.x, to.y - from.y]
  const first = at % bends.length
  for (const turn of turns)
    for (const share of [...bends.slice(first), ...bends.slice(0, first), ...detours])
      yield [from.x + dx * turn + dy * share, from.y + dy * turn - dx * share]
}

/** Whether an arc stays between the outermost edges of the panels. */
function staysOn(course: Course, { left, top, right, bottom }: Box): boolean {
  for (const [x, y] of pointsOf(course, 12)) if (x < left || x > right || y < top || y > bottom) return false
  return true
}

/** The bend by which an arc on the map runs through fewest marks: the first of these. */
function clearest(from: MapMark, to: MapMark, at: number, marks: readonly MapMark[], map: Box): MapArc['bend'] {
  let best: { readonly bend: MapArc['bend']; readonly crossed: number } | undefined
  for (const bend of coursesOf(from, to, at)) {
    const course: Course = { ends: [from, to], bend }
    const crossed = marksCrossed(course, marks).length
    if ((best !== undefined && crossed >= best.crossed) || !staysOn(course, map)) continue
    best = { bend, crossed }
    if (crossed === 0) break
  }
  return best?.bend ?? [(from.x + to.x) / 2, (from.y + to.y) / 2]
}

/** What all panels take together. */
function mapOf(marks: readonly MapMark[]): Box {
  const frames = marks.map(({ panel }) => panel.frame)
  return {
    left: Math.min(...frames.map(({ left }) => left)),
    top: Math.min(...frames.map(({ top }) => top)),
    right: Math.max(...frames.map(({ right }) => right)),
    bottom: Math.max(...frames.map(({ bottom }) => bottom)),
  }
}

/** An arc for each connection between marks, in their order, round the other marks where there is a way on the map. */
export function arcsOf(connections: readonly MapConnection[], marks: readonly MapMark[]): readonly MapArc[] {
  const map = mapOf(marks)
  const markOf = new Map(marks.map((mark) => [mark.marker.place.id, mark]))
  return connections.flatMap((connection, at): readonly MapArc[] => {
    const [a, b] = connection.ends.map(({ place }) => markOf.get(place.id))
    if (a === undefined || b === undefined) return []
    const [from, to] = a.x < b.x || (a.x === b.x && a.y <= b.y) ? [a, b] : [b, a]
    return [{ connection, ends: [from, to], bend: clearest(from, to, at, marks, map) }]
  })
}

export function crossArcs(room: Room, arcs: readonly MapArc[]): void {
  for (const arc of arcs) for (const [x, y] of pointsOf(arc, 4)) room.cross(x, y)
}

/** What is known of the ties of an arc: the state of the most certain. */
export const stateOfArc = ({ connection: { ties } }: MapArc): TieState =>
  mostCertain(ties.map(({ record }) => tieStateOf(record)))

/** An arc as it is drawn: whole if a source states any of its ties, else dashed or dotted; wider the more ties it is for. */
export function drawArc(arc: MapArc, text: string, muted: boolean): string {
  const {
    connection: { ties },
    ends: [from, to],
    bend,
  } = arc
  const state = stateOfArc(arc)
  return element(
    'path',
    {
      class: `picture-tie ${state}`,
      d: `M${rounded(from.x)} ${rounded(from.y)}Q${bend.map(rounded).join(' ')} ${rounded(to.x)} ${rounded(to.y)}`,
      ...(muted ? { ...paint({ fill: 'none', stroke: 'soft' }, 'picture-tie', state), opacity: 0.45 } : {}),
      'stroke-width': Math.min(3, 1 + 0.45 * Math.log2(ties.length)),
      'stroke-dasharray': dashes(state),
    },
    tooltip(text),
  )
}
