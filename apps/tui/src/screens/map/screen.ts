/** The map, as a screen. Addresses: `map`, `map/<side>`, with `?organizations`, and `#` with the selected actor. @module */

import { type Entry, nearest } from '@puente/core'
import { type Address, type AddressResult, fail, tooLong, unknownAddress } from '../../app/address.ts'
import type { AtlasCache } from '../../app/atlas-cache.ts'
import { openRecord } from '../../app/history.ts'
import type { ScreenContext } from '../../app/state.ts'
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
import { type MapRoute, mapAround, mapRoute } from './route.ts'
import { mapPanels } from './view.ts'
import { selectedActor, selectViewports } from './viewports.ts'

const organizationsQuery = 'organizations'

const addressOf = (_model: AtlasCache, { side, actor, organizations }: MapRoute): Address => ({
  path: side === undefined ? ['map'] : ['map', side],
  ...(organizations ? { query: organizationsQuery } : {}),
  ...(actor === undefined ? {} : { mark: actor }),
})

function routeAt(cache: AtlasCache, { path, query, mark }: Address): AddressResult<MapRoute> {
  const [, name, ...rest] = path
  const { sides } = cache.atlas.manifest
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
  const plain = path.join('/')
  if (query !== undefined && query !== '' && query !== organizationsQuery)
    return fail(unknownAddress(`${plain}?${query}`, [plain, `${plain}?${organizationsQuery}`]))
  const route = { ...mapRoute, organizations: query === organizationsQuery }
  return {
    ok: true,
    value: { ...route, ...(side === undefined ? {} : { side }), ...(mark === undefined ? {} : { actor: mark }) },
  }
}

/** Larger counts than this one lead around the map again. */
const maxSteps = 200

const repeated = (change: (context: ScreenContext, route: MapRoute) => MapRoute) => repeat(change, maxSteps)
const panBy = (direction: Direction) => repeated((context, route) => pan(context, route, direction))

const selectedEntry = (context: ScreenContext, route: MapRoute): Entry | undefined =>
  selectedActor(context, selectViewports(context, route), route)?.actor.entry

/** Where the actors of the atlas are, and the ties between them. */
export const map: WholeScreen<'map', 'map'> = {
  title: ({ state }) => words.map[state.language],
  mode: () => 'map',
  panels: mapPanels,
  selection: (context, route) => {
    const entry = selectedEntry(context, route)
    return entry === undefined ? {} : { entry }
  },
  commands: {
    ...directionCommands(stepTowards, maxSteps),
    'next-actor': repeated((context, route) => step(context, route, 1)),
    'previous-actor': repeated((context, route) => step(context, route, -1)),
    'zoom-in': repeated((context, route) => zoom(context, route, 1)),
    'zoom-out': repeated((context, route) => zoom(context, route, -1)),
    'zoom-whole': moveTo((_view, route) => showAll(route)),
    'pan-up': panBy('up'),
    'pan-down': panBy('down'),
    'pan-left': panBy('left'),
    'pan-right': panBy('right'),
    'next-region': moveTo(nextRegion),
    organizations: moveTo((_view, route) => toggleOrganizations(route)),
    open: (context, route) => openRecord(context.state, selectedEntry(context, route)),
    back: ({ state }) => leave(state),
  },
  stops: mapStops,
  click: (context, route, id) => {
    const entry = selectedEntry(context, route)
    return entry?.record.id === id
      ? openRecord(context.state, entry)
      : { ...context.state, route: selectActor(context, route, id) }
  },
  wheel: (context, route, direction) => ({
    ...context.state,
    route: zoom(context, route, direction === 'up' ? 1 : -1),
  }),
  enter: (_view, entry) => ({ ok: true, value: mapAround(entry) }),
  signs: { map: [{ sign: '+n', means: words.otherPlaces }] },
  heads: ['map'],
  hasQuery: true,
  addressOf,
  routeAt,
}
