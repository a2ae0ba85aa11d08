/** The one function that changes the state: from a request to the state after it. @module */

import { push } from '../app/history.ts'
import type { ScreenContext } from '../app/screen-context.ts'
import { promptMode, type State, withoutCount, withoutMessage, withoutOverlay } from '../app/state.ts'
import { isGlobalCommand } from '../input/global-commands.ts'
import type { KeyAction } from '../input/resolve-key.ts'
import { targetRoute } from '../screens/route-at.ts'
import { commandAt, pressAt, rowAt, typedAt, wheelAt } from '../screens/screens.ts'
import type { Destination } from '../text/line.ts'
import type { Action } from './action.ts'
import { changeLanguage } from './change-language.ts'
import { copying } from './clipboard.ts'
import { globalCommands } from './frame-commands.ts'
import { hitTest } from './hit-test.ts'
import { commandInOverlay, typedInOverlay } from './overlays.ts'
import { chosenInPalette, markedInPalette } from './palette/palette.ts'
import { commandInPrompt, typedInPrompt } from './prompting.ts'

/** What a key asks of the overlay that has the keys, or else of the place. */
function reduceKey(context: ScreenContext, action: KeyAction): State {
  const { route, overlay, prompt } = context.state
  if (prompt !== undefined && promptMode(prompt) !== undefined) {
    if (action.kind === 'text') return typedInPrompt(context, prompt, action.text)
    return isGlobalCommand(action.id) ? globalCommands[action.id](context) : commandInPrompt(context, prompt, action.id)
  }
  if (action.kind === 'text') {
    return overlay === undefined ? typedAt(context, route, action.text) : typedInOverlay(context, overlay, action.text)
  }
  if (isGlobalCommand(action.id)) return globalCommands[action.id](context)
  // What is found stands out until one goes back: that is the first step of it.
  const { foundText } = context.state
  if (action.id === 'back' && foundText?.highlighted === true)
    return { ...context.state, foundText: { ...foundText, highlighted: false } }
  if (overlay === undefined) return commandAt(context, route, action.id)
  const chosen = overlay.kind === 'palette' && action.id === 'choose' ? chosenInPalette(context, overlay) : undefined
  return chosen === undefined
    ? commandInOverlay(context, overlay, action.id)
    : reduceAction({ ...context, state: withoutOverlay(context.state) }, chosen)
}

/** The state after a row of the list in front was pressed. */
function pressRow(context: ScreenContext, row: number): State {
  const { overlay, route } = context.state
  if (overlay === undefined) return rowAt(context, route, row)
  if (overlay.kind !== 'palette') return context.state
  return overlay.row === row
    ? reduceKey(context, { kind: 'command', id: 'choose' })
    : { ...context.state, overlay: markedInPalette(overlay, row) }
}

/** The state after the mouse was pressed. */
function pressMouse(context: ScreenContext, { column, row }: { readonly column: number; readonly row: number }): State {
  const action = hitTest(context, column, row)
  if (action === undefined) return context.state
  if (action.kind === 'row') return pressRow(context, action.row)
  return action.kind === 'mark' ? pressAt(context, context.state.route, action.mark) : reduceAction(context, action)
}

/** The state after a turn of the mouse's wheel: in an overlay as if the keys for up or down were pressed. */
function turnWheel(context: ScreenContext, direction: 'up' | 'down'): State {
  const { overlay, route } = context.state
  return overlay === undefined ? wheelAt(context, route, direction) : commandInOverlay(context, overlay, direction)
}

function reduceAction(context: ScreenContext, action: Action): State {
  switch (action.kind) {
    case 'command':
    case 'text':
      return reduceKey(context, action)
    case 'go':
      return push(context.state, action.route)
    case 'language':
      return changeLanguage(context, action.language)
    case 'theme':
      return { ...context.state, theme: action.theme }
    case 'copy':
      return copying(context.state, action.text)
    case 'press':
      return pressMouse(context, action)
    case 'wheel':
      return turnWheel(context, action.direction)
    default:
      return action satisfies never
  }
}

/**
 * The state after a request.
 *
 * @param context the state before, with the atlas and the window's division
 * @param action what is asked for
 */
export function reduce(context: ScreenContext, action: Action): State {
  const { count } = context.state
  const state = withoutCount(withoutMessage(context.state))
  const after = reduceAction({ ...context, state, ...(count === undefined ? {} : { count: Number(count) }) }, action)
  return after.destination === undefined ? after : arrive(context, after, after.destination)
}

/** The state at the place to which a screen leads; the same where no screen has it. */
function arrive(
  { cache }: ScreenContext,
  { destination: _followed, ...state }: State,
  destination: Destination,
): State {
  const route = targetRoute(cache, destination)
  return route === undefined ? state : push(state, route)
}
