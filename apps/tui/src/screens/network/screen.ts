/** A record and what it is linked with, as a screen. Addresses: `network/<id>`. @module */

import { type Entry, labelOf, labelOfId, shortLabelOf } from '@puente/core'
import { type Address, type AddressResult, fail, nodeAt, tooLong, unknownAddress } from '../../app/address.ts'
import type { AtlasCache } from '../../app/atlas-cache.ts'
import { openRecord, push } from '../../app/history.ts'
import type { ScreenContext, State } from '../../app/state.ts'
import { lineOf, truncateLine } from '../../text/line.ts'
import { words } from '../../words.ts'
import { type Direction, directionCommands, leave, moveTo } from '../actions.ts'
import type { PanelContent, Stops, WholeScreen } from '../screen-definition.ts'
import { type BranchId, type BranchRow, centreId, selectableRows } from './ego-network.ts'
import { type NetworkRoute, networkAround, networkRoute } from './route.ts'
import { evidenceLines, type NetworkLayout, nameFor, rowText, selectionAt, selectNetwork } from './selectors.ts'
import { drawNetwork } from './view.ts'

function routeAt(cache: AtlasCache, { path }: Address): AddressResult<NetworkRoute> {
  const [, id, ...rest] = path
  if (id === undefined) {
    const [first] = cache.atlas.records.clusters
    return fail(unknownAddress('network', first === undefined ? [] : [`network/${first.id}`]))
  }
  if (rest.length > 0) return fail(tooLong(`network/${id}`))
  const found = nodeAt(cache, id, (other) => `network/${other}`)
  return found.ok ? { ok: true, value: networkRoute(found.value) } : found
}

/** The row nearest to the middle of a side, where the stem meets it. */
function innermost(rows: readonly BranchRow[]): BranchId | undefined {
  const middle = (rows.length - 1) / 2
  const selectable = selectableRows(rows)
  return selectable.toSorted((a, b) => Math.abs(a.row - middle) - Math.abs(b.row - middle))[0]?.id
}

/** The next or previous row of a side; the same row at its end. */
function beside(rows: readonly BranchRow[], id: BranchId, by: 1 | -1): BranchId | undefined {
  const selectable = selectableRows(rows)
  const at = selectable.findIndex((one) => one.id === id)
  return at < 0 ? undefined : (selectable[at + by]?.id ?? id)
}

/** The next row in a drawing with one side. */
function nextBelow({ sides }: NetworkLayout, id: BranchId, direction: Direction): BranchId {
  const selectable = selectableRows(sides.right).map((one) => one.id)
  const all = [centreId, ...selectable]
  const at = Math.max(0, all.indexOf(id))
  switch (direction) {
    case 'up':
      return all[Math.max(0, at - 1)] ?? centreId
    case 'down':
      return all[Math.min(all.length - 1, at + 1)] ?? centreId
    case 'left':
      return centreId
    case 'right':
      return id === centreId ? (selectable[0] ?? centreId) : id
    default:
      return direction satisfies never
  }
}

/** The next row in a drawing with two sides. */
function nextAround({ sides }: NetworkLayout, id: BranchId, direction: Direction): BranchId {
  const { left, right } = sides
  const side = selectableRows(left).some((one) => one.id === id) ? 'left' : 'right'
  if (id === centreId) {
    // Up and down go to the right, the side with more rows.
    return innermost(direction === 'left' ? left : right) ?? centreId
  }
  if (direction === 'left' || direction === 'right') return direction === side ? id : centreId
  return beside(side === 'left' ? left : right, id, direction === 'up' ? -1 : 1) ?? centreId
}

/** The network with the next row in a direction selected. */
function step(context: ScreenContext, route: NetworkRoute, direction: Direction): NetworkRoute {
  const drawn = selectNetwork(context, route)
  if (drawn === undefined) return route
  const known = drawn.selected === undefined ? centreId : route.selected
  const next = (drawn.twoSided ? nextAround : nextBelow)(drawn, known, direction)
  return next === route.selected ? route : { ...route, selected: next }
}

