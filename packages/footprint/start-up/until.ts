/** Starts programs as their users do, and tells how long it takes until what is waited for is there. @module */
import { spawn as spawnProcess } from 'node:child_process'
import { once } from 'node:events'
import { request } from 'node:http'
import { stripVTControlCharacters } from 'node:util'
import { spawn as spawnInTerminal } from '@lydell/node-pty'

/** Variables of the measuring process that would change how a program starts for its user. */
const { CI: _ci, FORCE_COLOR: _forced, NO_COLOR: _plain, NODE_OPTIONS: _options, ...inherited } = process.env

/** An environment in which a program keeps in a given folder everything that it keeps between runs. */
export const environmentIn = (folder: string): Readonly<Record<string, string>> => ({
  ...Object.fromEntries(Object.entries(inherited).flatMap(([name, value]) => (value ? [[name, value]] : []))),
  HOME: folder,
  XDG_CONFIG_HOME: folder,
  TMPDIR: folder,
  TERM: 'xterm-256color',
  LC_ALL: 'en_GB.UTF-8',
})

/** How a program is started. */
export interface Started {
  /** The arguments of Node. */
  readonly args: readonly string[]
  readonly env: Readonly<Record<string, string>>
}

/** How a program that goes on is ended: at once, or so that it can keep what Node compiled of it. */
export type Ending = 'SIGKILL' | 'SIGTERM'

/**
 * Until a program has ended.
 *
 * @returns milliseconds
 * @throws {Error} if it failed
 */
export async function untilExit({ args, env }: Started): Promise<number> {
  const began = performance.now()
  const child = spawnProcess(process.execPath, args, { env, stdio: ['ignore', 'pipe', 'inherit'] })
  child.stdout.resume()
  const [status] = await once(child, 'exit')
  const took = performance.now() - began
  if (status !== 0) throw new Error(`${args.join(' ')} ended with ${status}`)
  return took
}

/**
 * Until a text stands in what a program draws on a terminal of 100 columns and 30 rows.
 *
 * @param text what stands in its first frame
 * @returns milliseconds
 */
export async function untilDrawn({ args, env }: Started, text: string, ending: Ending): Promise<number> {
  const began = performance.now()
  const terminal = spawnInTerminal(process.execPath, [...args], { cols: 100, rows: 30, env })
  const ended = new Promise<void>((resolve) => {
    terminal.onExit(() => resolve())
  })
  let drawn = ''
  const took = await new Promise<number>((resolve, reject) => {
    terminal.onData((data) => {
      drawn += data
      if (stripVTControlCharacters(drawn).includes(text)) resolve(performance.now() - began)
    })
    ended.then(() => reject(new Error(`${args.join(' ')} ended without "${text}":\n${drawn}`)))
  })
  // One that has nothing more to do may end by itself meanwhile.
  terminal.kill(ending)
  await ended
  return took
}

/** Asks once, and waits for the whole answer. */
function ask(url: string): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    request(url, (answer) => answer.resume().on('end', () => resolve(answer.statusCode)))
      .on('error', reject)
      .end()
  })
}

/**
 * Until a server has answered its first request, which it gets as soon as it says where it listens.
 *
 * @param path the address that is requested
 * @returns milliseconds
 */
export async function untilAnswered({ args, env }: Started, path: string, ending: Ending): Promise<number> {
  const began = performance.now()
  const child = spawnProcess(process.execPath, args, { env, stdio: ['ignore', 'pipe', 'ignore'] })
  const [line] = await once(child.stdout.setEncoding('utf8'), 'data')
  const address = /http:\S+/.exec(String(line))?.[0]
  const status = await ask(`${address}${path}`)
  const took = performance.now() - began
  child.kill(ending)
  await once(child, 'exit')
  if (status !== 200) throw new Error(`${args.join(' ')} answered ${status}`)
  return took
}
