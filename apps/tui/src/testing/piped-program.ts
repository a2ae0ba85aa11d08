/** The built program, run with pipes. @module */
import { execFile } from 'node:child_process'
import { fileURLToPath } from 'node:url'

const program = fileURLToPath(new URL('../../dist/main.js', import.meta.url))
const companion = new URL('./companion.ts', import.meta.url).href

/** How a run of the program ended, and what it printed. */
export interface Outcome {
  readonly status: number
  readonly out: string
  readonly err: string
}

/** Runs the program with pipes for its input and output. */
export function puente(args: readonly string[], env: Readonly<Record<string, string>> = {}): Promise<Outcome> {
  const { promise, resolve } = Promise.withResolvers<Outcome>()
  execFile(
    process.execPath,
    ['--import', companion, program, ...args],
    { env: { ...process.env, LC_ALL: 'en_GB.UTF-8', ...env }, maxBuffer: 64 * 1024 * 1024 },
    (error, out, err) => resolve({ status: typeof error?.code === 'number' ? error.code : 0, out, err }),
  )
  return promise
}
