/** The maps that show at a place: of one side, of all in one, or of each side beside the other. @module */
import { type ActorMap, labelOfId, type MapMarker, type SideId } from '@puente/core'
import type { GeoProjection } from 'd3-geo'
import type { Pane } from '../../app/layout.ts'
import type { ScreenContext } from '../../app/state.ts'
import { dotsPerCell } from '../../text/dot-canvas.ts'
import { type Camera, projectionOf } from './camera.ts'
import { mapFrame } from './map-frame.ts'
import { type IndexedMap, type Marked, mapCache } from './map-model.ts'
import { type ProjectedSpot, projectSpots } from './markers.ts'
import type { MapRoute } from './route.ts'

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
export const actorsAt = ({ cache }: Pick<ScreenContext, 'cache'>, { organizations }: MapRoute): IndexedMap =>
  mapCache(cache).actors(organizations)

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
export function chartsAt(context: ScreenContext, route: MapRoute): readonly Chart[] {
  const { cache, state, layout } = context
  const map = actorsAt(context, route)
  const spotsOf = (side: SideId) => map.regions.find((region) => region.side === side)?.spots ?? []
  const sides = sidesOnMap(map)
  const frame = mapFrame(layout, route.side === undefined ? sides.length : 1)
  const shown =
    route.side !== undefined ? [[route.side]] : frame.panes.length > 1 ? sides.map((side) => [side]) : [sides]
  const marked = route.actor === undefined ? undefined : map.byId.get(route.actor)
  return shown.flatMap((group, at): readonly Chart[] => {
    const pane = frame.panes[at]
    const spots = group.flatMap(spotsOf)
    if (pane === undefined || spots.length === 0) return []
    const [columns, rows] = [pane.innerWidth, Math.max(1, pane.innerHeight - frame.linesBelow)]
    // Only the map with the marked actor is zoomed: the others stay for orientation.
    const isZoomed = marked === undefined ? at === 0 : spots.includes(marked.spot)
    const { zoom, centre } = isZoomed ? route : { zoom: 0, centre: undefined }
    const camera: Camera = { around: pointsOf(spots), zoom, ...(centre === undefined ? {} : { centre }) }
    const size = { width: columns * dotsPerCell.across, height: rows * dotsPerCell.down }
    const projection = projectionOf(camera, size)
    const title = group.map((side) => labelOfId(cache.atlas, side, state.language)).join(' · ')
    return [{ title, pane, columns, rows, spots: projectSpots(projection, spots), camera, projection }]
  })
}

/** Who is marked: the one of the place, or the first that shows. */
export function markedOn(context: ScreenContext, charts: readonly Chart[], route: MapRoute): Marked | undefined {
  const marked = route.actor === undefined ? undefined : actorsAt(context, route).byId.get(route.actor)
  const shown = charts.flatMap(({ spots }) => spots.map(({ spot }) => spot))
  if (marked !== undefined && shown.includes(marked.spot)) return marked
  const [spot] = shown
  const [actor] = spot?.actors ?? []
  return spot === undefined || actor === undefined ? undefined : { spot, actor }
}
