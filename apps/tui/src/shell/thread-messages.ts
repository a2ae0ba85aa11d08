/** What the terminal's thread and the one that holds a large atlas say to each other. @module */
import type { Layout } from '../app/layout.ts'
import type { Effect, State } from '../app/state.ts'
import type { Work } from '../app/work.ts'
import type { Segment } from '../text/line.ts'
import type { Input } from './update.ts'

/** What a report names a dataset by. */
export interface DatasetName {
  readonly version: string
  readonly hash: string
}

/** The state as it can be sent: the keymap is made on both sides, and an effect is sent once. */
export type SentState = Omit<State, 'keymap' | 'effect'>

/** A line as it can be sent, without what only the thread of the atlas needs to know of it. */
export type SentLine = readonly Pick<Segment, 'text' | 'tone' | 'link'>[]

/** To the thread of the atlas. Each is answered with what the window shows then. */
export interface ToExplorer {
  /** Absent: the window alone has changed. */
  readonly input?: Input
  readonly layout: Layout
}

/** A frame, and the state that it shows. */
export interface Shown {
  readonly kind: 'shown'
  readonly state: SentState
  /** Absent if it is the same as before. */
  readonly effect?: Effect
  readonly lines: readonly SentLine[]
  /** Address of the route. */
  readonly place: string
  readonly dataset: DatasetName
}

/** The dataset does not open, or has no such place. */
export interface Refusal {
  readonly kind: 'refused'
  readonly message: string
  readonly exitCode: number
}

/** From the thread of the atlas. */
export type FromExplorer =
  | Shown
  /** Something begins that may take long. */
  | { readonly kind: 'working'; readonly work: Work }
  | Refusal
