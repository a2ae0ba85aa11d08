/** The running explorer's state. Updates that need a slow call wait here until the window says so. @module */

import type { AtlasCache } from '../app/atlas-cache.ts'
import type { Layout } from '../app/layout.ts'
import { contextOf, type State } from '../app/state.ts'
import type { Line } from '../text/line.ts'
import { render, renderWaiting } from './render.ts'

export type Update = (before: State) => State

/** What the window shows. */
export interface Snapshot {
  readonly state: State
  /** Whether a slow call is pending. Once this is drawn, `resume` runs it. */
  readonly waiting: boolean
}

interface QueuedUpdate {
  readonly update: Update
  readonly layout: Layout
}

interface Frame {
  readonly state: State
  readonly layout: Layout
  readonly lines: readonly Line[]
}

/** Holds the state and notifies listeners. Slow updates wait until the window shows that they do. */
export class Store {
  readonly #cache: AtlasCache
  readonly #listeners = new Set<() => void>()
  #snapshot: Snapshot
  /** Pending updates; the first one is slow. */
  #queue: readonly QueuedUpdate[] = []
  #drawn: Frame | undefined

  constructor(cache: AtlasCache, initial: State, layout: Layout) {
    this.#cache = cache
    const isThere = cache.slowCalls.runIfFast(() => this.#draw(initial, layout)) !== undefined
    this.#snapshot = { state: initial, waiting: !isThere }
  }

  /** The current snapshot; the same object until it changes. */
  readonly snapshot = (): Snapshot => this.#snapshot

  /** Calls the listener on every change; returns how to unsubscribe. */
  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  /** The lines of the window. */
  lines(layout: Layout): readonly Line[] {
    const { state, waiting } = this.#snapshot
    if (!waiting) return this.#draw(state, layout)
    // As long as the first state waits for its answers, nothing else can be drawn.
    return renderWaiting(layout, state.language, this.#drawn === undefined ? undefined : this.#draw(state, layout))
  }

  /** Queues an update and runs it as soon as it can be fast. */
  dispatch(update: Update, layout: Layout): void {
    this.#queue = [...this.#queue, { update, layout }]
    if (!this.#snapshot.waiting) this.#advance()
  }

  /** Runs the pending slow update and those after it. */
  resume(layout: Layout): void {
    const [first, ...others] = this.#queue
    this.#queue = others
    const state = first === undefined ? this.#snapshot.state : first.update(this.#snapshot.state)
    this.#draw(state, layout)
    this.#snapshot = { state, waiting: false }
    this.#advance()
  }

  /** Runs updates until one is slow. */
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
