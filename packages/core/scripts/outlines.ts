/**
 * The outlines of countries for the map in pictures: coasts and borders of Natural Earth (public domain) as the package
 * world-atlas has them, projected, clipped and without the detail that a page cannot show.
 *
 * @module
 */
import { readFileSync } from 'node:fs'
import type { Feature, MultiPolygon, Polygon, Position } from 'geojson'
import { feature } from 'topojson-client'
import { filter, filterWeight, presimplify, simplify, sphericalTriangleArea } from 'topojson-simplify'
import type { GeometryCollection, Topology } from 'topojson-specification'
import {
  type BaseMap,
  type BaseMapName,
  baseMapNames,
  baseMaps,
  type Extent,
  stepsPerRadius,
} from '../src/pictures/base-maps.ts'

const world = new URL(import.meta.resolve('world-atlas/countries-50m.json'))

/** The area in steradians of the smallest bend and the smallest island that stay. */
const leastBend = 2.8e-6
const leastIsland = 5e-6

/** ISO 3166-1: from the numbers by which the package knows countries to the letters by which an atlas does. */
const letters: Readonly<Record<string, string>> = {
  '008': 'al',
  '012': 'dz',
  '020': 'ad',
  '031': 'az',
  '040': 'at',
  '044': 'bs',
  '051': 'am',
  '056': 'be',
  '070': 'ba',
  '084': 'bz',
  '100': 'bg',
  '112': 'by',
  '136': 'ky',
  '191': 'hr',
  '192': 'cu',
  '196': 'cy',
  '203': 'cz',
  '208': 'dk',
  '214': 'do',
  '222': 'sv',
  '233': 'ee',
  '234': 'fo',
  '246': 'fi',
  '250': 'fr',
  '268': 'ge',
  '275': 'ps',
  '276': 'de',
  '300': 'gr',
  '320': 'gt',
  '332': 'ht',
  '340': 'hn',
  '348': 'hu',
  '352': 'is',
  '368': 'iq',
  '372': 'ie',
  '376': 'il',
  '380': 'it',
  '388': 'jm',
  '398': 'kz',
  '400': 'jo',
  '422': 'lb',
  '428': 'lv',
  '434': 'ly',
  '438': 'li',
  '440': 'lt',
  '442': 'lu',
  '470': 'mt',
  '484': 'mx',
  '492': 'mc',
  '498': 'md',
  '499': 'me',
  '504': 'ma',
  '528': 'nl',
  '558': 'ni',
  '578': 'no',
  '616': 'pl',
  '620': 'pt',
  '642': 'ro',
  '643': 'ru',
  '674': 'sm',
  '682': 'sa',
  '688': 'rs',
  '703': 'sk',
  '705': 'si',
  '724': 'es',
  '732': 'eh',
  '752': 'se',
  '756': 'ch',
  '760': 'sy',
  '788': 'tn',
  '792': 'tr',
  '804': 'ua',
  '807': 'mk',
  '818': 'eg',
  '826': 'gb',
  '833': 'im',
  '832': 'je',
  '831': 'gg',
  '840': 'us',
  '188': 'cr',
  '248': 'ax',
}

type Point = readonly [number, number]

/** The part of a ring on the inner side of one edge of the extent (Sutherland and Hodgman). */
function clipEdge(ring: readonly Point[], inside: (p: Point) => number): readonly Point[] {
  return ring.flatMap((point, at): readonly Point[] => {
    const before = ring[(at + ring.length - 1) % ring.length] ?? point
    const [here, there] = [inside(point), inside(before)]
    const share = there / (there - here)
    const crossing: Point = [before[0] + share * (point[0] - before[0]), before[1] + share * (point[1] - before[1])]
    if (here >= 0) return there >= 0 ? [point] : [crossing, point]
    return there >= 0 ? [crossing] : []
  })
}

const clip = (ring: readonly Point[], { left, top, right, bottom }: Extent): readonly Point[] =>
  [([x]: Point) => x - left, ([x]: Point) => right - x, ([, y]: Point) => y - top, ([, y]: Point) => bottom - y].reduce<
    readonly Point[]
  >((clipped, inside) => (clipped.length === 0 ? clipped : clipEdge(clipped, inside)), ring)

