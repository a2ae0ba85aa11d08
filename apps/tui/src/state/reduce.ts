/** The one function that changes the state: from a request to the state after it. @module */
import { languages } from '@puente/core'
import type { Request } from '../keys/bindings.ts'
import type { CommandId } from '../keys/commands.ts'
import { back, open } from './go.ts'
import { goForward, goTo } from './history.ts'
import { homePlace, searchPlace } from './place.ts'
import { beginning } from './reading.ts'
import type { State } from './state.ts'
import { acceptFilter, cancel, editText, openFilter, type } from './typing.ts'
import type { View } from './view.ts'
import { otherSide, walk } from './walk.ts'

/** The next language in turn. */
const nextLanguage = (state: State): State => {
  const next = languages[(languages.indexOf(state.language) + 1) % languages.length]
  return next === undefined ? state : { ...state, language: next }
}

function closeHelp({ help: _closed, ...rest }: State): State {
  return rest
}

function command(view: View, id: CommandId): State {
  const { state } = view
  switch (id) {
    case 'up':
    case 'down':
    case 'page-up':
    case 'page-down':
    case 'first':
    case 'last':
      return walk(view, id)
    case 'open':
    case 'choose':
      return open(view)
    case 'back':
      return back(view)
    case 'forward':
      return goForward(state)
    case 'other-side':
      return otherSide(view)
    case 'home':
      return goTo(state, homePlace)
    case 'filter':
      return openFilter(state)
    case 'search':
      return goTo(state, searchPlace)
    case 'accept':
      return acceptFilter(view)
    case 'cancel':
      return cancel(view)
    case 'delete-before':
    case 'delete-after':
    case 'delete-word':
    case 'delete-all':
    case 'caret-left':
    case 'caret-right':
    case 'caret-start':
    case 'caret-end':
      return editText(view, id)
    case 'language':
      return nextLanguage(state)
    case 'help':
      return { ...state, help: beginning }
    case 'close-help':
      return closeHelp(state)
    case 'quit':
    case 'quit-now':
      return { ...state, leaving: true }
    default:
      return id satisfies never
  }
}

/**
 * The state after a request.
 *
 * @param view the state before, with the atlas and the window's division
 * @param request a command, or text that was typed
 */
export const reduce = (view: View, request: Request): State =>
  request.kind === 'text' ? type(view, request.text) : command(view, request.id)
