/**
 * What a command sees of this process.
 *
 * What goes to a file or a pipe is written at once and to its end. Node's own streams leave out the rest where a disk
 * takes only a part, and tell of an error when the program may have ended. A terminal is left to Node.
 *
 * @module
 */
import { writeSync } from 'node:fs'
import { isatty } from 'node:tty'
import { type Io, type Output, UnwritableOutput } from './io.ts'

/** How long to wait before a reader that takes nothing now is tried again, in milliseconds. */
const pause = 5

function wait(): void {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, pause)
}

const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : ''

/**
 * Writes a text to its end.
 *
 * @param descriptor of a file, a pipe or a device
 * @throws {UnwritableOutput} where the rest cannot be written
 */
function writeFileAtomic(descriptor: number, text: string): void {
  let rest = Buffer.from(text)
  while (rest.length > 0) {
    try {
      rest = rest.subarray(writeSync(descriptor, rest))
    } catch (error) {
      // Somebody who has the same pipe made it one that does not wait; its reader is slow.
      if (codeOf(error) !== 'EAGAIN') throw new UnwritableOutput(codeOf(error), error)
      wait()
    }
  }
}

/** A terminal; where it is taken away, the program ends with an error, which nobody can read. */
function terminal(stream: NodeJS.WriteStream): Output {
  stream.on('error', () => {
    process.exitCode = 1
  })
  return stream
}

const answers = (): Output => (isatty(1) ? terminal(process.stdout) : { write: (text) => writeFileAtomic(1, text) })

/** Where something is said beside the answer. Where that cannot be written, there is nobody to tell. */
const remarks = (): Output =>
  isatty(2)
    ? terminal(process.stderr)
    : {
        write: (text) => {
          try {
            writeFileAtomic(2, text)
          } catch {
            // See above.
          }
        },
      }

/** What a command sees of this process. */
export const processIo = (): Io => ({
  stdin: { isTTY: isatty(0) },
  stdout: answers(),
  stderr: remarks(),
  env: process.env,
})
