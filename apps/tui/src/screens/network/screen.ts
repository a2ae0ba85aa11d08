/** A record and what it is linked with, as a screen. @module */
import { isNodeCollection, labelOfId, lookup, type Result } from '@puente/core'
import type { Address, AddressProblem } from '../../app/address/address.ts'
import { noRecord, tooLong, unknownAddress } from '../../app/address/address-problems.ts'
import type { Model } from '../../app/atlas-cache.ts'
import type { View } from '../../app/screen-context.ts'
import { truncateLine } from '../../text/fit-line.ts'
import { lineOf } from '../../text/line.ts'
import { words } from '../../words.ts'
import { leave } from '../actions.ts'
import type { Direction } from '../map/markers.ts'
import type { Action, PanelContent, WholeScreen } from '../screen-definition.ts'
import { markedEvidence } from './evidence.ts'
import { networkStops, openMarked, step, walkTo } from './navigation.ts'
import { type NetworkPlace, networkPlace } from './route.ts'
import { atMark, nameFor, networkAt, rowText } from './selectors.ts'
import { drawNetwork } from './view.ts'

function panels(view: View, place: NetworkPlace): readonly PanelContent[] {
  const { model, layout, state } = view
  const pane = layout.full
  const shown = networkAt(view, place)
  if (shown === undefined) return []
  const { rings, sides, columns, rows } = shown
  const drawing = drawNetwork(
    {
      centreIn: (room) => nameFor(view, rings.centre, room),
      sides,
      mark: place.mark,
      charset: model.charset,
      textOf: (row, room) => rowText(view, row, room),
    },
    columns,
    rows,
  )
  const below = markedEvidence(view, shown, pane.innerHeight).map((line) => truncateLine(line, columns))
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
function networkPlaceAt({ atlas }: Model, { path }: Address): Result<NetworkPlace, AddressProblem> {
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
  return { ok: true, value: networkPlace(record.id) }
}

const to =
  (next: (view: View, place: NetworkPlace) => NetworkPlace): Action<NetworkPlace> =>
  (view, place) => ({ ...view.state, place: next(view, place) })

/** More steps than these are on no network that shows. */
const mostSteps = 1000

const towards = (direction: Direction) =>
  to((view, place) => {
    let at = place
    for (let left = Math.min(view.count ?? 1, mostSteps); left > 0; left -= 1) {
      const next = step(view, at, direction)
      if (next.mark === at.mark) return next
      at = next
    }
    return at
  })

/** A record and what it is linked with. */
export const network: WholeScreen<'network'> = {
  title: ({ model, state }, { id }) =>
    `${words.network[state.language]} · ${labelOfId(model.atlas, id, state.language)}`,
  mode: () => 'network',
  panels,
  atHand: (view, place) => {
    const shown = networkAt(view, place)
    return shown === undefined ? {} : atMark(view, shown, place)
  },
  commands: {
    up: towards('up'),
    down: towards('down'),
    left: towards('left'),
    right: towards('right'),
    'zoom-in': to((_view, place) => ({ ...place, depth: 2 })),
    'zoom-out': to((_view, place) => ({ ...place, depth: 1 })),
    'walk-to': walkTo,
    'open-record': openMarked,
    back: ({ state }) => leave(state),
  },
  stops: networkStops,
  press: (view, place, mark) =>
    place.mark === mark ? walkTo(view, place) : { ...view.state, place: { ...place, mark } },
  heads: ['network'],
  addressOf: (_model, { id }) => ({ path: ['network', id] }),
  placeAt: networkPlaceAt,
}
