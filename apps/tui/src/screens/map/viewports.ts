/** The maps in the window: of one side, of all sides in one, or of each side beside the others. @module */

import { type ActorMap, labelOfId, type MapMarker, type SideId } from '@puente/core'
import type { GeoProjection } from 'd3-geo'
import { type Layout, type Pane, paneOf } from '../../app/layout.ts'
import type { ScreenContext } from '../../app/state.ts'
import { type Camera, dotSize, projectionOf } from './camera.ts'
import { type IndexedMap, mapData, type PlacedActor } from './map-data.ts'
import { type ProjectedMarker, projectMarkers } from './markers.ts'
import type { MapRoute } from './route.ts'

/** The parts of the window on the map screen. */
export interface MapFrame {
  /** One for each map, from left to right. */
  readonly panes: readonly Pane[]
  /** The description of the selected actor, beside the maps; absent: in the lines below the map. */
  readonly beside?: Pane
  /** Lines of each map's pane that stand below the drawing. */
  readonly linesBelow: number
}

/** From this width on, the selected actor is described beside the map. */
const besideFrom = 100

/** From this width on, the parts of the map stand beside each other. */
const apartFrom = 130

/** How wide the description beside the map is. */
const besideWidth = { min: 34, max: 52 } as const

/** Lines below the map: the actor, the place, the ties, one or two lines of legend; fewer in a low window. */
const below = (height: number): number => (height >= 18 ? 5 : height >= 14 ? 4 : height >= 9 ? 3 : height >= 5 ? 2 : 0)

/** The division of the window for so many parts of the map. */
export function mapFrame({ columns, full }: Layout, parts: number): MapFrame {
  if (columns < besideFrom) return { panes: [full], linesBelow: below(full.innerHeight) }
  const room = Math.floor(columns / 4)
  const width = Math.min(besideWidth.max, Math.max(besideWidth.min, room))
  const count = columns >= apartFrom ? Math.max(1, parts) : 1
  const left = columns - width
  const edges = Array.from({ length: count + 1 }, (_, at) => Math.floor((left * at) / count))
  const panes = edges
    .slice(1)
    .map((end, at) => paneOf(edges[at] ?? 0, end - (edges[at] ?? 0), full.height, full.bordered))
  return { panes, beside: paneOf(left, width, full.height, full.bordered), linesBelow: 0 }
}

/** A map as it is drawn. */
export interface Viewport {
  readonly title: string
  readonly pane: Pane
  /** Size of the drawing, in characters. */
  readonly columns: number
  readonly rows: number
  /** In reading order; those out of sight too. */
  readonly markers: readonly ProjectedMarker[]
  readonly camera: Camera
  readonly projection: GeoProjection
}

/** The actors that show at a route. */
export const selectActors = ({ cache }: Pick<ScreenContext, 'cache'>, { organizations }: MapRoute): IndexedMap =>
  mapData(cache).actors(organizations)

/** The sides with a part of the map, from west to east around their common middle. */
export function sidesOnMap({ regions }: ActorMap): readonly SideId[] {
  const markers = regions.flatMap((region) => region.spots)
  const whole = projectionOf({ around: pointsOf(markers), zoom: 0 }, { width: 100, height: 100 })
  const west = (side: SideId) => {
    const own = regions.find((region) => region.side === side)?.spots ?? []
    const across = projectMarkers(whole, own).map(({ x }) => x)
    return across.reduce((sum, x) => sum + x, 0) / across.length
  }
  return regions.map(({ side }) => side).toSorted((a, b) => west(a) - west(b))
}

const pointsOf = (markers: readonly MapMarker[]) => markers.map(({ lon, lat }) => [lon, lat] as const)

/** The viewports of a route, from left to right. */
export function selectViewports(context: ScreenContext, route: MapRoute): readonly Viewport[] {
  const { cache, state, layout } = context
  const map = selectActors(context, route)
  const markersOf = (side: SideId) => map.regions.find((region) => region.side === side)?.spots ?? []
  const sides = sidesOnMap(map)
  const frame = mapFrame(layout, route.side === undefined ? sides.length : 1)
  const groups =
    route.side !== undefined ? [[route.side]] : frame.panes.length > 1 ? sides.map((side) => [side]) : [sides]
  const selected = route.actor === undefined ? undefined : map.byId.get(route.actor)
  return groups.flatMap((group, at): readonly Viewport[] => {
    const pane = frame.panes[at]
    const markers = group.flatMap(markersOf)
    if (pane === undefined || markers.length === 0) return []
    const [columns, rows] = [pane.innerWidth, Math.max(1, pane.innerHeight - frame.linesBelow)]
    // Only the map with the selected actor is zoomed: the others stay for orientation.
    const isZoomed = selected === undefined ? at === 0 : markers.includes(selected.marker)
    const { zoom, centre } = isZoomed ? route : { zoom: 0, centre: undefined }
    const camera: Camera = { around: pointsOf(markers), zoom, ...(centre === undefined ? {} : { centre }) }
    const projection = projectionOf(camera, dotSize(columns, rows))
    const title = group.map((side) => labelOfId(cache.atlas, side, state.language)).join(' · ')
    return [{ title, pane, columns, rows, markers: projectMarkers(projection, markers), camera, projection }]
  })
}

/** The selected actor: that of the route, by default the first visible one. */
export function selectedActor(
  context: ScreenContext,
  viewports: readonly Viewport[],
  route: MapRoute,
): PlacedActor | undefined {
  const selected = route.actor === undefined ? undefined : selectActors(context, route).byId.get(route.actor)
  const visible = viewports.flatMap(({ markers }) => markers.map(({ marker }) => marker))
  if (selected !== undefined && visible.includes(selected.marker)) return selected
  const [marker] = visible
  const [actor] = marker?.actors ?? []
  return marker === undefined || actor === undefined ? undefined : { marker, actor }
}
