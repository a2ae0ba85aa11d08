/** Lines of a log, written together: one system call for many requests. @module */
import type { Log } from './http/logger.ts'

/** A log that writes each request as a line of JSON. */
export interface BufferedLog {
  readonly log: Log
  /** Writes what waits to be written. */
  readonly flush: () => void
}

/** Where lines are written; as Node's streams have it. */
export interface LineWriter {
  /** How many bytes wait to be read. */
  readonly writableLength: number
  /** Calls back once the bytes are written, or with why they are not. */
  readonly write: (lines: Uint8Array, done: (error?: Error | null) => void) => unknown
}

/** Lines are written when there are so many bytes of them, or when the first has waited so many milliseconds. */
const together = { bytes: 16_000, milliseconds: 200 }

/** A letter of a text takes at most so many bytes in UTF-8; where two make one character, they take four together. */
const mostBytes = 3

/** So many bytes may wait for a reader that does not read; further lines are dropped. */
const mostWaiting = 4 * 1024 * 1024

const lineEnd = 0x0a

function linesIn(bytes: Uint8Array): number {
  let count = 0
  for (let at = bytes.indexOf(lineEnd); at !== -1; at = bytes.indexOf(lineEnd, at + 1)) count++
  return count
}

/**
 * A log that writes each request as a line of JSON.
 *
 * Lines that cannot be written, as the disk is full or the reader is gone, are dropped; once lines can be written again,
 * one of them says how many were dropped.
 *
 * @param writer takes lines, of which the last has its end
 * @param onDropped is called with how many lines were dropped
 */
export function bufferedLog(writer: LineWriter, onDropped: (lines: number) => void = () => undefined): BufferedLog {
  // Lines that wait as texts are copied by each collection of what is young; here they are dead as soon as they are made.
  const waiting = Buffer.allocUnsafeSlow(together.bytes)
  let used = 0
  let timer: ReturnType<typeof setTimeout> | undefined
  let dropped = 0

  function drop(lines: number): void {
    dropped += lines
    if (lines > 0) onDropped(lines)
  }

  /** Says how many lines are missing; if this cannot be written, they are still to be told. */
  function tellDropped(): void {
    const told = dropped
    dropped = 0
    const notice = { time: new Date().toISOString(), level: 'warn', message: 'log lines were dropped', dropped: told }
    writer.write(Buffer.from(`${JSON.stringify(notice)}\n`), (error) => {
      if (error) dropped += told
    })
  }

  function write(bytes: Uint8Array): void {
    if (writer.writableLength > mostWaiting) {
      drop(linesIn(bytes))
      return
    }
    writer.write(bytes, (error) => {
      if (error) drop(linesIn(bytes))
      else if (dropped > 0) tellDropped()
    })
  }

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
