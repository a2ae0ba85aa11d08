/** Commands that several screens have, each from what it does to the place. @module */
import { actorCollections, type Entry } from '@puente/core'
import { goBack } from '../app/history.ts'
import { homeRoute, type Route } from '../app/route.ts'
import type { Motion } from '../app/scroll.ts'
import type { ScreenContext, State } from '../app/state.ts'
import type { Edit } from '../app/text-input.ts'
import type { CommandHandler } from './screen-definition.ts'

/** A direction on the screen. */
export type Direction = 'up' | 'down' | 'left' | 'right'

/**
 * The commands that move.
 *
 * @param walk the place after a move
 */
export function walking<P extends Route>(
  walk: (context: ScreenContext, route: P, motion: Motion) => Route,
): Readonly<Record<Motion, CommandHandler<P>>> {
  const by =
    (motion: Motion): CommandHandler<P> =>
    (context, route) => ({ ...context.state, route: walk(context, route, motion) })
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
 * @param walk the place after a move to a side; the same where nothing stands there
 */
export function sidewards<P extends Route>(
  walk: (context: ScreenContext, route: P, by: 1 | -1) => Route,
): Readonly<Record<'left' | 'right', CommandHandler<P>>> {
  return {
    left: (context, route) => ({ ...context.state, route: walk(context, route, -1) }),
    right: (context, route) => ({ ...context.state, route: walk(context, route, 1) }),
  }
}

/**
 * The commands that edit what is typed.
 *
 * @param edit the place after a change
 */
export function editing<P extends Route>(
  edit: (context: ScreenContext, route: P, change: Edit) => Route,
): Readonly<Record<Edit, CommandHandler<P>>> {
  const by =
    (change: Edit): CommandHandler<P> =>
    (context, route) => ({ ...context.state, route: edit(context, route, change) })
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

/** The state one step back: at the place before, or where nothing lies behind at the place above. */
export const leave = (state: State, above: Route = homeRoute): State =>
  state.back.length > 0 ? goBack(state) : { ...state, route: above }

/** Whether a record is a cluster or an organization. */
export const isActor = ({ collection }: Entry): boolean => actorCollections.some((name) => name === collection)
