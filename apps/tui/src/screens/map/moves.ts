/** Marking somebody else on the map, and seeing it nearer or from elsewhere. @module */

import { labelOf, labelOfId, shortLabelOf } from '@puente/core'
import { clamp } from '../../app/scroll.ts'
import type { ScreenContext } from '../../app/state.ts'
import type { Direction } from '../actions.ts'
import type { Stops } from '../screen-definition.ts'
import { mostZoom, type Point } from './camera.ts'
import type { Marked } from './map-model.ts'
import { nextSpot, type ProjectedSpot } from './markers.ts'
import type { MapRoute } from './route.ts'
import { actorsAt, type Chart, chartsAt, markedOn, sidesOnMap } from './viewports.ts'

/** The share of a map's edge on which a mark is too near to the end to be seen well. */
const edge = 0.08

const pointOf = ({ spot }: Marked): Point => [spot.lon, spot.lat]

const projectedOn = ({ spots }: Chart, { spot }: Marked): ProjectedSpot | undefined =>
  spots.find((one) => one.spot === spot)

const dotsOf = ({ columns, rows }: Chart) => ({ width: columns * 2, height: rows * 4 })

function isInSight(chart: Chart, marked: Marked): boolean {
  const at = projectedOn(chart, marked)
  const { width, height } = dotsOf(chart)
  if (at === undefined) return false
  const within = (value: number, size: number) => value >= size * edge && value <= size * (1 - edge)
  return within(at.x, width) && within(at.y, height)
}

function withoutCentre({ centre: _seen, ...route }: MapRoute): MapRoute {
  return route
}

/** The map with somebody marked; one that is zoomed in follows. */
function marking(context: ScreenContext, route: MapRoute, marked: Marked | undefined): MapRoute {
  if (marked === undefined) return route
  const next = { ...route, actor: marked.actor.entry.record.id }
  if (route.zoom === 0) return next
  const chart = chartsAt(context, next).find((one) => projectedOn(one, marked) !== undefined)
  return chart !== undefined && isInSight(chart, marked) ? next : { ...next, centre: pointOf(marked) }
}

/** The map with the next one marked in reading order, or the one before; behind the last comes the first. */
export function step(context: ScreenContext, route: MapRoute, by: 1 | -1): MapRoute {
  const charts = chartsAt(context, route)
  const marked = markedOn(context, charts, route)
  if (marked === undefined) return route
  const here = marked.spot.actors[marked.spot.actors.indexOf(marked.actor) + by]
  if (here !== undefined) return marking(context, route, { spot: marked.spot, actor: here })
  const spots = charts.flatMap((chart) => chart.spots.map(({ spot }) => spot))
  const spot = spots.at((spots.indexOf(marked.spot) + by) % spots.length)
  const actor = spot?.actors.at(by > 0 ? 0 : -1)
  return spot === undefined || actor === undefined ? route : marking(context, route, { spot, actor })
}

/** The map with an actor marked who shows on it. */
export const withMarked = (context: ScreenContext, route: MapRoute, id: string): MapRoute =>
  marking(context, route, actorsAt(context, route).byId.get(id))

/** Every spot of every map, as if they were one wide map. */
function sideBySide(charts: readonly Chart[]): readonly ProjectedSpot[] {
  let before = 0
  return charts.flatMap((chart) => {
    const { width, height } = dotsOf(chart)
    const left = before
    before += width
    // What a zoomed map does not show stands at its edge.
    return chart.spots.map(({ spot, x, y }) => ({ spot, x: left + clamp(x, 0, width), y: clamp(y, 0, height) }))
  })
}

/** The map with the spot marked that is next in a direction, on the same map or else on the one beside it. */
export function stepTowards(context: ScreenContext, route: MapRoute, direction: Direction): MapRoute {
  const charts = chartsAt(context, route)
  const marked = markedOn(context, charts, route)
  const own = charts.find((chart) => marked !== undefined && projectedOn(chart, marked) !== undefined)
  if (marked === undefined || own === undefined) return route
  const next = nextSpot(own.spots, marked.spot, direction) ?? nextSpot(sideBySide(charts), marked.spot, direction)
  const [actor] = next?.actors ?? []
  return next === undefined || actor === undefined ? route : marking(context, route, { spot: next, actor })
}

/** The map seen nearer or from farther; what is marked comes to the middle. */
export function zoomed(context: ScreenContext, route: MapRoute, by: 1 | -1): MapRoute {
  const zoom = clamp(route.zoom + by, 0, mostZoom)
  if (zoom === 0) return { ...withoutCentre(route), zoom }
  const marked = markedOn(context, chartsAt(context, route), route)
  if (marked === undefined) return route
  const centre = by > 0 || route.centre === undefined ? pointOf(marked) : route.centre
  return { ...route, zoom, centre, actor: marked.actor.entry.record.id }
}

/** The whole map. */
export const seenWhole = (route: MapRoute): MapRoute => ({ ...withoutCentre(route), zoom: 0 })

/** How far the map moves at a time, as a share of what shows. */
const shiftShare = 0.25

const shifts = {
  up: [0, -shiftShare],
  down: [0, shiftShare],
  left: [-shiftShare, 0],
  right: [shiftShare, 0],
} as const satisfies Record<Direction, readonly [number, number]>

/** The map moved under the eye. */
export function shifted(context: ScreenContext, route: MapRoute, direction: Direction): MapRoute {
  const charts = chartsAt(context, route)
  const marked = markedOn(context, charts, route)
  const chart = charts.find((one) => marked !== undefined && projectedOn(one, marked) !== undefined)
  if (chart === undefined || marked === undefined) return route
  const { width, height } = dotsOf(chart)
  const [x, y] = shifts[direction]
  const centre = chart.projection.invert?.([width * (0.5 + x), height * (0.5 + y)])
  // Beyond the edge of the globe there is nothing to see.
  if (centre === null || centre === undefined || centre.some(Number.isNaN)) return route
  return { ...route, centre, actor: marked.actor.entry.record.id }
}

/** The next part of the map, and after the last all of it again. */
export function nextRegion(context: ScreenContext, route: MapRoute): MapRoute {
  const sides = sidesOnMap(actorsAt(context, route))
  const { side: shown, ...whole } = seenWhole(route)
  const next = sides[shown === undefined ? 0 : sides.indexOf(shown) + 1]
  return next === undefined || sides.length < 2 ? whole : { ...whole, side: next }
}

/** The map with organizations, or without. */
export const withOrganizations = (route: MapRoute): MapRoute => ({
  ...seenWhole(route),
  organizations: !route.organizations,
})

/** What can be found: everybody on the map, by name and whereabouts. */
export function mapStops(context: ScreenContext, route: MapRoute): Stops {
  const charts = chartsAt(context, route)
  const marked = markedOn(context, charts, route)
  const { atlas } = context.cache
  const { language } = context.state
  const all = charts.flatMap(({ spots }) => spots.flatMap(({ spot }) => spot.actors.map((actor) => ({ spot, actor }))))
  return {
    total: all.length,
    at: Math.max(
      0,
      all.findIndex(({ actor }) => actor === marked?.actor),
    ),
    textOf: (at) => {
      const one = all[at]
      if (one === undefined) return ''
      const { entry, place: there } = one.actor
      const names = [labelOf(atlas, entry, language), shortLabelOf(atlas, entry, language)]
      return [...names, labelOfId(atlas, there.id, language)].join('  ')
    },
    to: (at) => ({ ...context.state, route: marking(context, route, all[at]) }),
  }
}
