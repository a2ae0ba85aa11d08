/** Walking through a network. @module */
import { type Entry, labelOf, shortLabelOf } from '@puente/core'
import type { Stops } from '../../app/finding.ts'
import { goTo } from '../../app/history.ts'
import type { View } from '../../app/screen-context.ts'
import type { State } from '../../app/state.ts'
import { recordPlace } from '../browse/route.ts'
import type { Direction } from '../map/markers.ts'
import { type BranchRow, marksOn } from './branch-rows.ts'
import { centreMark, type Mark } from './ego-network.ts'
import { type NetworkPlace, networkPlace } from './route.ts'
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
export function step(view: View, place: NetworkPlace, direction: Direction): NetworkPlace {
  const shown = networkAt(view, place)
  if (shown === undefined) return place
  const known = shown.marked === undefined ? centreMark : place.mark
  const next = shown.twoSided ? nextAround : nextBelow
  return { ...place, mark: next(shown, known, direction) }
}

/** The state with the marked neighbour in the middle, a folded group unfolded, or the middle opened. */
export function walkTo(view: View, place: NetworkPlace): State {
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
export function openMarked(view: View, place: NetworkPlace): State {
  const shown = networkAt(view, place)
  const entry = shown && atMark(view, shown, place).entry
  return entry === undefined ? view.state : goTo(view.state, recordPlace(view.model, entry))
}

/** What can be found: the middle, and those around it by their whole names. */
export function networkStops(view: View, place: NetworkPlace): Stops | undefined {
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
