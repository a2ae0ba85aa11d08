/** From what the keyboard sent to the state after it. @module */
import { understand } from '../keys/bindings.ts'
import { isTyping } from '../keys/commands.ts'
import type { Press } from '../keys/key-name.ts'
import { modeOf } from '../screens/mode.ts'
import type { Layout } from './layout.ts'
import type { Model } from './model.ts'
import { reduce } from './reduce.ts'
import type { State } from './state.ts'

/** The state after a key press. */
export function pressed(model: Model, layout: Layout, before: State, press: Press): State {
  const { request, rest } = understand(modeOf(before), press)
  const after = request === undefined ? before : reduce({ model, layout, state: before }, request)
  return rest === undefined ? after : pressed(model, layout, after, rest)
}

/** The state after a paste: text where one types, and nothing elsewhere, since none of it was meant as a key. */
export const pasted = (model: Model, layout: Layout, before: State, text: string): State =>
  isTyping(modeOf(before)) ? reduce({ model, layout, state: before }, { kind: 'text', text }) : before
