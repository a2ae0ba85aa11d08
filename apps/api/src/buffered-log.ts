/** A log whose lines are written together: one system call for many requests. @module */
import type { Log } from './http/logger.ts'

/** A log that writes each request as a line of JSON. */
export interface BufferedLog {
  readonly log: Log
  readonly flush: () => void
}

/** A stream to write to, as Node has it. */
export interface LineWriter {
  /** Bytes that wait to be read. */
  readonly writableLength: number
  /** Calls back once the bytes are written, or with the error. */
  readonly write: (lines: Uint8Array, done: (error?: Error | null) => void) => unknown
}

/** Lines are written when they have so many bytes, or when the first has waited so many milliseconds. */
const batch = { bytes: 16_000, milliseconds: 200 }

/** A letter of a text takes at most so many bytes in UTF-8; where two make one character, they take four batch. */
const maxBytesPerUnit = 3

/** Bytes that may wait for a reader that does not read; further lines are dropped. */
const maxWaiting = 4 * 1024 * 1024

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
 */
export function bufferedLog(writer: LineWriter, onDropped: (lines: number) => void = () => undefined): BufferedLog {
  // Waiting strings would be copied by each young garbage collection; in a buffer, they are garbage at once.
  const waiting = Buffer.allocUnsafeSlow(batch.bytes)
  let used = 0
  let timer: ReturnType<typeof setTimeout> | undefined
  let dropped = 0

  function drop(lines: number): void {
    dropped += lines
    if (lines > 0) onDropped(lines)
  }

  /** Logs how many lines are missing; if this cannot be written, they stay to be logged. */
  function logDropped(): void {
    const missing = dropped
    dropped = 0
    const notice = {
      time: new Date().toISOString(),
      level: 'warn',
      message: 'log lines were dropped',
      dropped: missing,
    }
    writer.write(Buffer.from(`${JSON.stringify(notice)}\n`), (error) => {
      if (error) dropped += missing
    })
  }

  function write(bytes: Uint8Array): void {
    if (writer.writableLength > maxWaiting) {
      drop(linesIn(bytes))
      return
    }
    writer.write(bytes, (error) => {
      if (error) drop(linesIn(bytes))
      else if (dropped > 0) logDropped()
    })
  }

  const flush = () => {
    clearTimeout(timer)
    const bytes = used
    used = 0
    // The stream may hold the bytes while the next lines come.
    if (bytes > 0) write(Buffer.copyBytesFrom(waiting, 0, bytes))
  }
  const log: Log = (entry) => {
    const line = `${JSON.stringify(entry)}\n`
    if (used + line.length * maxBytesPerUnit > waiting.length) flush()
    if (line.length * maxBytesPerUnit > waiting.length) return write(Buffer.from(line))
    if (used === 0) timer = setTimeout(flush, batch.milliseconds)
    used += waiting.write(line, used)
  }
  return { log, flush }
}
