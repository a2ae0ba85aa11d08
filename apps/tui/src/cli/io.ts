/**
 * What a command sees of the process that runs it.
 *
 * Output to a file or a pipe is written synchronously and completely: Node's streams drop the rest when a disk takes only a
 * part, and report errors after the program may have ended. A terminal is written by Node's streams.
 *
 * @module
 */

import { fstatSync, writeSync } from 'node:fs'
import { cleanText, isLanguage, type Language } from '@puente/core'

/** Where text goes. */
export interface Output {
  readonly write: (text: string) => unknown
  /** Writes a control sequence; default: as `write` does. */
  readonly control?: (sequence: string) => unknown
  /** Whether it is a terminal. */
  readonly isTTY?: boolean | undefined
  /** Columns of that terminal. */
  readonly columns?: number | undefined
}

/** What a command sees of the process that runs it. */
export interface Io {
  readonly stdin: { readonly isTTY?: boolean }
  readonly stdout: Output
  readonly stderr: Output
  readonly env: Readonly<Record<string, string | undefined>>
}

/** An output that replaces control characters in texts, which could come from typed names. */
const cleanOutput = (output: Output): Output => ({
  write: (text) => output.write(cleanText(text)),
  control: (sequence) => output.write(sequence),
  get isTTY() {
    return output.isTTY
  },
  get columns() {
    return output.columns
  },
})

/** Writes a control sequence. */
export function writeControl(output: Output, sequence: string): void {
  if (output.control === undefined) output.write(sequence)
  else output.control(sequence)
}

/** The same process with control characters replaced in its output. */
export const withCleanOutput = ({ stdin, stdout, stderr, env }: Io): Io => ({
  stdin,
  stdout: cleanOutput(stdout),
  stderr: cleanOutput(stderr),
  env,
})

/** Thrown when output cannot be written: the disk is full, the reader of a pipe is gone. */
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

/** The exit codes. */
export const exitCodes = {
  ok: 0,
  notFound: 1,
  broken: 1,
  usage: 2,
  unread: 141,
} as const satisfies Record<string, ExitCode>

/** Whether input and output are a terminal, so that the explorer can open. */
export const isInteractive = ({ stdin, stdout, env }: Io): boolean =>
  stdin.isTTY === true && stdout.isTTY === true && env.TERM !== 'dumb'

/** The language of the reader's locale if the atlas speaks it, or else English. */
export function localeLanguage({ env }: Pick<Io, 'env'>): Language {
  const locale = env.LC_ALL || env.LC_MESSAGES || env.LANG || ''
  const tag = locale.slice(0, 2).toLowerCase()
  return isLanguage(tag) ? tag : 'en'
}

/** Width of a terminal that does not report its own. */
export const defaultColumns = 80

/** Milliseconds before a full pipe is tried again. */
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
      // Another process made the shared pipe non-blocking, and its reader is slow.
      if (codeOf(error) !== 'EAGAIN') throw new WriteError(codeOf(error), error)
      waitBeforeRetry()
    }
  }
}

/** A terminal. If it is closed, the program ends with an error code. */
function terminalOutput(stream: NodeJS.WriteStream): Output {
  stream.on('error', () => {
    process.exitCode = 1
  })
  return stream
}

/**
 * Whether a descriptor is a terminal. What asks Node takes 3 ms to load; a file or a pipe, as most outputs of a command are,
 * is told from a terminal without it.
 */
function isTerminal(descriptor: number): boolean {
  try {
    // Windows says nothing of the kind of a terminal.
    if (process.platform !== 'win32' && !fstatSync(descriptor).isCharacterDevice()) return false
  } catch {
    return false
  }
  return process.getBuiltinModule('tty').isatty(descriptor)
}

const openStdout = (): Output =>
  isTerminal(1) ? terminalOutput(process.stdout) : { write: (text) => writeFully(1, text) }

/** Standard error. If it cannot be written, the text is dropped. */
const openStderr = (): Output =>
  isTerminal(2)
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

/** An output that is opened when it is first asked for: most commands have nothing to say on standard error. */
function openedLater(open: () => Output): Output {
  let opened: Output | undefined
  const output = () => {
    opened ??= open()
    return opened
  }
  return {
    write: (text) => output().write(text),
    get isTTY() {
      return output().isTTY
    },
    get columns() {
      return output().columns
    },
  }
}

/** What a command sees of this process. */
export const processIo = (): Io => ({
  stdin: {
    get isTTY() {
      return isTerminal(0)
    },
  },
  stdout: openStdout(),
  stderr: openedLater(openStderr),
  env: process.env,
})
