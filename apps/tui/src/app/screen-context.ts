import type { AtlasCache } from './atlas-cache.ts'
import type { Layout } from './layout.ts'
import type { State } from './state.ts'

/** Everything that a screen is drawn from, and that a command is carried out with. */
export interface ScreenContext {
  /** In the language of the state. */
  readonly cache: AtlasCache
  readonly layout: Layout
  readonly state: State
  /** How often a command is to be carried out, or the row that it is to go to; absent: nobody said. */
  readonly count?: number
}

/** What a state is drawn from: the model sorts lists in the state's language. */
export const contextOf = (cache: AtlasCache, layout: Layout, state: State): ScreenContext => ({
  cache: cache.in(state.language),
  layout,
  state,
})
