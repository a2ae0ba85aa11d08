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

/**
 * Writes times as ISO 8601, like `2019-03-01T00:00:00.000Z`.
 *
 * Many requests are answered within a millisecond, and writing its name was seen to take a tenth of the time that a kept
 * answer takes: so the last one is kept.
 *
 * @returns writes a time, given in milliseconds since 1970
 */
export function isoTimes(): (milliseconds: number) => string {
  let last = Number.NaN
  let written = ''
  return (milliseconds) => {
    if (milliseconds !== last) {
      last = milliseconds
      written = new Date(milliseconds).toISOString()
    }
    return written
  }
}
