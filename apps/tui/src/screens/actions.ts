/** Commands that several screens have, and the places that they lead to. @module */

import { actorCollections, type Entry } from '@puente/core'
import { follow, goBack } from '../app/history.ts'
import { homeRoute, type Route } from '../app/route.ts'
import type { Motion } from '../app/scroll.ts'
import type { ScreenContext, State } from '../app/state.ts'
import type { Edit } from '../app/text-input.ts'
import type { Target } from '../text/line.ts'
import type { CommandHandler } from './screen-definition.ts'

/** A command that only changes the route. */
export const moveTo =
  <P extends Route>(change: (context: ScreenContext, route: P) => Route): CommandHandler<P> =>
  (context, route) => ({ ...context.state, route: change(context, route) })

/**
 * A command that changes the route as often as the count says.
 *
 * @param max larger counts do no more than this one
 */
export const repeat = <P extends Route>(
  change: (context: ScreenContext, route: P) => P,
  max: number,
): CommandHandler<P> =>
  moveTo((context, route) => {
    let current = route
    for (let left = Math.min(context.count ?? 1, max); left > 0; left -= 1) {
      const next = change(context, current)
      if (next === current) break
      current = next
    }
    return current
  })

/** The commands that move through a list or a document. */
export function moveCommands<P extends Route>(
  move: (context: ScreenContext, route: P, motion: Motion) => Route,
): Readonly<Record<Motion, CommandHandler<P>>> {
  const by = (motion: Motion) => moveTo<P>((context, route) => move(context, route, motion))
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
 * @param move the route after a move; the same route where nothing stands on that side
 */
export const sideCommands = <P extends Route>(
  move: (context: ScreenContext, route: P, by: 1 | -1) => Route,
): Readonly<Record<'left' | 'right', CommandHandler<P>>> => ({
  left: moveTo((context, route) => move(context, route, -1)),
  right: moveTo((context, route) => move(context, route, 1)),
})

/** A direction on the screen. */
export type Direction = 'up' | 'down' | 'left' | 'right'

/**
 * The commands that move across a drawing.
 *
 * @param max more steps than these lead nowhere new
 */
export function directionCommands<P extends Route>(
  step: (context: ScreenContext, route: P, direction: Direction) => P,
  max: number,
): Readonly<Record<Direction, CommandHandler<P>>> {
  const by = (direction: Direction) => repeat<P>((context, route) => step(context, route, direction), max)
  return { up: by('up'), down: by('down'), left: by('left'), right: by('right') }
}

/** The commands that edit a line of text. */
export function editCommands<P extends Route>(
  edit: (context: ScreenContext, route: P, change: Edit) => Route,
): Readonly<Record<Edit, CommandHandler<P>>> {
  const by = (change: Edit) => moveTo<P>((context, route) => edit(context, route, change))
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

/** The state one step back: at the previous route, or without one at the route above. */
export const leave = (state: State, above: Route = homeRoute): State =>
  state.back.length > 0 ? goBack(state) : { ...state, route: above }

/** The state that leads where a target does; the same state without a target. */
export const openTarget = (state: State, target: Target | undefined): State =>
  target === undefined ? state : follow(state, target.destination)

/** Whether a record is a cluster or an organization. */
export const isActor = ({ collection }: Entry): boolean => actorCollections.some((name) => name === collection)
