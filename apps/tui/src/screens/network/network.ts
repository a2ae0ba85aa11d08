/** A record and what it is linked with, as a screen. @module */
import { isNodeCollection, labelOfId, lookup, type Result } from '@puente/core'
import { type Address, type AddressProblem, noRecord, tooLong, unknownAddress } from '../../app/address.ts'
import type { AtlasCache } from '../../app/atlas-cache.ts'
import type { ScreenContext } from '../../app/state.ts'
import { lineOf, truncateLine } from '../../text/line.ts'
import { words } from '../../words.ts'
import { type Direction, leave } from '../actions.ts'
import type { CommandHandler, PanelContent, WholeScreen } from '../screen-definition.ts'
import { drawNetwork } from './draw-network.ts'
import { markedEvidence } from './evidence.ts'
import { networkStops, openMarked, step, walkTo } from './navigation.ts'
import { type NetworkRoute, networkAround, networkRoute } from './route.ts'
import { atMark, nameFor, networkAt, rowText } from './selectors.ts'

function panels(context: ScreenContext, route: NetworkRoute): readonly PanelContent[] {
  const { cache, layout, state } = context
  const pane = layout.full
  const shown = networkAt(context, route)
  if (shown === undefined) return []
  const { rings, sides, columns, rows } = shown
  const drawing = drawNetwork(
    {
      centreIn: (room) => nameFor(context, rings.centre, room),
      sides,
      mark: route.mark,
      charset: cache.charset,
      textOf: (row, room) => rowText(context, row, room),
    },
    columns,
    rows,
  )
  const below = markedEvidence(context, shown, pane.innerHeight).map((line) => truncateLine(line, columns))
  const count = rings.groups.reduce((sum, { branches }) => sum + branches.length, 0)
  return [
    {
      pane,
      title: { left: lineOf(words.network[state.language], 'title'), right: lineOf(String(count), 'number') },
      focused: true,
      lines: [...drawing, ...below],
    },
  ]
}

/** The network at an address: `network/<id>`. */
function networkRouteAt({ atlas }: AtlasCache, { path }: Address): Result<NetworkRoute, AddressProblem> {
  const [, id, ...rest] = path
  if (id === undefined) {
    const [first] = atlas.records.clusters
    return { ok: false, error: unknownAddress('network', first === undefined ? [] : [`network/${first.id}`]) }
  }
  if (rest.length > 0) return { ok: false, error: tooLong(`network/${id}`) }
  const found = lookup(atlas, id)
  if (!found.ok) {
    const problem = noRecord(found.error)
    return { ok: false, error: { ...problem, nearest: problem.nearest.map((near) => `network/${near}`) } }
  }
  const { collection, record } = found.value
  // What only says what others are to each other is an edge of the network, and has none around it.
  if (!isNodeCollection(collection)) return { ok: false, error: unknownAddress(`network/${id}`, [record.id]) }
  return { ok: true, value: networkRoute(record.id) }
}

const to =
  (next: (context: ScreenContext, route: NetworkRoute) => NetworkRoute): CommandHandler<NetworkRoute> =>
  (context, route) => ({ ...context.state, route: next(context, route) })

/** More steps than these are on no network that shows. */
const mostSteps = 1000

const towards = (direction: Direction) =>
  to((context, route) => {
    let at = route
    for (let left = Math.min(context.count ?? 1, mostSteps); left > 0; left -= 1) {
      const next = step(context, at, direction)
      if (next.mark === at.mark) return next
      at = next
    }
    return at
  })

/** A record and what it is linked with. */
export const network: WholeScreen<'network', 'network'> = {
  title: ({ cache, state }, { id }) =>
    `${words.network[state.language]} · ${labelOfId(cache.atlas, id, state.language)}`,
  mode: () => 'network',
  panels,
  atHand: (context, route) => {
    const shown = networkAt(context, route)
    return shown === undefined ? {} : atMark(context, shown, route)
  },
  commands: {
    up: towards('up'),
    down: towards('down'),
    left: towards('left'),
    right: towards('right'),
    'zoom-in': to((_view, route) => ({ ...route, depth: 2 })),
    'zoom-out': to((_view, route) => ({ ...route, depth: 1 })),
    'walk-to': walkTo,
    'open-record': openMarked,
    back: ({ state }) => leave(state),
  },
  stops: networkStops,
  press: (context, route, mark) =>
    route.mark === mark ? walkTo(context, route) : { ...context.state, route: { ...route, mark } },
  enter: (_view, entry) => {
    const route = networkAround(entry)
    return route === undefined ? { ok: false, error: undefined } : { ok: true, value: route }
  },
  heads: ['network'],
  addressOf: (_model, { id }) => ({ path: ['network', id] }),
  routeAt: networkRouteAt,
}
