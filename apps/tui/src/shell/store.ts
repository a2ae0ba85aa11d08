/** The state while the explorer runs. Keys that ask for an answer that takes long wait here until it is drawn that they do. @module */

import type { AtlasCache } from '../app/atlas-cache.ts'
import type { Layout } from '../app/layout.ts'
import { contextOf } from '../app/screen-context.ts'
import type { State } from '../app/state.ts'
import type { Line } from '../text/line.ts'
import { render, renderWaiting } from './render.ts'

/** From a state to the next. */
export type Update = (before: State) => State

/** What is to be drawn. */
export interface Snapshot {
  readonly state: State
  /** Whether an answer is awaited that takes long. Once this is drawn, `goOn` makes it. */
  readonly waiting: boolean
}

/** A step, in a window that is divided so. */
interface QueuedUpdate {
  readonly update: Update
  readonly layout: Layout
}

/** A state as it was drawn. */
interface Frame {
  readonly state: State
  readonly layout: Layout
  readonly lines: readonly Line[]
}

/** The state while the explorer runs, and whoever is told of it. */
export class Store {
  readonly #cache: AtlasCache
  readonly #listeners = new Set<() => void>()
  #snapshot: Snapshot
  /** Steps that are not taken yet, the first of which is awaited. */
  #queue: readonly QueuedUpdate[] = []
  #drawn: Frame | undefined

  constructor(cache: AtlasCache, initial: State, layout: Layout) {
    this.#cache = cache
    const isThere = cache.slowCalls.runIfFast(() => this.#draw(initial, layout)) !== undefined
    this.#snapshot = { state: initial, waiting: !isThere }
  }

  /** What is to be drawn; the same object until it changes. */
  readonly snapshot = (): Snapshot => this.#snapshot

  /** Tells of every change, until it is told not to. */
  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  /** The window as it is. */
  lines(layout: Layout): readonly Line[] {
    const { state, waiting } = this.#snapshot
    if (!waiting) return this.#draw(state, layout)
    // As long as the first state waits for its answers, nothing else can be drawn.
    return renderWaiting(layout, state.language, this.#drawn === undefined ? undefined : this.#draw(state, layout))
  }

  /** Takes a step, behind those that wait. */
  dispatch(update: Update, layout: Layout): void {
    this.#queue = [...this.#queue, { update, layout }]
    if (!this.#snapshot.waiting) this.#advance()
  }

  /** Makes the answer that is awaited, and takes the steps behind it. */
  resume(layout: Layout): void {
    const [first, ...others] = this.#queue
    this.#queue = others
    const state = first === undefined ? this.#snapshot.state : first.update(this.#snapshot.state)
    this.#draw(state, layout)
    this.#snapshot = { state, waiting: false }
    this.#advance()
  }

  /** Takes the steps that can be answered at once. */
  #advance(): void {
    for (const { update, layout } of this.#queue) {
      const { state } = this.#snapshot
      const next = this.#cache.slowCalls.runIfFast(() => {
        const after = update(state)
        this.#draw(after, layout)
        return after
      })
      this.#snapshot = { state: next?.value ?? state, waiting: next === undefined }
      if (next === undefined) break
      this.#queue = this.#queue.slice(1)
    }
    for (const listener of this.#listeners) listener()
  }

  #draw(state: State, layout: Layout): readonly Line[] {
    if (this.#drawn?.state === state && this.#drawn.layout === layout) return this.#drawn.lines
    const lines = render(contextOf(this.#cache, layout, state))
    this.#drawn = { state, layout, lines }
    return lines
  }
}
