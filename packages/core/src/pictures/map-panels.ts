/** The panels of a map: one for each side, each at its own scale. @module */
import type { MapMarker, MapRegion } from '../analysis/actor-map.ts'
import { type BaseMapName, baseMapNames, baseMaps, type Extent, stepsPerRadius } from './base-maps.ts'
import { outlines } from './generated/outlines.ts'
import type { Box } from './labels.ts'
import { paint } from './palette.ts'
import { azimuthalEqualArea, type Projection } from './projection.ts'
import { element, group } from './svg.ts'

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
const leastSpan = 0.09

function fittingOf(region: MapRegion): Fitting {
  const base = baseOf(region)
  const project = base === undefined ? azimuthalEqualArea(...middleOf(region.spots)) : baseMaps[base].project
  const all = region.spots.map(({ lon, lat }) => project(lon, lat))
  const points: readonly Point[] =
    base === undefined
      ? all
      : [...all.filter((point) => isIn(point, baseMaps[base].extent)), ...cornersOf(baseMaps[base].heart)]
  const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)]
  const [left, right, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)]
  const [moreX, moreY] = [Math.max(0, leastSpan - (right - left)) / 2, Math.max(0, leastSpan - (bottom - top)) / 2]
  const extent = { left: left - moreX, right: right + moreX, top: top - moreY, bottom: bottom + moreY }
  return { region, base, project, extent }
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
const belowEachOther: Readonly<Record<'narrow' | 'wide', readonly [lowest: number, highest: number]>> = {
  narrow: [1.05, 1.25],
  wide: [1.05, 1.6],
}

const clamp = (value: number, least: number, most: number): number => Math.min(most, Math.max(least, value))

/** Panels beside each other, the western first, or below each other, and their height. */
export function layOut(
  regions: readonly MapRegion[],
  width: number,
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
  let bottom = -gutter
  const panels = fittings.map((fitting) => {
    const top = bottom + gutter + captionHeight
    bottom =
      top + Math.round(width / clamp(aspectOf(fitting), ...belowEachOther[width < besideFrom ? 'narrow' : 'wide']))
    return panelIn(fitting, { left: 0, top, right: width, bottom })
  })
  return { panels, height: panels.at(-1)?.frame.bottom ?? 0 }
}

/** Sea and land of a panel. */
export function panelGround(panel: Panel, own: ReadonlySet<string>, id: string): string {
  const { frame, base, scale, origin } = panel
  const size = { x: frame.left, y: frame.top, width: frame.right - frame.left, height: frame.bottom - frame.top }
  const ground = element('rect', { ...paint({ fill: base === undefined ? 'land' : 'sea', stroke: 'line' }), ...size })
  if (base === undefined) return ground
  const paths = Object.entries(outlines[base])
  const land = (isOwn: boolean) =>
    element('path', {
      ...paint({ fill: isOwn ? 'land' : 'foreign', stroke: 'border' }),
      d: paths.flatMap(([code, path]) => (own.has(code) === isOwn ? path : [])).join(''),
    })
  const perStep = scale / stepsPerRadius
  return [
    element('clipPath', { id }, element('rect', size)),
    ground,
    element(
      'g',
      { 'clip-path': `url(#${id})` },
      group(
        {
          // More exact than a picture's coordinates: it is multiplied by large numbers.
          transform: `translate(${origin.map((at) => at.toFixed(2)).join(' ')}) scale(${perStep.toFixed(5)})`,
          'stroke-width': 0.7 / perStep,
          'stroke-linejoin': 'round',
        },
        land(false),
        land(true),
      ),
    ),
  ].join('\n')
}
