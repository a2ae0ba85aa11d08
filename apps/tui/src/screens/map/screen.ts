/** The map, as a screen. Addresses: `map`, `map/<side>`, with `?organizations`, and `#` with the selected actor. @module */

import { type Entry, nearest } from '@puente/core'
import { type Address, type AddressResult, fail } from '../../app/address/address.ts'
import { tooLong, unknownAddress } from '../../app/address/address-problems.ts'
import type { Model } from '../../app/atlas-cache.ts'
import { openRecord } from '../../app/history.ts'
import type { View } from '../../app/screen-context.ts'
import { words } from '../../words.ts'
import { type Direction, directionCommands, leave, moveTo, repeat } from '../actions.ts'
import type { WholeScreen } from '../screen-definition.ts'
import {
  mapStops,
  nextRegion,
  pan,
  selectActor,
  showAll,
  step,
  stepTowards,
  toggleOrganizations,
  zoom,
} from './navigation.ts'
import { type MapPlace, mapAround, mapPlace } from './route.ts'
import { mapPanels } from './view.ts'
import { selectedActor, selectViewports } from './viewports.ts'

const organizationsQuery = 'organizations'

const addressOf = (_model: Model, { side, actor, organizations }: MapPlace): Address => ({
  path: side === undefined ? ['map'] : ['map', side],
  ...(organizations ? { query: organizationsQuery } : {}),
  ...(actor === undefined ? {} : { mark: actor }),
})

function placeAt(model: Model, { path, query, mark }: Address): AddressResult<MapPlace> {
  const [, name, ...rest] = path
  const { sides } = model.atlas.manifest
  const side = sides.find((one) => one === name)
  if (name !== undefined && side === undefined) {
    const similar = nearest(name, sides)
    const suggested = similar.length > 0 ? similar : sides
    return fail(
      unknownAddress(
        `map/${name}`,
        suggested.map((one) => `map/${one}`),
      ),
    )
  }
  if (rest.length > 0) return fail(tooLong(`map/${name}`))
  const place = { ...mapPlace, organizations: query === organizationsQuery }
  return {
    ok: true,
    value: { ...place, ...(side === undefined ? {} : { side }), ...(mark === undefined ? {} : { actor: mark }) },
  }
}

/** Larger counts than this one lead around the map again. */
const maxSteps = 200

const repeated = (change: (view: View, place: MapPlace) => MapPlace) => repeat(change, maxSteps)
const panBy = (direction: Direction) => repeated((view, place) => pan(view, place, direction))

const selectedEntry = (view: View, place: MapPlace): Entry | undefined =>
  selectedActor(view, selectViewports(view, place), place)?.actor.entry

/** Where the actors of the atlas are, and the ties between them. */
export const map: WholeScreen<'map', 'map'> = {
  title: ({ state }) => words.map[state.language],
  mode: () => 'map',
  panels: mapPanels,
  atHand: (view, place) => {
    const entry = selectedEntry(view, place)
    return entry === undefined ? {} : { entry }
  },
  commands: {
    ...directionCommands(stepTowards, maxSteps),
    'next-actor': repeated((view, place) => step(view, place, 1)),
    'previous-actor': repeated((view, place) => step(view, place, -1)),
    'zoom-in': repeated((view, place) => zoom(view, place, 1)),
    'zoom-out': repeated((view, place) => zoom(view, place, -1)),
    'zoom-whole': moveTo((_view, place) => showAll(place)),
    'pan-up': panBy('up'),
    'pan-down': panBy('down'),
    'pan-left': panBy('left'),
    'pan-right': panBy('right'),
    'next-region': moveTo(nextRegion),
    organizations: moveTo((_view, place) => toggleOrganizations(place)),
    open: (view, place) => openRecord(view.state, selectedEntry(view, place)),
    back: ({ state }) => leave(state),
  },
  stops: mapStops,
  press: (view, place, id) => {
    const entry = selectedEntry(view, place)
    return entry?.record.id === id
      ? openRecord(view.state, entry)
      : { ...view.state, place: selectActor(view, place, id) }
  },
  wheel: (view, place, direction) => ({ ...view.state, place: zoom(view, place, direction === 'up' ? 1 : -1) }),
  enter: (_view, entry) => ({ ok: true, value: mapAround(entry) }),
  signs: { map: [{ sign: '+n', means: words.otherPlaces }] },
  heads: ['map'],
  addressOf,
  placeAt,
}
