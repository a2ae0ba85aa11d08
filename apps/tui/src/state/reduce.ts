/** The one function that changes the state: from a request to the state after it. @module */
import { frameCommands } from '../frame/frame-commands.ts'
import { isFrameCommand } from '../keys/commands.ts'
import { commandInOverlay, typedInOverlay } from '../screens/overlays.ts'
import { chosenInPalette } from '../screens/palette/palette.ts'
import { commandAt, typedAt } from '../screens/screens.ts'
import { goTo } from './history.ts'
import type { KeyRequest, Request } from './request.ts'
import { type State, withoutMessage, withoutOverlay } from './state.ts'
import type { View } from './view.ts'

/** What a key asks of the overlay that has the keys, or else of the place. */
function keyRequested(view: View, request: KeyRequest): State {
  const { place, overlay } = view.state
  if (request.kind === 'text') {
    return overlay === undefined ? typedAt(view, place, request.text) : typedInOverlay(view, overlay, request.text)
  }
  if (isFrameCommand(request.id)) return frameCommands[request.id](view)
  if (overlay === undefined) return commandAt(view, place, request.id)
  const chosen = overlay.kind === 'palette' && request.id === 'choose' ? chosenInPalette(view, overlay) : undefined
  return chosen === undefined
    ? commandInOverlay(view, overlay, request.id)
    : requested({ ...view, state: withoutOverlay(view.state) }, chosen)
}

function requested(view: View, request: Request): State {
  switch (request.kind) {
    case 'command':
    case 'text':
      return keyRequested(view, request)
    case 'go':
      return goTo(view.state, request.place)
    case 'language':
      return { ...view.state, language: request.language }
    case 'theme':
      return { ...view.state, theme: request.theme }
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
export const reduce = (view: View, request: Request): State =>
  requested({ ...view, state: withoutMessage(view.state) }, request)
