/** The ties on a map: an arc for each two places. @module */
import type { MapConnection } from '../analysis/actor-map.ts'
import type { Room } from './labels.ts'
import { dashes } from './legend.ts'
import type { MapMark } from './map-marks.ts'
import { paint } from './palette.ts'
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

/** An arc for each connection between marks, in their order. */
export function arcsOf(connections: readonly MapConnection[], marks: readonly MapMark[]): readonly MapArc[] {
  const markOf = new Map(marks.map((mark) => [mark.marker.place.id, mark]))
  return connections.flatMap((connection, at): readonly MapArc[] => {
    const [a, b] = connection.ends.map(({ place }) => markOf.get(place.id))
    if (a === undefined || b === undefined) return []
    const [from, to] = a.x < b.x || (a.x === b.x && a.y <= b.y) ? [a, b] : [b, a]
    const bend = bends[at % bends.length] ?? 0.1
    // To the left of the way from west to east, that is upwards.
    const [dx, dy] = [to.x - from.x, to.y - from.y]
    return [{ connection, ends: [from, to], bend: [(from.x + to.x) / 2 + dy * bend, (from.y + to.y) / 2 - dx * bend] }]
  })
}

/** The points of an arc, a few pixels apart. */
function* pointsOf({ ends: [from, to], bend: [bendX, bendY] }: MapArc): Generator<readonly [number, number]> {
  const steps = Math.max(4, Math.ceil(Math.hypot(to.x - from.x, to.y - from.y) / 4))
  for (let step = 0; step <= steps; step++) {
    const t = step / steps
    const [start, middle, end] = [(1 - t) ** 2, 2 * t * (1 - t), t ** 2]
    yield [start * from.x + middle * bendX + end * to.x, start * from.y + middle * bendY + end * to.y]
  }
}

export function crossArcs(room: Room, arcs: readonly MapArc[]): void {
  for (const arc of arcs) for (const [x, y] of pointsOf(arc)) room.cross(x, y)
}

/** An arc as it is drawn: whole if a source states any of its ties, else dashed; wider the more ties it is for. */
export function drawArc(
  { connection: { ties, basis }, ends: [from, to], bend }: MapArc,
  text: string,
  muted: boolean,
): string {
  return element(
    'path',
    {
      class: `picture-tie ${basis}`,
      d: `M${rounded(from.x)} ${rounded(from.y)}Q${bend.map(rounded).join(' ')} ${rounded(to.x)} ${rounded(to.y)}`,
      ...(muted ? { ...paint({ fill: 'none', stroke: 'soft' }, 'picture-tie', basis), opacity: 0.45 } : {}),
      'stroke-width': Math.min(3, 1 + 0.45 * Math.log2(ties.length)),
      'stroke-dasharray': dashes(basis),
    },
    tooltip(text),
  )
}
