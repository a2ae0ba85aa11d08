/** The panels of a map: one for each side, each at its own scale. @module */
import type { MapMarker, MapRegion } from '../analysis/actor-map.ts'
import { type BaseMap, type BaseMapName, baseMapNames, baseMaps, type Extent } from './base-maps.ts'
import { azimuthalEqualArea, type Projection } from './projection.ts'
import type { Box } from './room.ts'

type Point = readonly [x: number, y: number]

/** The part of a picture where one side is drawn. */
export interface Panel {
  readonly region: MapRegion
  readonly frame: Box
  /** Absent: there are no outlines of this part of the world. */
  readonly base?: BaseMapName
  readonly toPicture: (marker: Pick<MapMarker, 'lat' | 'lon'>) => Point
  /** Pixels to a radius of the globe. */
  readonly scale: number
  /** Where the middle of the projection is in the picture. */
  readonly origin: Point
  /** The part of it that a panel of its own shows enlarged, with what stands there. */
  readonly window?: Box
  /** The country of which it shows the crowded part of another panel, enlarged. */
  readonly enlarged?: string
}

const isIn = ([x, y]: Point, { left, top, right, bottom }: Extent): boolean =>
  x >= left && x <= right && y >= top && y <= bottom

/** The part of the world in which nearly all markers of a region lie. */
const baseOf = ({ spots }: MapRegion): BaseMapName | undefined =>
  baseMapNames.find((name) => {
    const { project, extent } = baseMaps[name]
    return spots.filter(({ lon, lat }) => isIn(project(lon, lat), extent)).length >= spots.length * 0.75
  })

/** The mean of the points as unit vectors; of points all around the globe it is any of them. */
function middleOf(spots: readonly MapMarker[]): readonly [lon: number, lat: number] {
  const radians = Math.PI / 180
  let [x, y, z] = [0, 0, 0]
  for (const { lon, lat } of spots) {
    x += Math.cos(lat * radians) * Math.cos(lon * radians)
    y += Math.cos(lat * radians) * Math.sin(lon * radians)
    z += Math.sin(lat * radians)
  }
  const length = Math.hypot(x, y, z)
  const [first] = spots
  if (length < 1e-6 * spots.length) return [first?.lon ?? 0, first?.lat ?? 0]
  return [Math.atan2(y, x) / radians, Math.asin(z / length) / radians]
}

const cornersOf = ({ left, top, right, bottom }: Extent): readonly Point[] => [
  [left, top],
  [right, bottom],
]

interface Fitting {
  readonly region: MapRegion
  readonly base: BaseMapName | undefined
  readonly project: Projection
  /** What is to be seen, in radii of the globe. */
  readonly extent: Extent
}

/** No panel shows less of the world than this, in radii of the globe. */
const leastSpan = { width: 0.09, height: 0.09 } as const

/** What of the world the points of a projection take, and a little more where they are few or near. */
function extentOf(points: readonly Point[], least: BaseMap['least'] = leastSpan): Extent {
  const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)]
  const [left, right, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)]
  const [moreX, moreY] = [Math.max(0, least.width - (right - left)) / 2, Math.max(0, least.height - (bottom - top)) / 2]
  return { left: left - moreX, right: right + moreX, top: top - moreY, bottom: bottom + moreY }
}

function fittingOf(region: MapRegion): Fitting {
  const base = baseOf(region)
  const project = base === undefined ? azimuthalEqualArea(...middleOf(region.spots)) : baseMaps[base].project
  const all = region.spots.map(({ lon, lat }) => project(lon, lat))
  if (base === undefined) return { region, base, project, extent: extentOf(all) }
  const { extent: whole, heart, least }: BaseMap = baseMaps[base]
  const points = [...all.filter((point) => isIn(point, whole)), ...(heart === undefined ? [] : cornersOf(heart))]
  return { region, base, project, extent: extentOf(points, least) }
}

