/** The map, as a screen. @module */
import type { Entry } from '@puente/core'
import { openRecord } from '../../app/history.ts'
import type { ScreenContext, State } from '../../app/state.ts'
import { words } from '../../words.ts'
import { type Direction, leave } from '../actions.ts'
import type { CommandHandler, WholeScreen } from '../screen-definition.ts'
import { mapAddress, mapRouteAt } from './address.ts'
import {
  mapStops,
  nextRegion,
  seenWhole,
  shifted,
  step,
  stepTowards,
  withMarked,
  withOrganizations,
  zoomed,
} from './moves.ts'
import { mapPanels } from './panels.ts'
import { type MapRoute, mapAround } from './route.ts'
import { chartsAt, markedOn } from './viewports.ts'

/** A command that only changes the place. */
const to =
  (next: (context: ScreenContext, route: MapRoute) => MapRoute): CommandHandler<MapRoute> =>
  (context, route) => ({ ...context.state, route: next(context, route) })

/** More steps than these lead round and round. */
const mostSteps = 200

/** A step as often as was counted. */
const repeated = (step: (context: ScreenContext, route: MapRoute) => MapRoute) =>
  to((context, route) => {
    let at = route
    for (let left = Math.min(context.count ?? 1, mostSteps); left > 0; left -= 1) at = step(context, at)
    return at
  })

const towards = (direction: Direction) => repeated((context, route) => stepTowards(context, route, direction))
const shift = (direction: Direction) => repeated((context, route) => shifted(context, route, direction))

const markedEntry = (context: ScreenContext, route: MapRoute): Entry | undefined =>
  markedOn(context, chartsAt(context, route), route)?.actor.entry

const openMarked = (context: ScreenContext, route: MapRoute): State =>
  openRecord(context.state, markedEntry(context, route))

/** Where the actors of the atlas are, and the ties between them. */
export const map: WholeScreen<'map', 'map'> = {
  title: ({ state }) => words.map[state.language],
  mode: () => 'map',
  panels: mapPanels,
  atHand: (context, route) => {
    const entry = markedEntry(context, route)
    return entry === undefined ? {} : { entry }
  },
  commands: {
    up: towards('up'),
    down: towards('down'),
    left: towards('left'),
    right: towards('right'),
    'next-actor': repeated((context, route) => step(context, route, 1)),
    'previous-actor': repeated((context, route) => step(context, route, -1)),
    'zoom-in': repeated((context, route) => zoomed(context, route, 1)),
    'zoom-out': repeated((context, route) => zoomed(context, route, -1)),
    'zoom-whole': to((_view, route) => seenWhole(route)),
    'pan-up': shift('up'),
    'pan-down': shift('down'),
    'pan-left': shift('left'),
    'pan-right': shift('right'),
    'next-region': to(nextRegion),
    organizations: to((_view, route) => withOrganizations(route)),
    open: openMarked,
    back: ({ state }) => leave(state),
  },
  stops: mapStops,
  press: (context, route, id) =>
    markedEntry(context, route)?.record.id === id
      ? openMarked(context, route)
      : { ...context.state, route: withMarked(context, route, id) },
  wheel: (context, route, direction) => ({
    ...context.state,
    route: zoomed(context, route, direction === 'up' ? 1 : -1),
  }),
  enter: (_view, entry) => ({ ok: true, value: mapAround(entry) }),
  signs: { map: [{ sign: '+n', means: words.otherPlaces }] },
  heads: ['map'],
  addressOf: mapAddress,
  routeAt: mapRouteAt,
}
