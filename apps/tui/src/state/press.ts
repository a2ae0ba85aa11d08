/** From what the keyboard sent to the state after it. @module */
import { understand } from '../keys/bindings.ts'
import type { Press } from '../keys/key-name.ts'
import { isTyping } from '../keys/modes.ts'
import { modeOf } from '../screens/overlays.ts'
import type { MouseEvent } from '../terminal/mouse.ts'
import type { Layout } from './layout.ts'
import type { Model } from './model.ts'
import { reduce } from './reduce.ts'
import type { State } from './state.ts'
import { viewOf } from './view.ts'

/** The state after a key press. */
export function pressed(model: Model, layout: Layout, before: State, press: Press): State {
  const { request, rest } = understand(modeOf(before), press)
  const after = request === undefined ? before : reduce(viewOf(model, layout, before), request)
  return rest === undefined ? after : pressed(model, layout, after, rest)
}

/** The state after something that the mouse did. */
export const pointed = (model: Model, layout: Layout, before: State, event: MouseEvent): State =>
  reduce(viewOf(model, layout, before), event)

/** The state after a paste: text where one types, and nothing elsewhere, since none of it was meant as a key. */
export const pasted = (model: Model, layout: Layout, before: State, text: string): State =>
  isTyping(modeOf(before)) ? reduce(viewOf(model, layout, before), { kind: 'text', text }) : before
