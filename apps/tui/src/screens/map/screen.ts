/** The map, as a screen. @module */
import type { Entry } from '@puente/core'
import { goTo } from '../../app/history.ts'
import type { View } from '../../app/screen-context.ts'
import type { State } from '../../app/state.ts'
import { words } from '../../words.ts'
import { leave } from '../actions.ts'
import { recordPlace } from '../browse/route.ts'
import type { Action, WholeScreen } from '../screen-definition.ts'
import type { Direction } from './markers.ts'
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
} from './navigation.ts'
import { type MapPlace, mapAddress, mapPlaceAt } from './route.ts'
import { mapPanels } from './view.ts'
import { chartsAt, markedOn } from './viewports.ts'

/** A command that only changes the place. */
const to =
  (next: (view: View, place: MapPlace) => MapPlace): Action<MapPlace> =>
  (view, place) => ({ ...view.state, place: next(view, place) })

/** More steps than these lead round and round. */
const mostSteps = 200

/** A step as often as was counted. */
const repeated = (step: (view: View, place: MapPlace) => MapPlace) =>
  to((view, place) => {
    let at = place
    for (let left = Math.min(view.count ?? 1, mostSteps); left > 0; left -= 1) at = step(view, at)
    return at
  })

const towards = (direction: Direction) => repeated((view, place) => stepTowards(view, place, direction))
const shift = (direction: Direction) => repeated((view, place) => shifted(view, place, direction))

const markedEntry = (view: View, place: MapPlace): Entry | undefined =>
  markedOn(view, chartsAt(view, place), place)?.actor.entry

function openMarked(view: View, place: MapPlace): State {
  const entry = markedEntry(view, place)
  return entry === undefined ? view.state : goTo(view.state, recordPlace(view.model, entry))
}

/** Where the actors of the atlas are, and the ties between them. */
export const map: WholeScreen<'map'> = {
  title: ({ state }) => words.map[state.language],
  mode: () => 'map',
  panels: mapPanels,
  atHand: (view, place) => {
    const entry = markedEntry(view, place)
    return entry === undefined ? {} : { entry }
  },
  commands: {
    up: towards('up'),
    down: towards('down'),
    left: towards('left'),
    right: towards('right'),
    'next-actor': repeated((view, place) => step(view, place, 1)),
    'previous-actor': repeated((view, place) => step(view, place, -1)),
    'zoom-in': repeated((view, place) => zoomed(view, place, 1)),
    'zoom-out': repeated((view, place) => zoomed(view, place, -1)),
    'zoom-whole': to((_view, place) => seenWhole(place)),
    'pan-up': shift('up'),
    'pan-down': shift('down'),
    'pan-left': shift('left'),
    'pan-right': shift('right'),
    'next-region': to(nextRegion),
    organizations: to((_view, place) => withOrganizations(place)),
    open: openMarked,
    back: ({ state }) => leave(state),
  },
  stops: mapStops,
  press: (view, place, id) =>
    markedEntry(view, place)?.record.id === id
      ? openMarked(view, place)
      : { ...view.state, place: withMarked(view, place, id) },
  wheel: (view, place, direction) => ({ ...view.state, place: zoomed(view, place, direction === 'up' ? 1 : -1) }),
  heads: ['map'],
  addressOf: mapAddress,
  placeAt: mapPlaceAt,
}
