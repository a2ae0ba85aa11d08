/** Commands that several screens have, each from what it does to the place. @module */

import type { Model } from '../app/atlas-cache.ts'
import { goBack } from '../app/history.ts'
import type { Place } from '../app/route.ts'
import type { View } from '../app/screen-context.ts'
import type { Motion } from '../app/scroll.ts'
import type { State } from '../app/state.ts'
import type { Edit } from '../app/text-input.ts'
import type { Destination } from '../views/document.ts'
import { listPlace, recordPlace } from './browse/route.ts'
import { homePlace } from './home/route.ts'
import type { Action } from './screen-definition.ts'

/**
 * The commands that move.
 *
 * @param walk the place after a move
 */
export function walking<P extends Place>(
  walk: (view: View, place: P, motion: Motion) => Place,
): Readonly<Record<Motion, Action<P>>> {
  const by =
    (motion: Motion): Action<P> =>
    (view, place) => ({ ...view.state, place: walk(view, place, motion) })
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
export function sidewards<P extends Place>(
  walk: (view: View, place: P, by: 1 | -1) => Place,
): Readonly<Record<'left' | 'right', Action<P>>> {
  return {
    left: (view, place) => ({ ...view.state, place: walk(view, place, -1) }),
    right: (view, place) => ({ ...view.state, place: walk(view, place, 1) }),
  }
}

/**
 * The commands that edit what is typed.
 *
 * @param edit the place after a change
 */
export function editing<P extends Place>(
  edit: (view: View, place: P, change: Edit) => Place,
): Readonly<Record<Edit, Action<P>>> {
  const by =
    (change: Edit): Action<P> =>
    (view, place) => ({ ...view.state, place: edit(view, place, change) })
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
export const leave = (state: State, above: Place = homePlace): State =>
  state.back.length > 0 ? goBack(state) : { ...state, place: above }

/** The place where a target leads. */
export function destinationPlace(model: Model, destination: Destination): Place {
  switch (destination.kind) {
    case 'record':
      return recordPlace(model, destination.entry)
    case 'list':
      return listPlace(destination.collection, destination.line)
    case 'place':
      return destination.place
    default:
      return destination satisfies never
  }
}
