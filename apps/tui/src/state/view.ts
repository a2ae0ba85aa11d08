import type { Layout } from './layout.ts'
import type { Model } from './model.ts'
import type { State } from './state.ts'

/** Everything that a screen is drawn from, and that a command is carried out with. */
export interface View {
  readonly model: Model
  readonly layout: Layout
  readonly state: State
  /** How often a command is to be carried out, or the row that it is to go to; absent: nobody said. */
  readonly count?: number
}