/** A ring as a closed path in whole steps, each point relative to the one before. */
function ringPath(ring: readonly Point[]): string {
  const points = ring.map(([x, y]): Point => [Math.round(x * stepsPerRadius), Math.round(y * stepsPerRadius)])
  const distinct = points.filter(([x, y], at) => {
    const [beforeX, beforeY] = points[at - 1] ?? []
    return x !== beforeX || y !== beforeY
  })
  if (distinct.length < 3) return ''
  const pair = (x: number, y: number) => `${x}${y < 0 ? '' : ' '}${y}`
  const steps = distinct.map(([x, y], at) => {
    const [beforeX = 0, beforeY = 0] = distinct[at - 1] ?? []
    return pair(x - beforeX, y - beforeY)
  })
  const [first = '', ...rest] = steps
  return `M${first}l${rest.reduce((text, step) => (text === '' || step.startsWith('-') ? text + step : `${text} ${step}`), '')}z`
}

/** The rings near enough to a map that their projection there is sound. */
function isNear(ring: readonly Position[], { project, extent }: BaseMap): boolean {
  return ring.some(([lon = 0, lat = 0]) => {
    const [x, y] = project(lon, lat)
    return x > extent.left - 0.1 && x < extent.right + 0.1 && y > extent.top - 0.1 && y < extent.bottom + 0.1
  })
}

const polygonsOf = (geometry: Polygon | MultiPolygon): readonly Position[][][] =>
  geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates

/** The path of each country of a map, by its letters. */
function countryPaths(countries: readonly Feature[], map: BaseMap): readonly (readonly [string, string])[] {
  return countries
    .flatMap(({ id, geometry }): readonly (readonly [string, string])[] => {
      if (geometry.type !== 'Polygon' && geometry.type !== 'MultiPolygon') return []
      const rings = polygonsOf(geometry).flatMap((polygon) => polygon.filter((ring) => isNear(ring, map)))
      const path = rings
        .map((ring) => ring.slice(0, -1).map(([lon = 0, lat = 0]): Point => map.project(lon, lat)))
        .map((ring) => ringPath(clip(ring, map.extent)))
        .join('')
      if (path === '') return []
      // What has no code of its own, like Kosovo or Northern Cyprus, is drawn and belongs to no side.
      return [[letters[String(id)] ?? '', path]]
    })
    .toSorted(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))
}

function simpleCountries(): readonly Feature[] {
  const detailed: Topology<{ countries: GeometryCollection }> = JSON.parse(readFileSync(world, 'utf8'))
  const weighed = presimplify(detailed, sphericalTriangleArea)
  const simple = filter(simplify(weighed, leastBend), filterWeight(weighed, leastIsland, sphericalRing))
  const { countries } = simple.objects
  if (countries.type === null) throw new Error('world-atlas has no countries')
  return countries.geometries.flatMap((country) => {
    const shape = feature(simple, country)
    return shape.type === 'Feature' ? [shape] : shape.features
  })
}

/** The area of a small ring in steradians, near enough. */
function sphericalRing(ring: Position[]): number {
  const scale = Math.PI / 180
  const middle = Math.cos((ring[0]?.[1] ?? 0) * scale)
  const doubled = ring.reduce((sum, [x = 0, y = 0], at) => {
    const [nextX = 0, nextY = 0] = ring[(at + 1) % ring.length] ?? []
    return sum + x * nextY - nextX * y
  }, 0)
  return (Math.abs(doubled) / 2) * scale * scale * middle
}

/** The module that the map in pictures reads its outlines from. */
export function outlinesModule(): string {
  const countries = simpleCountries()
  const paths = (name: BaseMapName) => {
    const byCode = new Map<string, string>()
    for (const [code, path] of countryPaths(countries, baseMaps[name]))
      byCode.set(code, (byCode.get(code) ?? '') + path)
    return [...byCode].map(([code, path]) => `    ${code === '' ? "''" : code}: '${path}',\n`).join('')
  }
  return `// Generated from world-atlas (Natural Earth, public domain) by scripts/outlines.ts: run \`pnpm generate\`.
import type { BaseMapName } from '../base-maps.ts'

/**
 * The outline of each country by its ISO 3166-1 letters, as the path of an SVG in whole steps; under '' what has none.
 */
export const outlines: Readonly<Record<BaseMapName, Readonly<Record<string, string>>>> = {
${baseMapNames.map((name) => `  ${name}: {\n${paths(name)}  },\n`).join('')}}
`
}
