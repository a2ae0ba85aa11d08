/** The maps that show at a place: of one side, of all in one, or of each side beside the other. @module */
import { type ActorMap, labelOfId, type MappedActor, type MapSpot, type SideId } from '@puente/core'
import type { GeoProjection } from 'd3-geo'
import { dotsPerCell } from '../../drawing/dot-canvas.ts'
import type { Pane } from '../../state/layout.ts'
import type { View } from '../../state/view.ts'
import { type Camera, projectionOf } from './camera.ts'
import { mapFrame } from './map-frame.ts'
import type { MapPlace } from './place.ts'
import { type ProjectedSpot, projectSpots } from './spots-on-map.ts'

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

/** Somebody marked, and where. */
export interface Marked {
  readonly spot: MapSpot
  readonly actor: MappedActor
}

/** The actors that show at a place. */
export const actorsAt = ({ model }: Pick<View, 'model'>, { organizations }: MapPlace): ActorMap =>
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

const pointsOf = (spots: readonly MapSpot[]) => spots.map(({ lon, lat }) => [lon, lat] as const)

const isAmong = (spots: readonly MapSpot[], actor: string | undefined) =>
  spots.some(({ actors }) => actors.some(({ entry }) => entry.record.id === actor))

/** The maps of a place, from left to right. */
export function chartsAt(view: View, place: MapPlace): readonly Chart[] {
  const { model, state, layout } = view
  const map = actorsAt(view, place)
  const spotsOf = (side: SideId) => map.regions.find((region) => region.side === side)?.spots ?? []
  const sides = sidesOnMap(map)
  const frame = mapFrame(layout, place.side === undefined ? sides.length : 1)
  const shown =
    place.side !== undefined ? [[place.side]] : frame.panes.length > 1 ? sides.map((side) => [side]) : [sides]
  const marked = isAmong(
    map.regions.flatMap(({ spots }) => spots),
    place.actor,
  )
  return shown.flatMap((group, at): readonly Chart[] => {
    const pane = frame.panes[at]
    const spots = group.flatMap(spotsOf)
    if (pane === undefined || spots.length === 0) return []
    const [columns, rows] = [pane.innerWidth, Math.max(1, pane.innerHeight - frame.linesBelow)]
    // Only the map with the marked actor is zoomed: the others stay for orientation.
    const isZoomed = marked ? isAmong(spots, place.actor) : at === 0
    const { zoom, centre } = isZoomed ? place : { zoom: 0, centre: undefined }
    const camera: Camera = { around: pointsOf(spots), zoom, ...(centre === undefined ? {} : { centre }) }
    const size = { width: columns * dotsPerCell.across, height: rows * dotsPerCell.down }
    const projection = projectionOf(camera, size)
    const title = group.map((side) => labelOfId(model.atlas, side, state.language)).join(' · ')
    return [{ title, pane, columns, rows, spots: projectSpots(projection, spots), camera, projection }]
  })
}

/** Everybody on some maps, in reading order. */
export const everybodyOn = (charts: readonly Chart[]): readonly Marked[] =>
  charts.flatMap(({ spots }) => spots.flatMap(({ spot }) => spot.actors.map((actor) => ({ spot, actor }))))

/** Who is marked: the one of the place, or the first that shows. */
export function markedOn(charts: readonly Chart[], { actor }: MapPlace): Marked | undefined {
  const everybody = everybodyOn(charts)
  return everybody.find((one) => one.actor.entry.record.id === actor) ?? everybody[0]
}
