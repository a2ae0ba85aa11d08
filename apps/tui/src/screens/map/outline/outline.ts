/** The coasts and borders of the world, read when a map is first drawn. @module */
import { readFileSync } from 'node:fs'
import type { Position } from 'geojson'
import { feature } from 'topojson-client'
import type { Topology, MultiLineString as TopologyLines } from 'topojson-specification'

/** Where the outline stands, beside this module; made by `pnpm outline`. */
export const outlineFile = new URL('./generated/outline.json', import.meta.url)

/** A line, with a circle around it that tells quickly whether it can be in sight. */
export interface OutlineLine {
  readonly points: Position[]
  readonly centre: [lon: number, lat: number]
  /** In radians. */
  readonly radius: number
}

/** The coasts and borders of the world. */
export interface Outline {
  readonly coasts: readonly OutlineLine[]
  readonly borders: readonly OutlineLine[]
}

/** Long lines in pieces, so that those far away need not be looked at point by point. */
const maxPoints = 64

function* pieces(points: Position[]): Generator<Position[]> {
  for (let first = 0; first < points.length - 1; first += maxPoints) yield points.slice(first, first + maxPoints + 1)
}

function outlineLine(points: Position[]): OutlineLine {
  const [lon = 0, lat = 0] = points[Math.floor(points.length / 2)] ?? []
  const centre: OutlineLine['centre'] = [lon, lat]
  // Degrees of longitude are shorter than this away from the equator: the circle is large enough everywhere.
  const degrees = Math.max(...points.map(([x = 0, y = 0]) => Math.hypot(x - lon, y - lat)))
  return { points, centre, radius: (degrees * Math.PI) / 180 }
}

type OutlineTopology = Topology<{ coasts: TopologyLines; borders: TopologyLines }>

function linesOf(topology: OutlineTopology, object: TopologyLines): readonly OutlineLine[] {
  const { geometry } = feature(topology, object)
  return geometry.coordinates.flatMap((points) => [...pieces(points)].map(outlineLine))
}

/** The coasts and borders of the world. */
export function readOutline(): Outline {
  const topology: OutlineTopology = JSON.parse(readFileSync(outlineFile, 'utf8'))
  const { coasts, borders } = topology.objects
  return { coasts: linesOf(topology, coasts), borders: linesOf(topology, borders) }
}
