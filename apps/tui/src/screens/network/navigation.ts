/** Walking through a network. @module */

import { type Entry, labelOf, shortLabelOf } from '@puente/core'
import { openRecord, push } from '../../app/history.ts'
import type { ScreenContext, State } from '../../app/state.ts'
import type { Direction } from '../actions.ts'
import type { Stops } from '../screen-definition.ts'
import { type BranchRow, marksOn } from './branch-rows.ts'
import { centreMark, type Mark } from './ego-network.ts'
import { type NetworkRoute, networkRoute } from './route.ts'
import { atMark, networkAt, type ShownNetwork } from './selectors.ts'

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
export function step(context: ScreenContext, route: NetworkRoute, direction: Direction): NetworkRoute {
  const shown = networkAt(context, route)
  if (shown === undefined) return route
  const known = shown.marked === undefined ? centreMark : route.mark
  const next = shown.twoSided ? nextAround : nextBelow
  return { ...route, mark: next(shown, known, direction) }
}

/** The state with the marked neighbour in the middle, a folded group unfolded, or the middle opened. */
export function walkTo(context: ScreenContext, route: NetworkRoute): State {
  const { state } = context
  const shown = networkAt(context, route)
  if (shown === undefined) return state
  const { marked, rings } = shown
  if (marked?.kind === 'folded') return { ...state, route: unfold(shown, route, marked.group) }
  if (marked?.kind === 'branch') {
    return push(state, { ...networkRoute(marked.branch.entry.record.id), depth: route.depth })
  }
  return openRecord(state, rings.centre)
}

/** The network with a group shown whole; the mark goes to the first that was hidden. */
function unfold({ rings, sides }: ShownNetwork, route: NetworkRoute, key: string): NetworkRoute {
  const shown = new Set([...sides.left, ...sides.right].flatMap((row) => (row.kind === 'branch' ? [row.mark] : [])))
  const hidden = rings.groups.find((group) => group.key === key)?.branches.find(({ mark }) => !shown.has(mark))
  return { ...route, unfolded: [...route.unfolded, key], mark: hidden?.mark ?? route.mark }
}

/** The state after opening the marked record. */
export function openMarked(context: ScreenContext, route: NetworkRoute): State {
  const shown = networkAt(context, route)
  const entry = shown && atMark(context, shown, route).entry
  return openRecord(context.state, entry)
}

/** What can be found: the middle, and those around it by their whole names. */
export function networkStops(context: ScreenContext, route: NetworkRoute): Stops | undefined {
  const { state, cache } = context
  const shown = networkAt(context, route)
  if (shown === undefined) return undefined
  const { sides, rings } = shown
  const name = (entry: Entry) =>
    `${labelOf(cache.atlas, entry, state.language)} ${shortLabelOf(cache.atlas, entry, state.language)}`
  const around = [...sides.right, ...sides.left].flatMap((row) =>
    row.kind === 'branch' ? [{ mark: row.mark, text: name(row.branch.entry) }] : [],
  )
  const all = [{ mark: centreMark, text: name(rings.centre) }, ...around]
  return {
    total: all.length,
    at: Math.max(
      0,
      all.findIndex(({ mark }) => mark === route.mark),
    ),
    textOf: (at) => all[at]?.text ?? '',
    to: (at) => ({ ...state, route: { ...route, mark: all[at]?.mark ?? route.mark } }),
  }
}
