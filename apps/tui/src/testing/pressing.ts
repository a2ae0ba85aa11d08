/** The explorer without a terminal: states after keys. @module */

import type { AtlasCache } from '../app/atlas-cache.ts'
import { type Layout, layoutOf } from '../app/layout.ts'
import { contextOf, type ScreenContext, type State } from '../app/state.ts'
import type { KeyEvent } from '../input/keys.ts'
import { onKey } from '../shell/update.ts'

/** A key by its name. */
export const key = (name: string): KeyEvent => ({ key: name })

/** Typed characters: keys or text, as the mode has it. */
export const text = (typed: string): KeyEvent => ({ text: typed })

/** What a test does with a model in a window of a size. */
export interface Presser {
  readonly after: (state: State, ...events: readonly KeyEvent[]) => State
  readonly contextOf: (state: State) => ScreenContext
}

/** The explorer of a model, in a window of a size. */
export function pressing(cache: AtlasCache, columns: number, rows: number): Presser {
  const layout: Layout = layoutOf({ columns, rows })
  return {
    after: (state, ...events) => events.reduce((current, event) => onKey(cache, layout, current, event), state),
    contextOf: (state) => contextOf(cache, layout, state),
  }
}
