/** The one function that changes the state: from a request to the state after it. @module */

import type { AtlasCache } from '../app/atlas-cache.ts'
import { push } from '../app/history.ts'
import type { Layout } from '../app/layout.ts'
import { contextOf, promptMode, type ScreenContext, type State, without } from '../app/state.ts'
import { isGlobalCommand } from '../input/commands.ts'
import { type KeyAction, resolveKey } from '../input/keymap.ts'
import type { KeyEvent } from '../input/keys.ts'
import { isTyping } from '../input/modes.ts'
import { targetRoute } from '../screens/route-at.ts'
import { clickAt, commandAt, rowAt, typedAt, wheelAt } from '../screens/screens.ts'
import type { MouseEvent } from '../terminal/mouse.ts'
import type { WriteOutcome } from '../terminal/write-file.ts'
import type { Destination } from '../text/line.ts'
import type { Action } from './action.ts'
import { copyText } from './copy.ts'
import { changeLanguage, globalCommands } from './global-commands.ts'
import { hitTest } from './hit-test.ts'
import { commandInOverlay, modeOf, typedInOverlay } from './overlays.ts'
import { chosenInPalette, markedInPalette } from './palette/palette.ts'
import { commandInPrompt, typedInPrompt } from './prompt.ts'
import { afterWrite } from './save-dialog.ts'

/** Passes a key to the prompt, the overlay or the screen. */
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
    : reduceAction({ ...context, state: without(context.state, 'overlay') }, chosen)
}

/** Selects or opens a row of the front list. */
function pressRow(context: ScreenContext, row: number): State {
  const { overlay, route } = context.state
  if (overlay === undefined) return rowAt(context, route, row)
  if (overlay.kind !== 'palette') return context.state
  return overlay.row === row
    ? reduceKey(context, { kind: 'command', id: 'choose' })
    : { ...context.state, overlay: markedInPalette(overlay, row) }
}

function pressMouse(context: ScreenContext, { column, row }: { readonly column: number; readonly row: number }): State {
  const action = hitTest(context, column, row)
  if (action === undefined) return context.state
  if (action.kind === 'row') return pressRow(context, action.row)
  return action.kind === 'mark' ? clickAt(context, context.state.route, action.mark) : reduceAction(context, action)
}

/** Scrolls the screen, or moves up or down in an overlay. */
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
      return copyText(context.state, action.text)
    case 'press':
      return pressMouse(context, action)
    case 'wheel':
      return turnWheel(context, action.direction)
    default:
      return action satisfies never
  }
}

/**
 * The state after an action.
 *
 * @param context the state before, with the atlas and the window's division
 * @param action what to do
 */
function reduce(context: ScreenContext, action: Action): State {
  const { count } = context.state
  const state = without(without(context.state, 'message'), 'count')
  const after = reduceAction({ ...context, state, ...(count === undefined ? {} : { count: Number(count) }) }, action)
  return after.destination === undefined ? after : goToDestination(context, after, after.destination)
}

function goToDestination(
  { cache }: ScreenContext,
  { destination: _followed, ...state }: State,
  destination: Destination,
): State {
  const route = targetRoute(cache, destination)
  return route === undefined ? state : push(state, route)
}

const maxDigits = 6

const addDigit = (state: State, digit: string): State => ({
  ...without(state, 'message'),
  count: `${state.count ?? ''}${digit}`.slice(0, maxDigits),
})

/** The state after a key. A key without an effect also clears message and count. */
export function onKey(cache: AtlasCache, layout: Layout, before: State, event: KeyEvent): State {
  const { keymap, count } = before
  const { action, digit, rest } = resolveKey(keymap, modeOf(before), event, count !== undefined)
  const after =
    digit !== undefined
      ? addDigit(before, digit)
      : action === undefined
        ? without(without(before, 'message'), 'count')
        : reduce(contextOf(cache, layout, before), action)
  return rest === undefined ? after : onKey(cache, layout, after, rest)
}

/** What reaches the explorer from outside: plain, so that it can be sent to a thread. */
export type Input =
  | { readonly kind: 'key'; readonly event: KeyEvent }
  | { readonly kind: 'mouse'; readonly event: MouseEvent }
  | { readonly kind: 'paste'; readonly text: string }
  /** A file was written, or not. */
  | { readonly kind: 'write'; readonly outcome: WriteOutcome }

/** The state after an input. Pasted text is ignored where none is typed, since it must not run commands. */
export function update(cache: AtlasCache, layout: Layout, before: State, input: Input): State {
  switch (input.kind) {
    case 'key':
      return onKey(cache, layout, before, input.event)
    case 'mouse':
      return reduce(contextOf(cache, layout, before), input.event)
    case 'paste':
      if (!isTyping(modeOf(before))) return before
      return reduce(contextOf(cache, layout, before), { kind: 'text', text: input.text })
    case 'write':
      return afterWrite(before, input.outcome)
    default:
      return input satisfies never
  }
}
