import type { Layout } from './layout.ts'
import type { Model } from './model.ts'
import type { State } from './state.ts'

/** Everything that a screen is drawn from, and that a command is carried out with. */
export interface View {
  readonly model: Model
  readonly layout: Layout
  readonly state: State
}
