/** Lines of a log, written together: one system call for many requests. @module */
import type { Log } from './http/request-log.ts'

/** A log that writes each request as a line of JSON. */
export interface LogLines {
  readonly log: Log
  /** Writes what waits to be written. */
  readonly flush: () => void
}

/** Lines are written when there are so many bytes of them, or when the first has waited so many milliseconds. */
const together = { bytes: 16_000, milliseconds: 200 }

/** A letter of a text takes at most so many bytes in UTF-8; where two make one character, they take four together. */
const mostBytes = 3

/**
 * A log that writes each request as a line of JSON.
 *
 * @param write takes lines, of which the last has its end
 */
export function logLines(write: (lines: Uint8Array) => void): LogLines {
  // Lines that wait as texts are copied by each collection of what is young; here they are dead as soon as they are made.
  const waiting = Buffer.allocUnsafeSlow(together.bytes)
  let used = 0
  let timer: ReturnType<typeof setTimeout> | undefined
  const flush = () => {
    clearTimeout(timer)
    const bytes = used
    used = 0
    // What is written may wait for its reader, while the next lines come.
    if (bytes > 0) write(Buffer.copyBytesFrom(waiting, 0, bytes))
  }
  const log: Log = (entry) => {
    const line = `${JSON.stringify(entry)}\n`
    if (used + line.length * mostBytes > waiting.length) flush()
    if (line.length * mostBytes > waiting.length) return write(Buffer.from(line))
    if (used === 0) timer = setTimeout(flush, together.milliseconds)
    used += waiting.write(line, used)
  }
  return { log, flush }
}
