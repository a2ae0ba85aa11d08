/** Which part of the world a map shows, and where on it a point falls. @module */

import { type GeoProjection, geoAzimuthalEqualArea, geoCentroid, geoCircle } from 'd3-geo'
import type { GeometryCollection } from 'geojson'
import { dotsPerCell } from '../../text/dot-canvas.ts'

/** A point on the globe, in degrees, longitude first as GeoJSON has it. */
export type Point = readonly [lon: number, lat: number]

/** The size of a drawn map, in dots. */
export interface DotSize {
  readonly width: number
  readonly height: number
}

/** Which part of the world a map shows, and how large. */
export interface Camera {
  /** The points that are visible without zooming. */
  readonly around: readonly Point[]
  /** How often it was zoomed in. */
  readonly zoom: number
  /** The point in the middle; absent: the middle of all points. */
  readonly centre?: Point
}

/** The size of a drawing of some columns and rows. */
export const dotSize = (columns: number, rows: number): DotSize => ({
  width: columns * dotsPerCell.across,
  height: rows * dotsPerCell.down,
})

/** Each step of zooming enlarges the map by this factor. */
const zoomFactor = 1.5

/** The map can be zoomed in this often. */
export const maxZoom = 8

/** A map of a single city shows this radius around it, in degrees. */
const minRadius = 2.5

/** Dots left free around the outermost points, as a share of the map, so that their labels have room. */
const margin = 0.08

/** The scale of a map relative to the whole one, to one decimal. */
export const scaleOf = ({ zoom }: Pick<Camera, 'zoom'>): number => Math.round(zoomFactor ** zoom * 10) / 10

const toPosition = ([lon, lat]: Point): [number, number] => [lon, lat]

/** The middle of some points on the globe. */
const middleOf = (points: readonly Point[]): [number, number] =>
  geoCentroid({ type: 'MultiPoint', coordinates: points.map(toPosition) })

function fitted(points: readonly Point[], { width, height }: DotSize): GeoProjection {
  const middle = middleOf(points)
  const extent: GeometryCollection = {
    type: 'GeometryCollection',
    geometries: [
      { type: 'MultiPoint', coordinates: points.map(toPosition) },
      geoCircle().center(middle).radius(minRadius)(),
    ],
  }
  const [x, y] = [width * margin, height * margin]
  return geoAzimuthalEqualArea()
    .rotate([-middle[0], -middle[1]])
    .fitExtent(
      [
        [x, y],
        [Math.max(x + 1, width - x), Math.max(y + 1, height - y)],
      ],
      extent,
    )
}

/** The projection of a camera on a map of a size. */
export function projectionOf({ around, zoom, centre }: Camera, size: DotSize): GeoProjection {
  const whole = fitted(around, size)
  const { width, height } = size
  const clip: [[number, number], [number, number]] = [
    [0, 0],
    [width - 1, height - 1],
  ]
  if (zoom === 0 && centre === undefined) return whole.clipExtent(clip)
  const [lon, lat] = centre ?? whole.invert?.([width / 2, height / 2]) ?? middleOf(around)
  return geoAzimuthalEqualArea()
    .rotate([-lon, -lat])
    .scale(whole.scale() * zoomFactor ** zoom)
    .translate([width / 2, height / 2])
    .clipExtent(clip)
}
