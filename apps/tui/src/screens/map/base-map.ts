/** The map without what stands on it: coasts, borders and ties. @module */
import type { MapConnection } from '@puente/core'
import { type GeoContext, type GeoProjection, geoDistance, geoPath } from 'd3-geo'
import { DotCanvas } from '../../text/dot-canvas.ts'
import type { Outline, OutlineLine } from './outline/outline.ts'

/** What is drawn over what. */
export const layers = { border: 1, coast: 2, tie: 3, markedTie: 4 } as const

/** Draws what d3-geo projects. */
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

/** How far from the middle of the map its corners are, in radians. */
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
      // A corner outside the globe: all of it is in sight.
      return corner === null || corner === undefined || corner.some(Number.isNaN)
        ? Math.PI
        : geoDistance(middle, corner)
    }),
  )
}

/** The lengths of the dashes of what is only inferred, in dots. */
const dash = 3

/** Draws the ties between spots, as the shortest ways over the globe. */
export function drawConnections(
  canvas: DotCanvas,
  projection: GeoProjection,
  connections: readonly MapConnection[],
  layer: number,
): void {
  for (const { ends, basis } of connections) {
    const pen = penOn(canvas, layer, basis === 'inferred' ? dash : undefined)
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
