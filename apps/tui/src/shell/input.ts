/** From what the keyboard sent to the state after it. @module */

import type { Model } from '../app/atlas-cache.ts'
import type { Layout } from '../app/layout.ts'
import { viewOf } from '../app/screen-context.ts'
import { type State, withoutCount, withoutMessage } from '../app/state.ts'
import type { Press } from '../input/key-event.ts'
import { isTyping } from '../input/modes.ts'
import { understand } from '../input/resolve-key.ts'
import type { MouseEvent } from '../terminal/mouse.ts'
import { modeOf } from './overlays.ts'
import { reduce } from './update.ts'

/** Longer counts than these move no further than to an end. */
const mostDigits = 6

/** The state after a digit of how often the next command is to be carried out. */
const counted = (state: State, digit: string): State => ({
  ...withoutMessage(state),
  count: `${state.count ?? ''}${digit}`.slice(0, mostDigits),
})

/** The state after a key press. A key without a meaning ends what was said and counted, too. */
export function pressed(model: Model, layout: Layout, before: State, press: Press): State {
  const { keymap, count } = before
  const { request, digit, rest } = understand(keymap, modeOf(before), press, count !== undefined)
  const after =
    digit !== undefined
      ? counted(before, digit)
      : request === undefined
        ? withoutCount(withoutMessage(before))
        : reduce(viewOf(model, layout, before), request)
  return rest === undefined ? after : pressed(model, layout, after, rest)
}

/** The state after something that the mouse did. */
export const pointed = (model: Model, layout: Layout, before: State, event: MouseEvent): State =>
  reduce(viewOf(model, layout, before), event)

/** The state after a paste: text where one types, and nothing elsewhere, since none of it was meant as a key. */
export const pasted = (model: Model, layout: Layout, before: State, text: string): State =>
  isTyping(modeOf(before)) ? reduce(viewOf(model, layout, before), { kind: 'text', text }) : before
