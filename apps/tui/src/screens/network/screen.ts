/** A record and what it is linked with, as a screen. Addresses: `network/<id>`. @module */
import { type Entry, labelOf, labelOfId, shortLabelOf } from '@puente/core'
import { type Address, type AddressResult, fail } from '../../app/address/address.ts'
import { tooLong, unknownAddress } from '../../app/address/address-problems.ts'
import { nodeAt } from '../../app/address/subject-at.ts'
import type { Model } from '../../app/atlas-cache.ts'
import { goTo, openRecord } from '../../app/history.ts'
import type { View } from '../../app/screen-context.ts'
import type { State } from '../../app/state.ts'
import { truncateLine } from '../../text/fit-line.ts'
import { lineOf } from '../../text/line.ts'
import { words } from '../../words.ts'
import { type Direction, directionCommands, leave, moveTo } from '../actions.ts'
import type { PanelContent, Stops, WholeScreen } from '../screen-definition.ts'
import { type BranchId, type BranchRow, centreId, selectableRows } from './ego-network.ts'
import { type NetworkPlace, networkAround, networkPlace } from './route.ts'
import { evidenceLines, type NetworkLayout, nameFor, rowText, selectionAt, selectNetwork } from './selectors.ts'
import { drawNetwork } from './view.ts'

function placeAt(model: Model, { path }: Address): AddressResult<NetworkPlace> {
  const [, id, ...rest] = path
  if (id === undefined) {
    const [first] = model.atlas.records.clusters
    return fail(unknownAddress('network', first === undefined ? [] : [`network/${first.id}`]))
  }
  if (rest.length > 0) return fail(tooLong(`network/${id}`))
  const found = nodeAt(model, id, (other) => `network/${other}`)
  return found.ok ? { ok: true, value: networkPlace(found.value) } : found
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
function step(view: View, place: NetworkPlace, direction: Direction): NetworkPlace {
  const drawn = selectNetwork(view, place)
  if (drawn === undefined) return place
  const known = drawn.selected === undefined ? centreId : place.selected
  const next = (drawn.twoSided ? nextAround : nextBelow)(drawn, known, direction)
  return next === place.selected ? place : { ...place, selected: next }
}

/** The state with the selected neighbour in the middle, the selected group unfolded, or the record in the middle open. */
function follow(view: View, place: NetworkPlace): State {
  const { state } = view
  const drawn = selectNetwork(view, place)
  if (drawn === undefined) return state
  const { selected, network } = drawn
  if (selected?.kind === 'folded') return { ...state, place: unfold(drawn, place, selected.group) }
  if (selected?.kind === 'branch') {
    return goTo(state, { ...networkPlace(selected.branch.entry.record.id), depth: place.depth })
  }
  return openRecord(view.state, network.centre)
}

/** The network with a group unfolded, and its first hidden row selected. */
function unfold({ network, sides }: NetworkLayout, place: NetworkPlace, key: string): NetworkPlace {
  const visible = new Set([...sides.left, ...sides.right].flatMap((row) => (row.kind === 'branch' ? [row.id] : [])))
  const hidden = network.groups.find((group) => group.key === key)?.branches.find(({ id }) => !visible.has(id))
  return { ...place, unfolded: [...place.unfolded, key], selected: hidden?.id ?? place.selected }
}

/** What can be found: the record in the middle and those around it, by their full names. */
function networkStops(view: View, place: NetworkPlace): Stops | undefined {
  const { state, model } = view
  const drawn = selectNetwork(view, place)
  if (drawn === undefined) return undefined
  const { sides, network } = drawn
  const name = (entry: Entry) =>
    `${labelOf(model.atlas, entry, state.language)} ${shortLabelOf(model.atlas, entry, state.language)}`
  const around = [...sides.right, ...sides.left].flatMap((row) =>
    row.kind === 'branch' ? [{ id: row.id, text: name(row.branch.entry) }] : [],
  )
  const all = [{ id: centreId, text: name(network.centre) }, ...around]
  return {
    total: all.length,
    at: Math.max(
      0,
      all.findIndex(({ id }) => id === place.selected),
    ),
    textOf: (at) => all[at]?.text ?? '',
    to: (at) => ({ ...state, place: { ...place, selected: all[at]?.id ?? place.selected } }),
  }
}

function panels(view: View, place: NetworkPlace): readonly PanelContent[] {
  const { model, layout, state } = view
  const pane = layout.full
  const drawn = selectNetwork(view, place)
  if (drawn === undefined) return []
  const { network, sides, columns, rows } = drawn
  const drawing = drawNetwork(
    {
      centreIn: (room) => nameFor(view, network.centre, room),
      sides,
      selected: place.selected,
      charset: model.charset,
      textOf: (row, room) => rowText(view, row, room),
    },
    columns,
    rows,
  )
  const below = evidenceLines(view, drawn, pane.innerHeight).map((line) => truncateLine(line, columns))
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
  title: ({ model, state }, { id }) =>
    `${words.network[state.language]} · ${labelOfId(model.atlas, id, state.language)}`,
  mode: () => 'network',
  panels,
  atHand: (view, place) => selectionAt(view, place),
  commands: {
    ...directionCommands(step, maxSteps),
    'zoom-in': moveTo((_view, place) => ({ ...place, depth: 2 })),
    'zoom-out': moveTo((_view, place) => ({ ...place, depth: 1 })),
    'walk-to': follow,
    'open-record': (view, place) => openRecord(view.state, selectionAt(view, place).entry),
    back: ({ state }) => leave(state),
  },
  stops: networkStops,
  press: (view, place, id) =>
    place.selected === id ? follow(view, place) : { ...view.state, place: { ...place, selected: id } },
  enter: (_view, entry) => {
    const place = networkAround(entry)
    return place === undefined ? { ok: false, error: undefined } : { ok: true, value: place }
  },
  heads: ['network'],
  addressOf: (_model, { id }) => ({ path: ['network', id] }),
  placeAt,
}
