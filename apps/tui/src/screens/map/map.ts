/** The map, as a screen. @module */
import type { Entry } from '@puente/core'
import { openRecord } from '../../app/history.ts'
import type { View } from '../../app/screen-context.ts'
import type { State } from '../../app/state.ts'
import { words } from '../../words.ts'
import { type Direction, leave } from '../actions.ts'
import type { Action, WholeScreen } from '../screen-definition.ts'
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
  (next: (view: View, route: MapRoute) => MapRoute): Action<MapRoute> =>
  (view, route) => ({ ...view.state, route: next(view, route) })

/** More steps than these lead round and round. */
const mostSteps = 200

/** A step as often as was counted. */
const repeated = (step: (view: View, route: MapRoute) => MapRoute) =>
  to((view, route) => {
    let at = route
    for (let left = Math.min(view.count ?? 1, mostSteps); left > 0; left -= 1) at = step(view, at)
    return at
  })

const towards = (direction: Direction) => repeated((view, route) => stepTowards(view, route, direction))
const shift = (direction: Direction) => repeated((view, route) => shifted(view, route, direction))

const markedEntry = (view: View, route: MapRoute): Entry | undefined =>
  markedOn(view, chartsAt(view, route), route)?.actor.entry

const openMarked = (view: View, route: MapRoute): State => openRecord(view.state, markedEntry(view, route))

/** Where the actors of the atlas are, and the ties between them. */
export const map: WholeScreen<'map', 'map'> = {
  title: ({ state }) => words.map[state.language],
  mode: () => 'map',
  panels: mapPanels,
  atHand: (view, route) => {
    const entry = markedEntry(view, route)
    return entry === undefined ? {} : { entry }
  },
  commands: {
    up: towards('up'),
    down: towards('down'),
    left: towards('left'),
    right: towards('right'),
    'next-actor': repeated((view, route) => step(view, route, 1)),
    'previous-actor': repeated((view, route) => step(view, route, -1)),
    'zoom-in': repeated((view, route) => zoomed(view, route, 1)),
    'zoom-out': repeated((view, route) => zoomed(view, route, -1)),
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
  press: (view, route, id) =>
    markedEntry(view, route)?.record.id === id
      ? openMarked(view, route)
      : { ...view.state, route: withMarked(view, route, id) },
  wheel: (view, route, direction) => ({ ...view.state, route: zoomed(view, route, direction === 'up' ? 1 : -1) }),
  enter: (_view, entry) => ({ ok: true, value: mapAround(entry) }),
  signs: { map: [{ sign: '+n', means: words.otherPlaces }] },
  heads: ['map'],
  addressOf: mapAddress,
  routeAt: mapRouteAt,
}
