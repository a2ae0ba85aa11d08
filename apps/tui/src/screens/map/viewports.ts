/** The maps that show at a place: of one side, of all in one, or of each side beside the other. @module */
import { type ActorMap, labelOfId, type MapMarker, type SideId } from '@puente/core'
import type { GeoProjection } from 'd3-geo'
import { type Layout, type Pane, paneOf } from '../../app/layout.ts'
import type { View } from '../../app/screen-context.ts'
import { dotsPerCell } from '../../text/dot-canvas.ts'
import { type Camera, projectionOf } from './camera.ts'
import type { IndexedMap, Marked } from './map-data.ts'
import { type ProjectedSpot, projectSpots } from './markers.ts'
import type { MapPlace } from './route.ts'

/** The parts of the window on the map screen. */
export interface MapFrame {
  /** One for each map, from left to right. */
  readonly panes: readonly Pane[]
  /** Where the marked actor is described, beside the maps; absent: in the lines below the map. */
  readonly beside?: Pane
  /** Lines of each map's pane that stand below the drawing. */
  readonly linesBelow: number
}

/** From this width on, who is marked is told beside the map. */
const besideFrom = 100

/** From this width on, the parts of the map stand beside each other. */
const apartFrom = 130

/** How wide the description beside the map is. */
const besideWidth = { least: 34, most: 52 } as const

/** Below the map: the actor, the place, the ties, one or two lines of legend; fewer where the window is low. */
const below = (height: number): number => (height >= 18 ? 5 : height >= 14 ? 4 : height >= 9 ? 3 : height >= 5 ? 2 : 0)

/** The division of the window for so many parts of the map. */
export function mapFrame({ columns, full }: Layout, parts: number): MapFrame {
  if (columns < besideFrom) return { panes: [full], linesBelow: below(full.innerHeight) }
  const room = Math.floor(columns / 4)
  const width = Math.min(besideWidth.most, Math.max(besideWidth.least, room))
  const maps = columns >= apartFrom ? Math.max(1, parts) : 1
  const left = columns - width
  const edges = Array.from({ length: maps + 1 }, (_, at) => Math.floor((left * at) / maps))
  const panes = edges
    .slice(1)
    .map((end, at) => paneOf(edges[at] ?? 0, end - (edges[at] ?? 0), full.height, full.bordered))
  return { panes, beside: paneOf(left, width, full.height, full.bordered), linesBelow: 0 }
}

/** A map as it is drawn. */
export interface Chart {
  readonly title: string
  readonly pane: Pane
  /** Size of the drawing, in characters. */
  readonly columns: number
  readonly rows: number
  /** In reading order; also those out of sight. */
  readonly spots: readonly ProjectedSpot[]
  readonly camera: Camera
  readonly projection: GeoProjection
}

/** The actors that show at a place. */
export const actorsAt = ({ model }: Pick<View, 'model'>, { organizations }: MapPlace): IndexedMap =>
  model.map.actors(organizations)

/** The sides that have a part of the map, from west to east as they lie around what they have in common. */
export function sidesOnMap({ regions }: ActorMap): readonly SideId[] {
  const spots = regions.flatMap((region) => region.spots)
  const whole = projectionOf({ around: pointsOf(spots), zoom: 0 }, { width: 100, height: 100 })
  const west = (side: SideId) => {
    const own = regions.find((region) => region.side === side)?.spots ?? []
    const across = projectSpots(whole, own).map(({ x }) => x)
    return across.reduce((sum, x) => sum + x, 0) / across.length
  }
  return regions.map(({ side }) => side).toSorted((a, b) => west(a) - west(b))
}

const pointsOf = (spots: readonly MapMarker[]) => spots.map(({ lon, lat }) => [lon, lat] as const)

/** The maps of a place, from left to right. */
export function chartsAt(view: View, place: MapPlace): readonly Chart[] {
  const { model, state, layout } = view
  const map = actorsAt(view, place)
  const spotsOf = (side: SideId) => map.regions.find((region) => region.side === side)?.spots ?? []
  const sides = sidesOnMap(map)
  const frame = mapFrame(layout, place.side === undefined ? sides.length : 1)
  const shown =
    place.side !== undefined ? [[place.side]] : frame.panes.length > 1 ? sides.map((side) => [side]) : [sides]
  const marked = place.actor === undefined ? undefined : map.byId.get(place.actor)
  return shown.flatMap((group, at): readonly Chart[] => {
    const pane = frame.panes[at]
    const spots = group.flatMap(spotsOf)
    if (pane === undefined || spots.length === 0) return []
    const [columns, rows] = [pane.innerWidth, Math.max(1, pane.innerHeight - frame.linesBelow)]
    // Only the map with the marked actor is zoomed: the others stay for orientation.
    const isZoomed = marked === undefined ? at === 0 : spots.includes(marked.spot)
    const { zoom, centre } = isZoomed ? place : { zoom: 0, centre: undefined }
    const camera: Camera = { around: pointsOf(spots), zoom, ...(centre === undefined ? {} : { centre }) }
    const size = { width: columns * dotsPerCell.across, height: rows * dotsPerCell.down }
    const projection = projectionOf(camera, size)
    const title = group.map((side) => labelOfId(model.atlas, side, state.language)).join(' · ')
    return [{ title, pane, columns, rows, spots: projectSpots(projection, spots), camera, projection }]
  })
}

/** Who is marked: the one of the place, or the first that shows. */
export function markedOn(view: View, charts: readonly Chart[], place: MapPlace): Marked | undefined {
  const marked = place.actor === undefined ? undefined : actorsAt(view, place).byId.get(place.actor)
  const shown = charts.flatMap(({ spots }) => spots.map(({ spot }) => spot))
  if (marked !== undefined && shown.includes(marked.spot)) return marked
  const [spot] = shown
  const [actor] = spot?.actors ?? []
  return spot === undefined || actor === undefined ? undefined : { spot, actor }
}
