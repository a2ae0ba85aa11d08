/** The state while the explorer runs. Keys that ask for an answer that takes long wait here until it is drawn that they do. @module */

import type { Model } from '../app/atlas-cache.ts'
import type { Layout } from '../app/layout.ts'
import { viewOf } from '../app/screen-context.ts'
import type { State } from '../app/state.ts'
import type { Line } from '../text/line.ts'
import { awaitingIn, drawingOf } from './render.ts'

/** From a state to the next. */
export type Step = (before: State) => State

/** What is to be drawn. */
export interface Moment {
  readonly state: State
  /** Whether an answer is awaited that takes long. Once this is drawn, `goOn` makes it. */
  readonly waiting: boolean
}

/** A step, in a window that is divided so. */
interface Taken {
  readonly step: Step
  readonly layout: Layout
}

/** A state as it was drawn. */
interface Drawn {
  readonly state: State
  readonly layout: Layout
  readonly lines: readonly Line[]
}

/** The state while the explorer runs, and whoever is told of it. */
export class Store {
  readonly #model: Model
  readonly #listeners = new Set<() => void>()
  #moment: Moment
  /** Steps that are not taken yet, the first of which is awaited. */
  #steps: readonly Taken[] = []
  #drawn: Drawn | undefined

  constructor(model: Model, initial: State, layout: Layout) {
    this.#model = model
    const isThere = model.patience.atOnce(() => this.#draw(initial, layout)) !== undefined
    this.#moment = { state: initial, waiting: !isThere }
  }

  /** What is to be drawn; the same object until it changes. */
  readonly moment = (): Moment => this.#moment

  /** Tells of every change, until it is told not to. */
  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  /** The window as it is. */
  lines(layout: Layout): readonly Line[] {
    const { state, waiting } = this.#moment
    if (!waiting) return this.#draw(state, layout)
    // As long as the first state waits for its answers, nothing else can be drawn.
    return awaitingIn(layout, state.language, this.#drawn === undefined ? undefined : this.#draw(state, layout))
  }

  /** Takes a step, behind those that wait. */
  take(step: Step, layout: Layout): void {
    this.#steps = [...this.#steps, { step, layout }]
    if (!this.#moment.waiting) this.#advance()
  }

  /** Makes the answer that is awaited, and takes the steps behind it. */
  goOn(layout: Layout): void {
    const [first, ...others] = this.#steps
    this.#steps = others
    const state = first === undefined ? this.#moment.state : first.step(this.#moment.state)
    this.#draw(state, layout)
    this.#moment = { state, waiting: false }
    this.#advance()
  }

  /** Takes the steps that can be answered at once. */
  #advance(): void {
    for (const { step, layout } of this.#steps) {
      const { state } = this.#moment
      const next = this.#model.patience.atOnce(() => {
        const after = step(state)
        this.#draw(after, layout)
        return after
      })
      this.#moment = { state: next?.value ?? state, waiting: next === undefined }
      if (next === undefined) break
      this.#steps = this.#steps.slice(1)
    }
    for (const listener of this.#listeners) listener()
  }

  #draw(state: State, layout: Layout): readonly Line[] {
    if (this.#drawn?.state === state && this.#drawn.layout === layout) return this.#drawn.lines
    const lines = drawingOf(viewOf(this.#model, layout, state))
    this.#drawn = { state, layout, lines }
    return lines
  }
}