/** The state with the selected neighbour in the middle, the selected group unfolded, or the record in the middle open. */
function follow(context: ScreenContext, route: NetworkRoute): State {
  const { state } = context
  const drawn = selectNetwork(context, route)
  if (drawn === undefined) return state
  const { selected, network } = drawn
  if (selected?.kind === 'folded') return { ...state, route: unfold(drawn, route, selected.group) }
  if (selected?.kind === 'branch') {
    return push(state, { ...networkRoute(selected.branch.entry.record.id), depth: route.depth })
  }
  return openRecord(context.state, network.centre)
}

/** The network with a group unfolded, and its first hidden row selected. */
function unfold({ network, sides }: NetworkLayout, route: NetworkRoute, key: string): NetworkRoute {
  const visible = new Set([...sides.left, ...sides.right].flatMap((row) => (row.kind === 'branch' ? [row.id] : [])))
  const hidden = network.groups.find((group) => group.key === key)?.branches.find(({ id }) => !visible.has(id))
  return { ...route, unfolded: [...route.unfolded, key], selected: hidden?.id ?? route.selected }
}

/** What can be found: the record in the middle and those around it, by their full names. */
function networkStops(context: ScreenContext, route: NetworkRoute): Stops | undefined {
  const { state, cache } = context
  const drawn = selectNetwork(context, route)
  if (drawn === undefined) return undefined
  const { sides, network } = drawn
  const name = (entry: Entry) =>
    `${labelOf(cache.atlas, entry, state.language)} ${shortLabelOf(cache.atlas, entry, state.language)}`
  const around = [...sides.right, ...sides.left].flatMap((row) =>
    row.kind === 'branch' ? [{ id: row.id, text: name(row.branch.entry) }] : [],
  )
  const all = [{ id: centreId, text: name(network.centre) }, ...around]
  return {
    total: all.length,
    at: Math.max(
      0,
      all.findIndex(({ id }) => id === route.selected),
    ),
    textOf: (at) => all[at]?.text ?? '',
    to: (at) => ({ ...state, route: { ...route, selected: all[at]?.id ?? route.selected } }),
  }
}

function panels(context: ScreenContext, route: NetworkRoute): readonly PanelContent[] {
  const { cache, layout, state } = context
  const pane = layout.full
  const drawn = selectNetwork(context, route)
  if (drawn === undefined) return []
  const { network, sides, columns, rows } = drawn
  const drawing = drawNetwork(
    {
      centreIn: (room) => nameFor(context, network.centre, room),
      sides,
      selected: route.selected,
      charset: cache.charset,
      textOf: (row, room) => rowText(context, row, room),
    },
    columns,
    rows,
  )
  const below = evidenceLines(context, drawn, pane.innerHeight).map((line) => truncateLine(line, columns))
  const count = network.groups.reduce((sum, { branches }) => sum + branches.length, 0)
  return [
    {
      pane,
      title: { left: lineOf(words.network[state.language], 'title'), right: lineOf(String(count), 'number') },
      focused: true,
      lines: [...drawing, ...below],
    },
  ]
}

/** Larger counts than this one lead to the edge of every network. */
const maxSteps = 1000

/** A record and what it is linked with. */
export const network: WholeScreen<'network', 'network'> = {
  title: ({ cache, state }, { id }) =>
    `${words.network[state.language]} · ${labelOfId(cache.atlas, id, state.language)}`,
  mode: () => 'network',
  panels,
  selection: (context, route) => selectionAt(context, route),
  commands: {
    ...directionCommands(step, maxSteps),
    'zoom-in': moveTo((_view, route) => ({ ...route, depth: 2 })),
    'zoom-out': moveTo((_view, route) => ({ ...route, depth: 1 })),
    'walk-to': follow,
    'open-record': (context, route) => openRecord(context.state, selectionAt(context, route).entry),
    back: ({ state }) => leave(state),
  },
  stops: networkStops,
  click: (context, route, id) =>
    route.selected === id ? follow(context, route) : { ...context.state, route: { ...route, selected: id } },
  enter: (_view, entry) => {
    const route = networkAround(entry)
    return route === undefined ? { ok: false, error: undefined } : { ok: true, value: route }
  },
  heads: ['network'],
  addressOf: (_model, { id }) => ({ path: ['network', id] }),
  routeAt,
}
