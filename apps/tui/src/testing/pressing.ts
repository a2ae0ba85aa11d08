/** The explorer without a terminal: states after keys. @module */

import type { Model } from '../app/atlas-cache.ts'
import { type Layout, layoutOf } from '../app/layout.ts'
import { type View, viewOf } from '../app/screen-context.ts'
import type { State } from '../app/state.ts'
import type { Press } from '../input/key-event.ts'
import { pressed } from '../shell/input.ts'

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
