/** What the main thread and one that answers for it say to each other. @module */
import type { VaryingHeader } from './http/request-facts.ts'
import type { DatasetStamp } from './service.ts'

/** What a thread starts with. */
export interface ThreadSettings {
  /** File or folder of the dataset. */
  readonly dataset: string
  readonly baseIri: string | undefined
  /** Whether it answers what may take long, and so lets the other threads of the program go first. */
  readonly isLong: boolean
}

/** A route, as Hono writes it. */
export interface RoutePattern {
  readonly method: string
  readonly path: string
}

/** The dataset of a thread is open. */
export interface Ready {
  readonly kind: 'ready'
  readonly stamp: DatasetStamp
  readonly counts: Readonly<Record<string, number>>
  readonly patterns: readonly RoutePattern[]
}

/** The dataset of a thread does not open. */
export interface NotOpened {
  readonly kind: 'not opened'
  readonly message: string
}

/** A request for the routes whose data is below a path. */
export interface Question {
  readonly kind: 'question'
  readonly id: number
  readonly dataPath: string
  readonly method: string
  readonly url: string
  readonly headers: readonly (readonly [string, string])[]
  readonly body: ArrayBuffer | null
  readonly requestId: string
}

/** Nobody waits for an answer any more. */
export interface Cancellation {
  readonly kind: 'cancellation'
  readonly id: number
}

/** The counts for which a thread asked. */
export interface MetricsText {
  readonly kind: 'metrics'
  readonly text: string
  readonly contentType: string
}

/** What a route answered, and what the answer depends on. */
export interface Answer {
  readonly kind: 'answer'
  readonly id: number
  readonly status: number
  readonly headers: readonly (readonly [string, string])[]
  /** A stream where it is long. */
  readonly body: ArrayBuffer | ReadableStream<Uint8Array<ArrayBuffer>> | null
  /** The headers of the request that were read. */
  readonly variesBy: readonly VaryingHeader[]
  readonly offered: readonly string[]
  readonly fault: Error | undefined
}

/** Asks for the counts of the program. */
export interface MetricsWanted {
  readonly kind: 'metrics wanted'
}

export type ToThread = Question | Cancellation | MetricsText
export type FromThread = Ready | NotOpened | Answer | MetricsWanted
