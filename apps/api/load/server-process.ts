/** Servers as processes of their own. @module */
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { closeSync, openSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Usage } from './probe.ts'

const path = (relative: string) => fileURLToPath(new URL(relative, import.meta.url))

/** The programs that are measured, as they are built. */
export const programs = { service: path('../dist/main.js'), bare: path('./dist/bare.js') }

/** A server that runs. */
export interface Running {
  readonly address: string
  readonly usage: () => Promise<Usage>
  readonly stop: () => Promise<void>
}

/** What a program prints first, when its line has ended. */
export async function firstLine(child: ChildProcess): Promise<string> {
  let text = ''
  const ended = once(child, 'exit').then(([code]) => {
    throw new Error(`ended with ${code} before it listened`)
  })
  ended.catch(() => undefined)
  child.stdout?.setEncoding('utf8').on('data', (chunk: string) => {
    text += chunk
  })
  while (!text.includes('\n')) await Promise.race([once(child.stdout ?? child, 'data'), ended])
  return text
}

/**
 * Starts a server on loopback, on a port that is free; its log goes to the null device.
 *
 * @param program the file that Node runs
 * @param environment variables beside the port
 */
export async function start(program: string, environment: Readonly<Record<string, string>> = {}): Promise<Running> {
  const nowhere = openSync('/dev/null', 'w')
  const child = spawn(process.execPath, ['--expose-gc', '--import', path('./probe.ts'), program], {
    env: { ...process.env, PORT: '0', HOST: '127.0.0.1', ...environment },
    stdio: ['ignore', 'pipe', nowhere, 'ipc'],
  })
  closeSync(nowhere)
  const address = /http:\S+/.exec(await firstLine(child))?.[0]
  if (address === undefined) throw new Error(`${program} printed no address`)
  return {
    address,
    usage: async () => {
      const answer = once(child, 'message')
      child.send('usage')
      const [usage] = await answer
      return usage
    },
    stop: async () => {
      const exit = once(child, 'exit')
      child.kill('SIGTERM')
      await exit
    },
  }
}
