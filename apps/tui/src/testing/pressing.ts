/** The explorer without a terminal: states after keys. @module */
import type { Press } from '../keys/key-name.ts'
import { type Layout, layoutOf } from '../state/layout.ts'
import type { Model } from '../state/model.ts'
import { pressed } from '../state/press.ts'
import type { State } from '../state/state.ts'
import { type View, viewOf } from '../state/view.ts'

/** A key by its name. */
export const key = (name: string): Press => ({ key: name })

/** Typed characters: keys or text, as the mode has it. */
export const text = (typed: string): Press => ({ text: typed })

/** What a test does with a model in a window of a size. */
export interface Presser {
  readonly after: (state: State, ...presses: readonly Press[]) => State
  readonly viewOf: (state: State) => View
}

/** The explorer of a model, in a window of a size. */
export function pressing(model: Model, columns: number, rows: number): Presser {
  const layout: Layout = layoutOf({ columns, rows })
  return {
    after: (state, ...presses) => presses.reduce((current, press) => pressed(model, layout, current, press), state),
    viewOf: (state) => viewOf(model, layout, state),
  }
}