const aspectOf = ({ extent: { left, right, top, bottom } }: Fitting): number => (right - left) / (bottom - top)

/** Room for marks and names around what is to be seen, in pixels. */
const padding = { x: 22, y: 20 } as const

function panelIn(fitting: Fitting, frame: Box): Panel {
  const { region, base, project, extent } = fitting
  const [width, height] = [frame.right - frame.left, frame.bottom - frame.top]
  const fit = Math.min(
    (width - 2 * padding.x) / (extent.right - extent.left),
    (height - 2 * padding.y) / (extent.bottom - extent.top),
  )
  let [middleX, middleY] = [(extent.left + extent.right) / 2, (extent.top + extent.bottom) / 2]
  let scale = fit
  if (base !== undefined) {
    const whole = baseMaps[base].extent
    // Nothing is shown beyond the outlines, where land would look like sea.
    scale = Math.max(fit, width / (whole.right - whole.left), height / (whole.bottom - whole.top))
    middleX = Math.min(whole.right - width / scale / 2, Math.max(whole.left + width / scale / 2, middleX))
    middleY = Math.min(whole.bottom - height / scale / 2, Math.max(whole.top + height / scale / 2, middleY))
  }
  const origin: Point = [frame.left + width / 2 - middleX * scale, frame.top + height / 2 - middleY * scale]
  return {
    region,
    frame,
    ...(base === undefined ? {} : { base }),
    scale,
    origin,
    toPicture: ({ lon, lat }) => {
      const [x, y] = project(lon, lat)
      return [origin[0] + x * scale, origin[1] + y * scale]
    },
  }
}

/** Whether the second region is reached sooner from the first by going east than by going west. */
export function isEastOf(first: MapRegion, second: MapRegion): boolean {
  const [[from], [to]] = [middleOf(first.spots), middleOf(second.spots)]
  return (((to - from) % 360) + 360) % 360 < 180
}

/** From this width on, two panels stand beside each other. */
const besideFrom = 620

const gutter = 10

/** Room above each panel for the name of its side. */
const captionHeight = 24

/** How much wider than high panels below each other are: high enough for their names. */
const belowEachOther: Readonly<Record<'narrow' | 'wide' | 'enlarged', readonly [lowest: number, highest: number]>> = {
  narrow: [1.05, 1.25],
  wide: [1.05, 1.6],
  enlarged: [1.35, 1.6],
}

const clamp = (value: number, least: number, most: number): number => Math.min(most, Math.max(least, value))

/** The country of a place on the map. */
type CountryOf = (marker: MapMarker) => string | undefined

/** So many places of one country have a panel of their own where there is little width. */
const mostAmongOthers = 8

/** The country of which so many places stand among those of others that they are shown enlarged. */
function crowdedCountry({ spots }: MapRegion, countryOf: CountryOf): string | undefined {
  const counts = new Map<string, number>()
  for (const spot of spots) {
    const country = countryOf(spot)
    if (country !== undefined) counts.set(country, (counts.get(country) ?? 0) + 1)
  }
  const [most] = [...counts].toSorted(([, a], [, b]) => b - a)
  return counts.size > 1 && most !== undefined && most[1] >= mostAmongOthers ? most[0] : undefined
}

/** Around the places of a crowded country, in radii of the globe. */
const windowMargin = 0.012

/** As near to them, a mark would stand upon the edge of the window: it is shown enlarged, too. */
const windowReach = 0.035

/** With fewer places around the window, these stand at the edge of the enlarged part, and it alone is shown. */
const fewestAround = 3

const grown = ({ left, top, right, bottom }: Extent, by: number): Extent => ({
  left: left - by,
  top: top - by,
  right: right + by,
  bottom: bottom + by,
})

