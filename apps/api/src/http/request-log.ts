/** What is logged of a request: one object, which becomes one line. */
export interface RequestLog {
  /** When it was answered, as ISO 8601. */
  readonly time: string
  readonly level: 'info' | 'error'
  readonly requestId: string
  readonly method: string
  /** Path and query string, cut where they are very long. */
  readonly target: string
  readonly status: number
  /** Milliseconds until the answer was ready. */
  readonly ms: number
  /** Length of the body in bytes; 0 where none was sent. */
  readonly bytes: number
  /** Whether the answer was there already. */
  readonly kept: boolean
  /** The fault inside, with where it arose. */
  readonly error?: string
}

/** Takes note of a request. */
export type Log = (entry: RequestLog) => void
