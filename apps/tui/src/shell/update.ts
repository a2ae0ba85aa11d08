/** The one function that changes the state: from a request to the state after it. @module */

import { goTo } from '../app/history.ts'
import type { View } from '../app/screen-context.ts'
import { promptMode, type State, withoutCount, withoutMessage, withoutOverlay } from '../app/state.ts'
import { isFrameCommand } from '../input/global-commands.ts'
import type { KeyRequest } from '../input/resolve-key.ts'
import { destinationPlace } from '../screens/route-at.ts'
import { commandAt, pressAt, rowAt, typedAt, wheelAt } from '../screens/screens.ts'
import type { Destination } from '../text/line.ts'
import type { Request } from './action.ts'
import { changeLanguage } from './change-language.ts'
import { copying } from './clipboard.ts'
import { frameCommands } from './frame-commands.ts'
import { requestAt } from './hit-test.ts'
import { commandInOverlay, typedInOverlay } from './overlays.ts'
import { chosenInPalette, markedInPalette } from './palette/palette.ts'
import { commandInPrompt, typedInPrompt } from './prompting.ts'

/** What a key asks of the overlay that has the keys, or else of the place. */
function keyRequested(view: View, request: KeyRequest): State {
  const { place, overlay, prompt } = view.state
  if (prompt !== undefined && promptMode(prompt) !== undefined) {
    if (request.kind === 'text') return typedInPrompt(view, prompt, request.text)
    return isFrameCommand(request.id) ? frameCommands[request.id](view) : commandInPrompt(view, prompt, request.id)
  }
  if (request.kind === 'text') {
    return overlay === undefined ? typedAt(view, place, request.text) : typedInOverlay(view, overlay, request.text)
  }
  if (isFrameCommand(request.id)) return frameCommands[request.id](view)
  // What is found stands out until one goes back: that is the first step of it.
  const { foundText } = view.state
  if (request.id === 'back' && foundText?.lit === true)
    return { ...view.state, foundText: { ...foundText, lit: false } }
  if (overlay === undefined) return commandAt(view, place, request.id)
  const chosen = overlay.kind === 'palette' && request.id === 'choose' ? chosenInPalette(view, overlay) : undefined
  return chosen === undefined
    ? commandInOverlay(view, overlay, request.id)
    : requested({ ...view, state: withoutOverlay(view.state) }, chosen)
}

/** The state after a row of the list in front was pressed. */
function rowPressed(view: View, row: number): State {
  const { overlay, place } = view.state
  if (overlay === undefined) return rowAt(view, place, row)
  if (overlay.kind !== 'palette') return view.state
  return overlay.row === row
    ? keyRequested(view, { kind: 'command', id: 'choose' })
    : { ...view.state, overlay: markedInPalette(overlay, row) }
}

/** The state after the mouse was pressed. */
function pressedAt(view: View, { column, row }: { readonly column: number; readonly row: number }): State {
  const request = requestAt(view, column, row)
  if (request === undefined) return view.state
  if (request.kind === 'row') return rowPressed(view, request.row)
  return request.kind === 'mark' ? pressAt(view, view.state.place, request.mark) : requested(view, request)
}

/** The state after a turn of the mouse's wheel: in an overlay as if the keys for up or down were pressed. */
function turned(view: View, direction: 'up' | 'down'): State {
  const { overlay, place } = view.state
  return overlay === undefined ? wheelAt(view, place, direction) : commandInOverlay(view, overlay, direction)
}

function requested(view: View, request: Request): State {
  switch (request.kind) {
    case 'command':
    case 'text':
      return keyRequested(view, request)
    case 'go':
      return goTo(view.state, request.place)
    case 'language':
      return changeLanguage(view, request.language)
    case 'theme':
      return { ...view.state, theme: request.theme }
    case 'copy':
      return copying(view.state, request.text)
    case 'press':
      return pressedAt(view, request)
    case 'wheel':
      return turned(view, request.direction)
    default:
      return request satisfies never
  }
}

/**
 * The state after a request.
 *
 * @param view the state before, with the atlas and the window's division
 * @param request what is asked for
 */
export function reduce(view: View, request: Request): State {
  const { count } = view.state
  const state = withoutCount(withoutMessage(view.state))
  const after = requested({ ...view, state, ...(count === undefined ? {} : { count: Number(count) }) }, request)
  return after.destination === undefined ? after : arrive(view, after, after.destination)
}

/** The state at the place to which a screen leads; the same where no screen has it. */
function arrive({ model }: View, { destination: _followed, ...state }: State, destination: Destination): State {
  const place = destinationPlace(model, destination)
  return place === undefined ? state : goTo(state, place)
}