/** Two parts of a region: what stands in the window around a crowded country, and all else. */
function parted(fitting: Fitting, countryOf: CountryOf) {
  const { region, base, project } = fitting
  const country = base === undefined ? undefined : crowdedCountry(region, countryOf)
  if (base === undefined || country === undefined) return undefined
  const pointOf = ({ lon, lat }: MapMarker) => project(lon, lat)
  const known = (spot: MapMarker) => isIn(pointOf(spot), baseMaps[base].extent)
  const own = extentOf(region.spots.filter((spot) => known(spot) && countryOf(spot) === country).map(pointOf))
  const around = grown(own, windowReach)
  const tight = extentOf(region.spots.map(pointOf).filter((point) => isIn(point, around)))
  const extent = grown(tight, windowMargin)
  const isWithin = (spot: MapMarker) => isIn(pointOf(spot), extent)
  const [within, others] = [region.spots.filter(isWithin), region.spots.filter((spot) => !isWithin(spot))]
  return {
    country,
    extent,
    whole: { ...fitting, region: { ...region, spots: others } },
    crowded: { ...fitting, region: { ...region, spots: within }, extent: tight },
  }
}

/** A rectangle of the projection in the picture. */
const boxIn = ({ scale, origin: [x, y] }: Panel, { left, top, right, bottom }: Extent): Box => ({
  left: x + left * scale,
  top: y + top * scale,
  right: x + right * scale,
  bottom: y + bottom * scale,
})

/** Panels below each other; with the country of each place, a crowded one has a panel of its own. */
function stacked(fittings: readonly Fitting[], width: number, countryOf: CountryOf | undefined): readonly Panel[] {
  let bottom = -gutter
  const usual = width < besideFrom ? 'narrow' : 'wide'
  const below = (fitting: Fitting, form: keyof typeof belowEachOther = usual): Panel => {
    const top = bottom + gutter + captionHeight
    bottom = top + Math.round(width / clamp(aspectOf(fitting), ...belowEachOther[form]))
    return panelIn(fitting, { left: 0, top, right: width, bottom })
  }
  return fittings.flatMap((fitting): readonly Panel[] => {
    const parts = countryOf === undefined || width >= besideFrom ? undefined : parted(fitting, countryOf)
    if (parts === undefined) return [below(fitting)]
    if (parts.whole.region.spots.length < fewestAround)
      return [below({ ...fitting, extent: parts.crowded.extent }, 'enlarged')]
    const whole = below(parts.whole)
    return [
      { ...whole, window: boxIn(whole, parts.extent) },
      { ...below(parts.crowded, 'enlarged'), enlarged: parts.country },
    ]
  })
}

/**
 * Panels beside each other, the western first, or below each other, and their height.
 *
 * @param countryOf the country of each place; absent: none is shown enlarged
 */
export function layOut(
  regions: readonly MapRegion[],
  width: number,
  countryOf?: CountryOf,
): { readonly panels: readonly Panel[]; readonly height: number } {
  const fittings = regions.map(fittingOf)
  const [one, two] = fittings
  if (width >= besideFrom && one !== undefined && two !== undefined) {
    const [west, east] = isEastOf(one.region, two.region) ? [one, two] : [two, one]
    const [westCount, eastCount] = [Math.sqrt(west.region.spots.length), Math.sqrt(east.region.spots.length)]
    const edge = Math.round((width - gutter) * clamp(westCount / (westCount + eastCount), 0.4, 0.6))
    const natural = Math.max(edge / aspectOf(west), (width - gutter - edge) / aspectOf(east))
    const bottom = captionHeight + Math.round(clamp(natural, width * 0.34, width * 0.46))
    return {
      panels: [
        panelIn(west, { left: 0, top: captionHeight, right: edge, bottom }),
        panelIn(east, { left: edge + gutter, top: captionHeight, right: width, bottom }),
      ],
      height: bottom,
    }
  }
  const panels = stacked(fittings, width, countryOf)
  return { panels, height: panels.at(-1)?.frame.bottom ?? 0 }
}
