/**
 * The store of an atlas that is too large to answer at once. A thread has the atlas and the state; here are the last state
 * and frame that it sent. So keys are read and the window is drawn while the thread works, and its work can be left: then
 * the thread is ended, and another one takes over from the last state.
 *
 * @module
 */
import type { Worker } from 'node:worker_threads'
import type { Layout } from '../app/layout.ts'
import type { State } from '../app/state.ts'
import { type Work, workLabels } from '../app/work.ts'
import { resolveKey } from '../input/keymap.ts'
import { words } from '../words.ts'
import { modeOf } from './overlays.ts'
import { renderWorking } from './render.ts'
import type { Snapshot, Store } from './store.ts'
import type { DatasetName, FromExplorer, Refusal, Shown, ToExplorer } from './thread-messages.ts'
import type { Input } from './update.ts'

/** Work that takes longer, in milliseconds, is felt as a wait. */
const workShownAfter = 150

/** Milliseconds between two looks of the sign that moves. */
const tick = 250

/** What a new thread takes over. */
export type Resumed = Pick<Shown, 'state' | 'dataset'>

/** Why the explorer of a thread ended by itself. */
export type ThreadEnd = Refusal | { readonly error: unknown }

export class ThreadStore implements Store {
  readonly #start: (resumed: Resumed | undefined) => Worker
  readonly #listeners = new Set<() => void>()
  /** Undefined once it was closed. */
  #thread: Worker | undefined
  #snapshot: Snapshot
  #layout: Layout | undefined
  #shown: Shown | undefined
  /** Inputs and layouts that are not answered yet, the latest last. */
  #pending: readonly ToExplorer[] = []
  /** What the thread is busy with, and since when, in milliseconds. */
  #work: { readonly name: Work; readonly since: number }
  /** Whether the window says so. */
  #saysWork = false
  #timer: NodeJS.Timeout | undefined
  #end: ThreadEnd | undefined

  /**
   * @param initial what is known of the state before the thread has opened the atlas
   * @param start starts a thread that opens the atlas, at the state that another one left
   */
  constructor(initial: State, start: (resumed: Resumed | undefined) => Worker) {
    this.#snapshot = { state: initial }
    this.#start = start
    this.#work = { name: 'opening', since: performance.now() }
    this.#thread = this.#begin(undefined)
  }

  readonly snapshot = (): Snapshot => this.#snapshot

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  readonly place = (): string | undefined => this.#shown?.place

  /** The dataset; undefined before it is open. */
  get dataset(): DatasetName | undefined {
    return this.#shown?.dataset
  }

  /** Why the thread ended by itself; undefined if it did not. */
  get end(): ThreadEnd | undefined {
    return this.#end
  }

  readonly lines = (layout: Layout) => {
    const { language } = this.#snapshot.state
    const lines = this.#shown?.lines ?? []
    return renderWorking(layout, language, lines, this.#saysWork ? this.#workText() : undefined)
  }

  readonly resize = (layout: Layout): void => {
    this.#layout = layout
    this.#post({ layout })
  }

  readonly dispatch = (input: Input, layout: Layout): void => {
    const { state } = this.#snapshot
    const id = input.kind === 'key' ? resolveKey(state.keymap, modeOf(state), input.event).action : undefined
    const command = id?.kind === 'command' ? id.id : undefined
    if (!this.#saysWork) this.#post({ input, layout })
    else if (command === 'quit-now') this.#leave()
    else if (command === 'suspend') this.#change({ ...state, effect: { kind: 'suspend' } })
    else if (input.kind === 'key' && 'key' in input.event && input.event.key === 'escape') this.#stopWork()
    else this.#post({ input, layout })
  }

  /** Ends the thread. */
  readonly close = async (): Promise<void> => {
    clearTimeout(this.#timer)
    const thread = this.#thread
    this.#thread = undefined
    await thread?.terminate()
  }

  #begin(resumed: Resumed | undefined): Worker {
    const thread = this.#start(resumed)
    // One that was ended may still have sent something.
    thread.on('message', (message: FromExplorer) => {
      if (thread === this.#thread) this.#hear(message)
    })
    thread.on('error', (error) => {
      if (thread === this.#thread) this.#fail({ error })
    })
    return thread
  }

  #post(message: ToExplorer): void {
    this.#thread?.postMessage(message)
    this.#pending = [...this.#pending, message]
    if (this.#pending.length === 1) this.#timer = setTimeout(this.#sayWork, workShownAfter)
  }

  #hear(message: FromExplorer): void {
    switch (message.kind) {
      case 'working':
        this.#work = { name: message.work, since: performance.now() }
        return
      case 'refused':
        this.#fail(message)
        return
      case 'shown':
        this.#show(message)
        return
      default:
        message satisfies never
    }
  }

  #show(message: Shown): void {
    const { keymap, effect: before } = this.#snapshot.state
    const effect = message.effect ?? before
    this.#shown = message
    this.#pending = this.#pending.slice(1)
    clearTimeout(this.#timer)
    // Keys that were typed ahead are answered next; as long as they are, the window says that it works.
    if (this.#pending.length === 0) this.#saysWork = false
    else this.#timer = setTimeout(this.#sayWork, this.#saysWork ? tick : workShownAfter)
    this.#change({ ...message.state, keymap, ...(effect && { effect }) })
  }

  readonly #sayWork = (): void => {
    this.#saysWork = true
    this.#timer = setTimeout(this.#sayWork, tick)
    this.#change(this.#snapshot.state)
  }

  /** What is being done, a sign that moves, for how long, and how to leave it. */
  #workText(): string {
    const { language } = this.#snapshot.state
    const elapsed = performance.now() - this.#work.since
    const dots = '.'.repeat(1 + (Math.floor(elapsed / tick) % 3)).padEnd(3)
    const leave = this.#canLeave ? `   esc ${words.leaveWork[language]}` : ''
    return `${workLabels[this.#work.name][language]} ${dots} ${Math.floor(elapsed / 1000)} s${leave}`
  }

  /** Whether anything but opening is awaited: to open the same again would lead nowhere. */
  get #canLeave(): boolean {
    return this.#shown === undefined || this.#pending.some(({ input }) => input !== undefined)
  }

  /** Leaves what is being done for the last state; before there is one, leaves the explorer. */
  #stopWork(): void {
    if (!this.#canLeave) return
    const layout = this.#layout
    if (this.#shown === undefined || layout === undefined) {
      this.#leave()
      return
    }
    const { state, dataset } = this.#shown
    void this.close()
    this.#pending = []
    this.#work = { name: 'opening', since: performance.now() }
    this.#thread = this.#begin({ state: { ...state, message: { text: words.workLeft } }, dataset })
    this.#post({ layout })
    clearTimeout(this.#timer)
    this.#sayWork()
  }

  #fail(end: ThreadEnd): void {
    this.#end ??= end
    this.#leave()
  }

  #leave(): void {
    this.#change({ ...this.#snapshot.state, leaving: true })
  }

  #change(state: State): void {
    this.#snapshot = { state }
    for (const listener of this.#listeners) listener()
  }
}
