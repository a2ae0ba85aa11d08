/** The program as it is built, started and watched. */
import { type ChildProcess, type StdioOptions, spawn } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'

export const main = fileURLToPath(new URL('../../dist/main.js', import.meta.url))

export interface Program {
  readonly child: ChildProcess
  readonly stdout: () => string
  readonly stderr: () => string
  readonly ended: Promise<number | null>
}

const running = new Set<ChildProcess>()

/** Ends every program that still runs. */
export function killAll(): void {
  for (const child of running) child.kill('SIGKILL')
}

/** How a program is started, where it is not as usual. */
export interface Starting {
  /** The Node that runs it. */
  readonly node?: string
  readonly stdio?: StdioOptions
}

/** Starts the program. */
export function start(environment: Readonly<Record<string, string>>, { node, stdio = 'pipe' }: Starting = {}): Program {
  const child = spawn(node ?? process.execPath, [main], { env: { ...process.env, ...environment }, stdio })
  running.add(child)
  const text = { stdout: '', stderr: '' }
  child.stdout?.setEncoding('utf8').on('data', (chunk) => {
    text.stdout += chunk
  })
  child.stderr?.setEncoding('utf8').on('data', (chunk) => {
    text.stderr += chunk
  })
  const ended = once(child, 'close').then(([code]): number | null => {
    running.delete(child)
    return code
  })
  return { child, stdout: () => text.stdout, stderr: () => text.stderr, ended }
}

/** The address that a program prints once it listens. */
export async function addressOf({ child, stdout, stderr, ended }: Program): Promise<string> {
  const ending = ended.then((code) => `ended with ${code}: ${stderr()}`)
  while (!stdout().includes('\n')) {
    const early = await Promise.race([once(child.stdout!, 'data').then(() => undefined), ending])
    if (early !== undefined) throw new Error(early)
  }
  return stdout().match(/http:\S+/)![0]
}
