/**
 * What a command sees of the process that runs it.
 *
 * Output to a file or a pipe is written synchronously and completely: Node's streams drop the rest when a disk takes only a
 * part, and report errors after the program may have ended. A terminal is written by Node's streams.
 *
 * @module
 */

import { writeSync } from 'node:fs'
import { isatty } from 'node:tty'
import { cleanText, isLanguage, type Language } from '@puente/core'

/** Where text goes. */
export interface Output {
  readonly write: (text: string) => unknown
  /** Writes what commands the terminal, which no other text does; absent: as any text. */
  readonly control?: (sequence: string) => unknown
  /** Whether a person reads it in a terminal. */
  readonly isTTY?: boolean
  /** Columns of that terminal. */
  readonly columns?: number
}

/** What a command sees of the process that runs it. */
export interface Io {
  readonly stdin: { readonly isTTY?: boolean }
  readonly stdout: Output
  readonly stderr: Output
  readonly env: Readonly<Record<string, string | undefined>>
}

/** An output to which no text goes with characters that nobody sees: they could come from a name that somebody typed. */
const cleanOutput = (output: Output): Output => ({
  write: (text) => output.write(cleanText(text)),
  control: (sequence) => output.write(sequence),
  ...(output.isTTY === undefined ? {} : { isTTY: output.isTTY }),
  ...(output.columns === undefined ? {} : { columns: output.columns }),
})

/** Writes what commands a terminal or a program, and is no text for people. */
export function writeControl(output: Output, sequence: string): void {
  if (output.control === undefined) output.write(sequence)
  else output.control(sequence)
}

/** The same process, whose output holds nothing but text. */
export const withCleanOutput = ({ stdin, stdout, stderr, env }: Io): Io => ({
  stdin,
  stdout: cleanOutput(stdout),
  stderr: cleanOutput(stderr),
  env,
})

/** Output that cannot be written: a disk is full, a reader is gone. */
export class WriteError extends Error {
  readonly code: string

  /** @param code what the system calls it, such as `ENOSPC` */
  constructor(code: string, cause: unknown) {
    super(code, { cause })
    this.code = code
  }
}

/**
 * How a command ended: 0 all right, 1 not found or broken, 2 used wrongly, 141 unread to its end by the reader of its
 * pipe, as of a program that SIGPIPE ended.
 */
export type ExitCode = number

/** What a command ends with. */
export const exitCodes = {
  ok: 0,
  notFound: 1,
  broken: 1,
  usage: 2,
  unread: 141,
} as const satisfies Record<string, ExitCode>

/** Whether a person sits at a terminal, so that the explorer can open. */
export const isInteractive = ({ stdin, stdout, env }: Io): boolean =>
  stdin.isTTY === true && stdout.isTTY === true && env.TERM !== 'dumb'

/** The language of the reader's locale if the atlas speaks it, or else English. */
export function localeLanguage({ env }: Io): Language {
  const locale = env.LC_ALL || env.LC_MESSAGES || env.LANG || ''
  const tag = locale.slice(0, 2).toLowerCase()
  return isLanguage(tag) ? tag : 'en'
}

/** Width of a terminal that does not say how wide it is. */
export const defaultColumns = 80

/** How long to wait before a reader that takes nothing now is tried again, in milliseconds. */
const retryDelay = 5

function waitBeforeRetry(): void {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, retryDelay)
}

const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : ''

/**
 * Writes a text to its end.
 *
 * @param descriptor of a file, a pipe or a device
 * @throws {WriteError} where the rest cannot be written
 */
function writeFully(descriptor: number, text: string): void {
  let rest = Buffer.from(text)
  while (rest.length > 0) {
    try {
      rest = rest.subarray(writeSync(descriptor, rest))
    } catch (error) {
      // Somebody who has the same pipe made it one that does not wait; its reader is slow.
      if (codeOf(error) !== 'EAGAIN') throw new WriteError(codeOf(error), error)
      waitBeforeRetry()
    }
  }
}

/** A terminal; where it is taken away, the program ends with an error, which nobody can read. */
function terminalOutput(stream: NodeJS.WriteStream): Output {
  stream.on('error', () => {
    process.exitCode = 1
  })
  return stream
}

const openStdout = (): Output => (isatty(1) ? terminalOutput(process.stdout) : { write: (text) => writeFully(1, text) })

/** Where something is said beside the answer. Where that cannot be written, there is nobody to tell. */
const openStderr = (): Output =>
  isatty(2)
    ? terminalOutput(process.stderr)
    : {
        write: (text) => {
          try {
            writeFully(2, text)
          } catch {
            // See above.
          }
        },
      }

/** What a command sees of this process. */
export const processIo = (): Io => ({
  stdin: { isTTY: isatty(0) },
  stdout: openStdout(),
  stderr: openStderr(),
  env: process.env,
})
