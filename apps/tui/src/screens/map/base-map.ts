/** The drawing of coasts, borders and ties. @module */
import { type MapConnection, mostCertain, type TieState, tieStateOf } from '@puente/core'
import { type GeoContext, type GeoProjection, geoDistance, geoPath } from 'd3-geo'
import { DotCanvas } from '../../text/dot-canvas.ts'
import type { Outline, OutlineLine } from './outline/outline.ts'

/** The layers of the drawing, the highest on top. */
export const layers = { border: 1, coast: 2, tie: 3, selectedTie: 4 } as const

/** The context on which d3-geo draws projected lines. */
function penOn(canvas: DotCanvas, layer: number, dash?: number): GeoContext {
  let at: readonly [number, number] = [0, 0]
  const lineTo = (x: number, y: number) => {
    canvas.line(at, [x, y], layer, dash)
    at = [x, y]
  }
  return {
    moveTo: (x, y) => {
      at = [x, y]
    },
    lineTo,
    // Only lines are drawn here: neither areas, which close, nor points, which are arcs.
    beginPath: () => {},
    closePath: () => {},
    arc: () => {},
  }
}

/** The largest distance of a corner from the middle of the map, in radians. */
function reach(projection: GeoProjection, middle: [number, number], { width, height }: DotCanvas): number {
  const corners = [
    [0, 0],
    [width, 0],
    [0, height],
    [width, height],
  ] as const
  return Math.max(
    ...corners.map(([x, y]) => {
      const corner = projection.invert?.([x, y])
      // With a corner outside the globe all of it is in sight.
      return corner === null || corner === undefined || corner.some(Number.isNaN)
        ? Math.PI
        : geoDistance(middle, corner)
    }),
  )
}

/** The length of the dashes of ties, in dots; none of those that a source states. */
const dashes: Readonly<Record<TieState, number | undefined>> = { stated: undefined, inferred: 3, 'in-discussion': 1 }

/** Draws the ties between markers as great circles. */
export function drawConnections(
  canvas: DotCanvas,
  projection: GeoProjection,
  connections: readonly MapConnection[],
  layer: number,
): void {
  for (const { ends, ties } of connections) {
    const state = mostCertain(ties.map(({ record }) => tieStateOf(record)))
    const pen = penOn(canvas, layer, dashes[state])
    const coordinates = ends.map(({ lon, lat }) => [lon, lat])
    geoPath(projection, pen)({ type: 'LineString', coordinates })
  }
}

/** Coasts and borders on a canvas of a size in characters. */
export function baseMap(outline: Outline, projection: GeoProjection, columns: number, rows: number): DotCanvas {
  const canvas = new DotCanvas(columns, rows)
  const middle = projection.invert?.([canvas.width / 2, canvas.height / 2]) ?? [0, 0]
  const inSight = reach(projection, middle, canvas)
  const draw = (lines: readonly OutlineLine[], layer: number) => {
    const path = geoPath(projection, penOn(canvas, layer))
    const near = lines.filter(({ centre, radius }) => geoDistance(middle, centre) <= inSight + radius)
    path({ type: 'MultiLineString', coordinates: near.map(({ points }) => points) })
  }
  draw(outline.borders, layers.border)
  draw(outline.coasts, layers.coast)
  return canvas
}
