/** Lines of a log, written together: one system call for many requests. @module */
import type { Log } from './http/request-log.ts'

/** A log that writes each request as a line of JSON. */
export interface LogLines {
  readonly log: Log
  /** Writes what waits to be written. */
  readonly flush: () => void
}

/** Lines are written when there are so many letters of them, or when the first has waited so many milliseconds. */
const together = { letters: 16_000, milliseconds: 200 }

/**
 * A log that writes each request as a line of JSON.
 *
 * @param write takes lines, of which the last has its end
 */
export function logLines(write: (lines: string) => void): LogLines {
  let waiting = ''
  let timer: ReturnType<typeof setTimeout> | undefined
  const flush = () => {
    clearTimeout(timer)
    const lines = waiting
    waiting = ''
    if (lines !== '') write(lines)
  }
  const log: Log = (entry) => {
    if (waiting === '') timer = setTimeout(flush, together.milliseconds)
    waiting += `${JSON.stringify(entry)}\n`
    if (waiting.length >= together.letters) flush()
  }
  return { log, flush }
}
