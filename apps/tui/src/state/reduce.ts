/** The one function that changes the state: from a request to the state after it. @module */
import { languages } from '@puente/core'
import type { Request } from '../keys/bindings.ts'
import { type FrameCommandId, isFrameCommand } from '../keys/commands.ts'
import { walkHelp } from '../screens/help/help.ts'
import { homePlace } from '../screens/home/place.ts'
import { mapAround } from '../screens/map/place.ts'
import { networkAround } from '../screens/network/place.ts'
import { pathFrom } from '../screens/path/place.ts'
import { commandAt, entryAtHand, typedAt } from '../screens/screens.ts'
import { searchPlace } from '../screens/search/place.ts'
import { goForward, goTo } from './history.ts'
import type { Place } from './place.ts'
import { beginning } from './reading.ts'
import type { State } from './state.ts'
import type { View } from './view.ts'

/** The next language in turn. */
const nextLanguage = (state: State): State => {
  const next = languages[(languages.indexOf(state.language) + 1) % languages.length]
  return next === undefined ? state : { ...state, language: next }
}

function closeHelp({ help: _closed, ...rest }: State): State {
  return rest
}

/** The state at a place, or where there is no such place the same. */
const goWhere = (state: State, place: Place | undefined): State => (place === undefined ? state : goTo(state, place))

/** The commands that are the same at every place. */
const frameCommands: Readonly<Record<FrameCommandId, (view: View) => State>> = {
  forward: ({ state }) => goForward(state),
  home: ({ state }) => goTo(state, homePlace),
  search: ({ state }) => goTo(state, searchPlace()),
  map: (view) => goTo(view.state, mapAround(entryAtHand(view))),
  network: (view) => goWhere(view.state, networkAround(entryAtHand(view))),
  path: (view) => goWhere(view.state, pathFrom(entryAtHand(view))),
  language: ({ state }) => nextLanguage(state),
  'language-in-space': ({ state }) => nextLanguage(state),
  help: ({ state }) => ({ ...state, help: beginning }),
  'close-help': ({ state }) => closeHelp(state),
  quit: ({ state }) => ({ ...state, leaving: true }),
  'quit-now': ({ state }) => ({ ...state, leaving: true }),
}

/**
 * The state after a request.
 *
 * @param view the state before, with the atlas and the window's division
 * @param request a command, or text that was typed
 */
export function reduce(view: View, request: Request): State {
  const { place, help } = view.state
  if (request.kind === 'text') return typedAt(view, place, request.text)
  if (isFrameCommand(request.id)) return frameCommands[request.id](view)
  return help === undefined ? commandAt(view, place, request.id) : walkHelp(view, help, request.id)
}
