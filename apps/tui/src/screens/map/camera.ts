/** Which part of the world a map shows, and where on it a point falls. @module */
import { type GeoProjection, geoAzimuthalEqualArea, geoCentroid, geoCircle } from 'd3-geo'
import type { GeometryCollection } from 'geojson'

/** A point on the globe, in degrees, longitude first as GeoJSON has it. */
export type Point = readonly [lon: number, lat: number]

/** How large a map is drawn, in dots. */
export interface DotSize {
  readonly width: number
  readonly height: number
}

/** What a map is to show. */
export interface Camera {
  /** The points that are all in sight as long as nothing is zoomed. */
  readonly around: readonly Point[]
  /** How often it was zoomed in; each time makes it larger by a half. */
  readonly zoom: number
  /** What stands in the middle; absent: the middle of all points. */
  readonly centre?: Point
}

/** How much larger each zoom makes the map. */
const zoomFactor = 1.5

/** The furthest that one can zoom in. */
export const mostZoom = 8

/** A map of one city alone still shows what is so far around it, in degrees. */
const leastRadius = 2.5

/** Dots left free around the outermost points, as a share of the map, so that their labels have room. */
const margin = 0.08

/** How many times larger a camera shows the map than whole, to one decimal. */
export const enlargement = ({ zoom }: Pick<Camera, 'zoom'>): number => Math.round(zoomFactor ** zoom * 10) / 10

const spread = ([lon, lat]: Point): [number, number] => [lon, lat]

/** The middle of some points, wherever on the globe they are. */
const middleOf = (points: readonly Point[]): [number, number] =>
  geoCentroid({ type: 'MultiPoint', coordinates: points.map(spread) })

function fitted(points: readonly Point[], { width, height }: DotSize): GeoProjection {
  const middle = middleOf(points)
  const shown: GeometryCollection = {
    type: 'GeometryCollection',
    geometries: [
      { type: 'MultiPoint', coordinates: points.map(spread) },
      geoCircle().center(middle).radius(leastRadius)(),
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
      shown,
    )
}

/** The projection that draws what a camera is to show on a map of a size. */
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
