/** The one function that changes the state: from a request to the state after it. @module */

import { goTo } from '../app/history.ts'
import type { ScreenContext } from '../app/screen-context.ts'
import { promptMode, type State, withoutCount, withoutMessage, withoutOverlay } from '../app/state.ts'
import { isFrameCommand } from '../input/global-commands.ts'
import type { KeyRequest } from '../input/resolve-key.ts'
import { targetRoute } from '../screens/route-at.ts'
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
function keyRequested(context: ScreenContext, request: KeyRequest): State {
  const { route, overlay, prompt } = context.state
  if (prompt !== undefined && promptMode(prompt) !== undefined) {
    if (request.kind === 'text') return typedInPrompt(context, prompt, request.text)
    return isFrameCommand(request.id)
      ? frameCommands[request.id](context)
      : commandInPrompt(context, prompt, request.id)
  }
  if (request.kind === 'text') {
    return overlay === undefined
      ? typedAt(context, route, request.text)
      : typedInOverlay(context, overlay, request.text)
  }
  if (isFrameCommand(request.id)) return frameCommands[request.id](context)
  // What is found stands out until one goes back: that is the first step of it.
  const { foundText } = context.state
  if (request.id === 'back' && foundText?.lit === true)
    return { ...context.state, foundText: { ...foundText, lit: false } }
  if (overlay === undefined) return commandAt(context, route, request.id)
  const chosen = overlay.kind === 'palette' && request.id === 'choose' ? chosenInPalette(context, overlay) : undefined
  return chosen === undefined
    ? commandInOverlay(context, overlay, request.id)
    : requested({ ...context, state: withoutOverlay(context.state) }, chosen)
}

/** The state after a row of the list in front was pressed. */
function rowPressed(context: ScreenContext, row: number): State {
  const { overlay, route } = context.state
  if (overlay === undefined) return rowAt(context, route, row)
  if (overlay.kind !== 'palette') return context.state
  return overlay.row === row
    ? keyRequested(context, { kind: 'command', id: 'choose' })
    : { ...context.state, overlay: markedInPalette(overlay, row) }
}

/** The state after the mouse was pressed. */
function pressedAt(context: ScreenContext, { column, row }: { readonly column: number; readonly row: number }): State {
  const request = requestAt(context, column, row)
  if (request === undefined) return context.state
  if (request.kind === 'row') return rowPressed(context, request.row)
  return request.kind === 'mark' ? pressAt(context, context.state.route, request.mark) : requested(context, request)
}

/** The state after a turn of the mouse's wheel: in an overlay as if the keys for up or down were pressed. */
function turned(context: ScreenContext, direction: 'up' | 'down'): State {
  const { overlay, route } = context.state
  return overlay === undefined ? wheelAt(context, route, direction) : commandInOverlay(context, overlay, direction)
}

function requested(context: ScreenContext, request: Request): State {
  switch (request.kind) {
    case 'command':
    case 'text':
      return keyRequested(context, request)
    case 'go':
      return goTo(context.state, request.route)
    case 'language':
      return changeLanguage(context, request.language)
    case 'theme':
      return { ...context.state, theme: request.theme }
    case 'copy':
      return copying(context.state, request.text)
    case 'press':
      return pressedAt(context, request)
    case 'wheel':
      return turned(context, request.direction)
    default:
      return request satisfies never
  }
}

/**
 * The state after a request.
 *
 * @param context the state before, with the atlas and the window's division
 * @param request what is asked for
 */
export function reduce(context: ScreenContext, request: Request): State {
  const { count } = context.state
  const state = withoutCount(withoutMessage(context.state))
  const after = requested({ ...context, state, ...(count === undefined ? {} : { count: Number(count) }) }, request)
  return after.destination === undefined ? after : arrive(context, after, after.destination)
}

/** The state at the place to which a screen leads; the same where no screen has it. */
function arrive(
  { cache }: ScreenContext,
  { destination: _followed, ...state }: State,
  destination: Destination,
): State {
  const route = targetRoute(cache, destination)
  return route === undefined ? state : goTo(state, route)
}
