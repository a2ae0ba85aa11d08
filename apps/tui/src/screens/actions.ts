/** Commands that several screens have, and the places that they lead to. @module */
import { actorCollections, type Entry } from '@puente/core'
import { follow, goBack } from '../app/history.ts'
import { homePlace, type Place } from '../app/route.ts'
import type { View } from '../app/screen-context.ts'
import type { Motion } from '../app/scroll.ts'
import type { State } from '../app/state.ts'
import type { Edit } from '../app/text-input.ts'
import type { Target } from '../text/line.ts'
import type { Action } from './screen-definition.ts'

/** A command that only changes the place. */
export const moveTo =
  <P extends Place>(change: (view: View, place: P) => Place): Action<P> =>
  (view, place) => ({ ...view.state, place: change(view, place) })

/**
 * A command that changes the place as often as the count says.
 *
 * @param most larger counts do no more than this one
 */
export const repeat = <P extends Place>(change: (view: View, place: P) => P, most: number): Action<P> =>
  moveTo((view, place) => {
    let current = place
    for (let left = Math.min(view.count ?? 1, most); left > 0; left -= 1) {
      const next = change(view, current)
      if (next === current) break
      current = next
    }
    return current
  })

/** The commands that move through a list or a document. */
export function moveCommands<P extends Place>(
  move: (view: View, place: P, motion: Motion) => Place,
): Readonly<Record<Motion, Action<P>>> {
  const by = (motion: Motion) => moveTo<P>((view, place) => move(view, place, motion))
  return {
    up: by('up'),
    down: by('down'),
    'page-up': by('page-up'),
    'page-down': by('page-down'),
    'half-up': by('half-up'),
    'half-down': by('half-down'),
    first: by('first'),
    last: by('last'),
  }
}

/**
 * The commands for left and right.
 *
 * @param move the place after a move; the same place where nothing stands on that side
 */
export const sideCommands = <P extends Place>(
  move: (view: View, place: P, by: 1 | -1) => Place,
): Readonly<Record<'left' | 'right', Action<P>>> => ({
  left: moveTo((view, place) => move(view, place, -1)),
  right: moveTo((view, place) => move(view, place, 1)),
})

/** A direction on the screen. */
export type Direction = 'up' | 'down' | 'left' | 'right'

/**
 * The commands that move across a drawing.
 *
 * @param most more steps than these lead nowhere new
 */
export function directionCommands<P extends Place>(
  step: (view: View, place: P, direction: Direction) => P,
  most: number,
): Readonly<Record<Direction, Action<P>>> {
  const by = (direction: Direction) => repeat<P>((view, place) => step(view, place, direction), most)
  return { up: by('up'), down: by('down'), left: by('left'), right: by('right') }
}

/** The commands that edit a line of text. */
export function editCommands<P extends Place>(
  edit: (view: View, place: P, change: Edit) => Place,
): Readonly<Record<Edit, Action<P>>> {
  const by = (change: Edit) => moveTo<P>((view, place) => edit(view, place, change))
  return {
    'delete-before': by('delete-before'),
    'delete-after': by('delete-after'),
    'delete-word': by('delete-word'),
    'delete-all': by('delete-all'),
    'caret-left': by('caret-left'),
    'caret-right': by('caret-right'),
    'caret-start': by('caret-start'),
    'caret-end': by('caret-end'),
  }
}

/** The state one step back: at the previous place, or without one at the place above. */
export const leave = (state: State, above: Place = homePlace): State =>
  state.back.length > 0 ? goBack(state) : { ...state, place: above }

/** The state that leads where a target does; the same state without a target. */
export const openTarget = (state: State, target: Target | undefined): State =>
  target === undefined ? state : follow(state, target.destination)

/** Whether a record is a cluster or an organization. */
export const isActor = ({ collection }: Entry): boolean => actorCollections.some((name) => name === collection)
