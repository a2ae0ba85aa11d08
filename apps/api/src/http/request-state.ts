/** A request on its way, and what is logged of it. @module */
import type { Language } from '@puente/core'
import type { CachedResponse } from './cached-response.ts'
import type { AcceptedCodings } from './compress.ts'
import type { IncomingRequest } from './incoming-request.ts'
import { isoTimes, type Log } from './logger.ts'
import type { Passage } from './rate-limiter.ts'

/** A request on its way. */
export interface Journey {
  readonly asking: IncomingRequest
  readonly started: number
  readonly requestId: string
  readonly preferred: Language
  /** The language in which it is told what is wrong with it, where no route is reached. */
  readonly refusedIn: Language
  readonly passage: Passage | undefined
  readonly takes: AcceptedCodings
  /** Path and query string by which it is answered: without trackers, and at the one address for messages. */
  readonly target: string
  /** What its answer is kept under, but for the coding. */
  readonly asked: string
  fault?: Error
}

/** A log line is no place for a novel. */
const loggedLetters = 2000

const isoTime = isoTimes()

/** Takes note of an answer, and whether it was there already. */
export function logAnswer(log: Log, journey: Journey, sent: CachedResponse, kept: boolean): void {
  const { asking, started, requestId, fault } = journey
  log({
    time: isoTime(Date.now()),
    level: fault === undefined ? 'info' : 'error',
    requestId,
    method: asking.method,
    target: asking.target.slice(0, loggedLetters),
    status: sent.status,
    ms: Math.round((performance.now() - started) * 1000) / 1000,
    bytes: asking.method === 'HEAD' ? 0 : sent.bytes,
    kept,
    ...(fault === undefined ? {} : { error: fault.stack ?? fault.message }),
  })
}
