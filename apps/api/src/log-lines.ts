/** Lines of a log, written together: one system call for many requests. @module */
import type { Log, RequestLog } from './http/request-log.ts'

/** A log that writes each request as a line of JSON. */
export interface LogLines {
  readonly log: Log
  /** Writes what waits to be written. */
  readonly flush: () => void
}

/**
 * A log that writes each request as a line of JSON, once the requests at hand are answered.
 *
 * @param write takes the lines
 * @param later calls back when there is time
 */
export function logLines(
  write: (lines: string) => void,
  later: (callback: () => void) => void = setImmediate,
): LogLines {
  let waiting: RequestLog[] = []
  const flush = () => {
    if (waiting.length === 0) return
    write(waiting.map((entry) => `${JSON.stringify(entry)}\n`).join(''))
    waiting = []
  }
  const log = (entry: RequestLog) => {
    if (waiting.push(entry) === 1) later(flush)
  }
  return { log, flush }
}
