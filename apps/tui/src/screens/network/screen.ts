/** A record and what it is linked with, as a screen. @module */
import { type Entry, isNodeCollection, labelOf, labelOfId, lookup, type Result, shortLabelOf } from '@puente/core'
import type { Address, AddressProblem } from '../../app/address/address.ts'
import { noRecord, tooLong, unknownAddress } from '../../app/address/address-problems.ts'
import type { Model } from '../../app/atlas-cache.ts'
import type { Stops } from '../../app/finding.ts'
import { goTo } from '../../app/history.ts'
import type { View } from '../../app/screen-context.ts'
import type { State } from '../../app/state.ts'
import { truncateLine } from '../../text/fit-line.ts'
import { lineOf } from '../../text/line.ts'
import { words } from '../../words.ts'
import { leave } from '../actions.ts'
import { recordPlace } from '../browse/route.ts'
import type { Direction } from '../map/markers.ts'
import type { Action, PanelContent, WholeScreen } from '../screen-definition.ts'
import { type BranchRow, centreMark, type Mark, marksOn } from './ego-network.ts'
import { type NetworkPlace, networkPlace } from './route.ts'
import { atMark, markedEvidence, nameFor, networkAt, rowText, type ShownNetwork } from './selectors.ts'
import { drawNetwork } from './view.ts'

/** The mark nearest to the middle of a side, which is where the stem meets it. */
function innermost(rows: readonly BranchRow[]): Mark | undefined {
  const middle = (rows.length - 1) / 2
  const marks = marksOn(rows)
  return marks.toSorted((a, b) => Math.abs(a.row - middle) - Math.abs(b.row - middle))[0]?.mark
}

/** The mark before or behind another on a side; the same where that is the last. */
function beside(rows: readonly BranchRow[], mark: Mark, by: 1 | -1): Mark | undefined {
  const marks = marksOn(rows)
  const at = marks.findIndex((one) => one.mark === mark)
  return at < 0 ? undefined : (marks[at + by]?.mark ?? mark)
}

/** The next mark where all branches stand below the middle, in one column. */
function nextBelow({ sides }: ShownNetwork, mark: Mark, direction: Direction): Mark {
  const marks = marksOn(sides.right).map((one) => one.mark)
  const all = [centreMark, ...marks]
  const at = Math.max(0, all.indexOf(mark))
  switch (direction) {
    case 'up':
      return all[Math.max(0, at - 1)] ?? centreMark
    case 'down':
      return all[Math.min(all.length - 1, at + 1)] ?? centreMark
    case 'left':
      return centreMark
    case 'right':
      return mark === centreMark ? (marks[0] ?? centreMark) : mark
    default:
      return direction satisfies never
  }
}

function nextAround({ sides }: ShownNetwork, mark: Mark, direction: Direction): Mark {
  const { left, right } = sides
  const side = marksOn(left).some((one) => one.mark === mark) ? 'left' : 'right'
  if (mark === centreMark) {
    // Up and down go to the side with more to read.
    return innermost(direction === 'left' ? left : right) ?? centreMark
  }
  if (direction === 'left' || direction === 'right') return direction === side ? mark : centreMark
  return beside(side === 'left' ? left : right, mark, direction === 'up' ? -1 : 1) ?? centreMark
}

/** The network with the next mark in a direction. */
function step(view: View, place: NetworkPlace, direction: Direction): NetworkPlace {
  const shown = networkAt(view, place)
  if (shown === undefined) return place
  const known = shown.marked === undefined ? centreMark : place.mark
  const next = shown.twoSided ? nextAround : nextBelow
  return { ...place, mark: next(shown, known, direction) }
}

/** The state with the marked neighbour in the middle, a folded group unfolded, or the middle opened. */
function walkTo(view: View, place: NetworkPlace): State {
  const { state, model } = view
  const shown = networkAt(view, place)
  if (shown === undefined) return state
  const { marked, rings } = shown
  if (marked?.kind === 'folded') return { ...state, place: unfold(shown, place, marked.group) }
  if (marked?.kind === 'branch') {
    return goTo(state, { ...networkPlace(marked.branch.entry.record.id), depth: place.depth })
  }
  return goTo(state, recordPlace(model, rings.centre))
}

/** The network with a group shown whole; the mark goes to the first that was hidden. */
function unfold({ rings, sides }: ShownNetwork, place: NetworkPlace, key: string): NetworkPlace {
  const shown = new Set([...sides.left, ...sides.right].flatMap((row) => (row.kind === 'branch' ? [row.mark] : [])))
  const hidden = rings.groups.find((group) => group.key === key)?.branches.find(({ mark }) => !shown.has(mark))
  return { ...place, unfolded: [...place.unfolded, key], mark: hidden?.mark ?? place.mark }
}

/** The state after opening the marked record. */
function openMarked(view: View, place: NetworkPlace): State {
  const shown = networkAt(view, place)
  const entry = shown && atMark(view, shown, place).entry
  return entry === undefined ? view.state : goTo(view.state, recordPlace(view.model, entry))
}

/** What can be found: the middle, and those around it by their whole names. */
function networkStops(view: View, place: NetworkPlace): Stops | undefined {
  const { state, model } = view
  const shown = networkAt(view, place)
  if (shown === undefined) return undefined
  const { sides, rings } = shown
  const name = (entry: Entry) =>
    `${labelOf(model.atlas, entry, state.language)} ${shortLabelOf(model.atlas, entry, state.language)}`
  const around = [...sides.right, ...sides.left].flatMap((row) =>
    row.kind === 'branch' ? [{ mark: row.mark, text: name(row.branch.entry) }] : [],
  )
  const all = [{ mark: centreMark, text: name(rings.centre) }, ...around]
  return {
    total: all.length,
    at: Math.max(
      0,
      all.findIndex(({ mark }) => mark === place.mark),
    ),
    textOf: (at) => all[at]?.text ?? '',
    to: (at) => ({ ...state, place: { ...place, mark: all[at]?.mark ?? place.mark } }),
  }
}

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
