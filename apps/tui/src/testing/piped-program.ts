/** The built program, run with pipes. @module */
import { type ChildProcess, execFile, spawn } from 'node:child_process'
import { companion, program } from './started-program.ts'

/** Where its input is a socket, which a pipe of Node is, bash takes itself for a remote shell and reads what its user set up. */
const plain = ['--norc']

/** How a run of the program ended, and what it printed. */
export interface Outcome {
  readonly status: number
  readonly out: string
  readonly err: string
}

/**
 * Runs the program with pipes for its input and output.
 *
 * @param env variables beside those of the test; `NODE` is the program that runs it
 */
export function puente(args: readonly string[], env: Readonly<Record<string, string>> = {}): Promise<Outcome> {
  const { promise, resolve } = Promise.withResolvers<Outcome>()
  execFile(
    env.NODE ?? process.execPath,
    ['--import', companion, program, ...args],
    { env: { ...process.env, LC_ALL: 'en_GB.UTF-8', ...env }, maxBuffer: 64 * 1024 * 1024 },
    (error, out, err) => resolve({ status: typeof error?.code === 'number' ? error.code : 0, out, err }),
  )
  return promise
}

/**
 * Runs the program with its output read by another one, as a shell does.
 *
 * @param reader a shell command
 * @returns how the program itself ended, what the reader printed, and what either complained of
 */
export function piped(args: readonly string[], reader: string): Promise<Outcome> {
  const { promise, resolve } = Promise.withResolvers<Outcome>()
  const script = `set -o pipefail; "$@" | ${reader}`
  execFile('bash', [...plain, '-c', script, 'bash', process.execPath, program, ...args], (error, out, err) =>
    resolve({ status: typeof error?.code === 'number' ? error.code : 0, out, err }),
  )
  return promise
}

/**
 * Has bash carry out a line as somebody types it, in which `puente` is the program.
 *
 * @param node the program that runs it, in the line as `$NODE`
 */
export function typedInShell(line: string, folder: string, node = process.execPath): Promise<Outcome> {
  const { promise, resolve } = Promise.withResolvers<Outcome>()
  const script = `set -o pipefail; puente() { "$NODE" "${program}" "$@"; }; ${line}`
  execFile(
    'bash',
    [...plain, '-c', script],
    { cwd: folder, maxBuffer: 64 * 1024 * 1024, env: { ...process.env, LC_ALL: 'C', NODE: node } },
    (error, out, err) => resolve({ status: typeof error?.code === 'number' ? error.code : 0, out, err }),
  )
  return promise
}

/** Starts the program, for what it does until it is stopped. */
export const started = (args: readonly string[], folder: string): ChildProcess =>
  spawn(process.execPath, [program, ...args], { cwd: folder, stdio: ['ignore', 'pipe', 'ignore'] })
