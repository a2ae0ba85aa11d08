/**
 * The log of requests.
 *
 * Hono's `logger` writes sentences for people; this one gives an object for each request, from which the program makes a
 * line of JSON.
 *
 * @module
 */
import type { MiddlewareHandler } from 'hono'
import type { PassedResponse } from './cached-response.ts'
import type { PipelineEnv, RequestState } from './request-state.ts'

/** What is logged of a request. */
export interface RequestLog {
  /** When it was answered, as ISO 8601. */
  readonly time: string
  readonly level: 'info' | 'error'
  readonly requestId: string
  readonly method: string
  /** Path and query string, cut where they are very long. */
  readonly target: string
  readonly status: number
  /** Milliseconds until the response was ready. */
  readonly ms: number
  /** Length of the body in bytes; 0 where none was sent. Absent: it is made while it is sent. */
  readonly bytes?: number
  /** Whether the response came from the cache. */
  readonly kept: boolean
  /** The internal error, with its stack. */
  readonly error?: string
}

/** Logs a request. */
export type Log = (entry: RequestLog) => void

/**
 * Writes times as ISO 8601, like `2019-03-01T00:00:00.000Z`.
 *
 * Many requests are answered within one millisecond, and to write it took a tenth of the time that a cached response
 * takes: so the last one is remembered.
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

/** The longest target in a log line, in characters. */
const maxTargetLength = 2000

const isoTime = isoTimes()

interface Outcome {
  readonly requestId: string
  readonly isCached: boolean
  readonly fault?: Error | undefined
}

export function requestLog(
  { incoming, started }: RequestState,
  { status, bytes }: PassedResponse,
  { requestId, isCached, fault }: Outcome,
): RequestLog {
  return {
    time: isoTime(Date.now()),
    level: fault === undefined ? 'info' : 'error',
    requestId,
    method: incoming.method,
    target: incoming.target.slice(0, maxTargetLength),
    status,
    ms: Math.round((performance.now() - started) * 1000) / 1000,
    ...(incoming.method === 'HEAD' ? { bytes: 0 } : bytes === undefined ? {} : { bytes }),
    kept: isCached,
    ...(fault === undefined ? {} : { error: fault.stack ?? fault.message }),
  }
}

export const logger = (log: Log): MiddlewareHandler<PipelineEnv> =>
  async function logger(c, next) {
    await next()
    const outcome = { requestId: c.get('requestId'), isCached: c.get('isCached') === true, fault: c.get('fault') }
    log(requestLog(c.get('request'), c.get('response'), outcome))
  }
