/** The running explorer's state: where inputs go, and where what the window shows comes from. @module */
import type { AtlasCache } from '../app/atlas-cache.ts'
import type { Layout } from '../app/layout.ts'
import { cacheFor, contextOf, type State } from '../app/state.ts'
import { addressOf } from '../screens/screens.ts'
import type { Line } from '../text/line.ts'
import { render } from './render.ts'
import { type Input, update } from './update.ts'

/** What the window shows at a moment. */
export interface Snapshot {
  readonly state: State
}

/** Holds the state, and notifies listeners. */
export interface Store {
  /** The current snapshot; the same object until what the window shows changes. */
  readonly snapshot: () => Snapshot
  /** Calls the listener on every change; returns how to unsubscribe. */
  readonly subscribe: (listener: () => void) => () => void
  /** The lines of the window. */
  readonly lines: (layout: Layout) => readonly Line[]
  /** Takes an input. */
  readonly dispatch: (input: Input, layout: Layout) => void
  /** Says how the window is divided from now on. */
  readonly resize: (layout: Layout) => void
  /** The address of the current route; undefined before there is one. */
  readonly place: () => string | undefined
}

interface Frame {
  readonly state: State
  readonly layout: Layout
  readonly lines: readonly Line[]
}

/** The store of an atlas that is open here: each input is answered at once. */
export class LocalStore implements Store {
  readonly #cache: AtlasCache
  readonly #listeners = new Set<() => void>()
  #snapshot: Snapshot
  #drawn: Frame | undefined

  constructor(cache: AtlasCache, initial: State) {
    this.#cache = cache
    this.#snapshot = { state: initial }
  }

  readonly snapshot = (): Snapshot => this.#snapshot

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  readonly lines = (layout: Layout): readonly Line[] => {
    const { state } = this.#snapshot
    if (this.#drawn?.state === state && this.#drawn.layout === layout) return this.#drawn.lines
    const lines = render(contextOf(this.#cache, layout, state))
    this.#drawn = { state, layout, lines }
    return lines
  }

  readonly dispatch = (input: Input, layout: Layout): void => {
    this.#snapshot = { state: update(this.#cache, layout, this.#snapshot.state, input) }
    for (const listener of this.#listeners) listener()
  }

  /** Lines are drawn for the layout that they are asked for. */
  readonly resize = (): void => {}

  readonly place = (): string => {
    const { state } = this.#snapshot
    return addressOf(cacheFor(this.#cache, state), state.route)
  }
}
