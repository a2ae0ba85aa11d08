/** Selecting actors on the map, zooming and panning. @module */

import { labelOf, labelOfId, shortLabelOf } from '@puente/core'
import { clamp } from '../../app/scroll.ts'
import type { ScreenContext } from '../../app/state.ts'
import type { Direction } from '../actions.ts'
import type { Stops } from '../screen-definition.ts'
import { dotSize, maxZoom, type Point } from './camera.ts'
import type { PlacedActor } from './map-data.ts'
import { nextMarker, type ProjectedMarker } from './markers.ts'
import type { MapRoute } from './route.ts'
import { selectActors, selectedActor, selectViewports, sidesOnMap, type Viewport } from './viewports.ts'

/** A marker within this share of the map's edge is moved to the middle. */
const edge = 0.08

const pointOf = ({ marker }: PlacedActor): Point => [marker.lon, marker.lat]

const projectedIn = ({ markers }: Viewport, { marker }: PlacedActor): ProjectedMarker | undefined =>
  markers.find((one) => one.marker === marker)

function isInSight(viewport: Viewport, selected: PlacedActor): boolean {
  const at = projectedIn(viewport, selected)
  const { width, height } = dotSize(viewport.columns, viewport.rows)
  if (at === undefined) return false
  const within = (value: number, size: number) => value >= size * edge && value <= size * (1 - edge)
  return within(at.x, width) && within(at.y, height)
}

function withoutCentre({ centre: _centre, ...route }: MapRoute): MapRoute {
  return route
}

/** The map with an actor selected; a zoomed map follows. */
function select(context: ScreenContext, route: MapRoute, selected: PlacedActor | undefined): MapRoute {
  if (selected === undefined) return route
  const next = { ...route, actor: selected.actor.entry.record.id }
  if (route.zoom === 0) return next
  const viewport = selectViewports(context, next).find((one) => projectedIn(one, selected) !== undefined)
  return viewport !== undefined && isInSight(viewport, selected) ? next : { ...next, centre: pointOf(selected) }
}

/** The map with the next or previous actor in reading order selected; after the last comes the first. */
export function step(context: ScreenContext, route: MapRoute, by: 1 | -1): MapRoute {
  const viewports = selectViewports(context, route)
  const selected = selectedActor(context, viewports, route)
  if (selected === undefined) return route
  const here = selected.marker.actors[selected.marker.actors.indexOf(selected.actor) + by]
  if (here !== undefined) return select(context, route, { marker: selected.marker, actor: here })
  const markers = viewports.flatMap((viewport) => viewport.markers.map(({ marker }) => marker))
  const marker = markers.at((markers.indexOf(selected.marker) + by) % markers.length)
  const actor = marker?.actors.at(by > 0 ? 0 : -1)
  return marker === undefined || actor === undefined ? route : select(context, route, { marker, actor })
}

/** The map with an actor selected by id. */
export const selectActor = (context: ScreenContext, route: MapRoute, id: string): MapRoute =>
  select(context, route, selectActors(context, route).byId.get(id))

/** The markers of all maps, as if they were one wide map. */
function sideBySide(viewports: readonly Viewport[]): readonly ProjectedMarker[] {
  let before = 0
  return viewports.flatMap((viewport) => {
    const { width, height } = dotSize(viewport.columns, viewport.rows)
    const left = before
    before += width
    // Markers out of sight of a zoomed map stand at its edge.
    return viewport.markers.map(({ marker, x, y }) => ({
      marker,
      x: left + clamp(x, 0, width),
      y: clamp(y, 0, height),
    }))
  })
}

/** The map with the next marker in a direction selected, on the same map or else on the one beside it. */
export function stepTowards(context: ScreenContext, route: MapRoute, direction: Direction): MapRoute {
  const viewports = selectViewports(context, route)
  const selected = selectedActor(context, viewports, route)
  const own = viewports.find((viewport) => selected !== undefined && projectedIn(viewport, selected) !== undefined)
  if (selected === undefined || own === undefined) return route
  const next =
    nextMarker(own.markers, selected.marker, direction) ?? nextMarker(sideBySide(viewports), selected.marker, direction)
  const [actor] = next?.actors ?? []
  return next === undefined || actor === undefined ? route : select(context, route, { marker: next, actor })
}

/** The map zoomed in or out; the selected actor comes to the middle. */
export function zoom(context: ScreenContext, route: MapRoute, by: 1 | -1): MapRoute {
  const zoom = clamp(route.zoom + by, 0, maxZoom)
  if (zoom === 0) return { ...withoutCentre(route), zoom }
  const selected = selectedActor(context, selectViewports(context, route), route)
  if (selected === undefined) return route
  const centre = by > 0 || route.centre === undefined ? pointOf(selected) : route.centre
  return { ...route, zoom, centre, actor: selected.actor.entry.record.id }
}

/** The whole map. */
export const showAll = (route: MapRoute): MapRoute => ({ ...withoutCentre(route), zoom: 0 })

/** The map moves by this share of its size at a time. */
const panShare = 0.25

const panSteps = {
  up: [0, -panShare],
  down: [0, panShare],
  left: [-panShare, 0],
  right: [panShare, 0],
} as const satisfies Record<Direction, readonly [number, number]>

/** The map moved in a direction. */
export function pan(context: ScreenContext, route: MapRoute, direction: Direction): MapRoute {
  const viewports = selectViewports(context, route)
  const selected = selectedActor(context, viewports, route)
  const viewport = viewports.find((one) => selected !== undefined && projectedIn(one, selected) !== undefined)
  if (viewport === undefined || selected === undefined) return route
  const { width, height } = dotSize(viewport.columns, viewport.rows)
  const [x, y] = panSteps[direction]
  const centre = viewport.projection.invert?.([width * (0.5 + x), height * (0.5 + y)])
  // There is nothing beyond the edge of the globe.
  if (centre === null || centre === undefined || centre.some(Number.isNaN)) return route
  return { ...route, centre, actor: selected.actor.entry.record.id }
}

/** The next part of the map, and after the last one the whole map. */
export function nextRegion(context: ScreenContext, route: MapRoute): MapRoute {
  const sides = sidesOnMap(selectActors(context, route))
  const { side: current, ...whole } = showAll(route)
  const next = sides[current === undefined ? 0 : sides.indexOf(current) + 1]
  return next === undefined || sides.length < 2 ? whole : { ...whole, side: next }
}

/** The map with organizations, or without. */
export const toggleOrganizations = (route: MapRoute): MapRoute => ({
  ...showAll(route),
  organizations: !route.organizations,
})

/** What can be found: everybody on the map, by name and locationText. */
export function mapStops(context: ScreenContext, route: MapRoute): Stops {
  const viewports = selectViewports(context, route)
  const selected = selectedActor(context, viewports, route)
  const { atlas } = context.cache
  const { language } = context.state
  const all = viewports.flatMap(({ markers }) =>
    markers.flatMap(({ marker }) => marker.actors.map((actor) => ({ marker, actor }))),
  )
  return {
    total: all.length,
    at: Math.max(
      0,
      all.findIndex(({ actor }) => actor === selected?.actor),
    ),
    textOf: (at) => {
      const one = all[at]
      if (one === undefined) return ''
      const { entry, place: there } = one.actor
      const names = [labelOf(atlas, entry, language), shortLabelOf(atlas, entry, language)]
      return [...names, labelOfId(atlas, there.id, language)].join('  ')
    },
    to: (at) => ({ ...context.state, route: select(context, route, all[at]) }),
  }
}
