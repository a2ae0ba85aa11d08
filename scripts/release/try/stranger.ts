/** Programs as somebody starts them who has nothing yet: an empty home, and no settings of ours. @module */
import { execFile, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'
import { Fault } from './fault.ts'

const execute = promisify(execFile)

/** How a program is started. */
export interface Started {
  readonly command: readonly [program: string, ...args: string[]]
  readonly cwd: string
  /** All that it has in its environment. */
  readonly env: Readonly<Record<string, string>>
}

/** The environment of somebody whose home is in a folder, and is empty. */
export function emptyHome(folder: string): Readonly<Record<'HOME' | 'LANG' | 'PATH', string>> {
  const home = join(folder, 'home')
  mkdirSync(home, { recursive: true })
  return { HOME: home, LANG: 'C.UTF-8', PATH: `${dirname(process.execPath)}:/usr/bin:/bin` }
}

/**
 * Runs a program, and returns what it prints.
 *
 * @param advice what to do where it fails
 */
export async function output(
  { command: [program, ...first], cwd, env }: Started,
  args: readonly string[],
  advice: string,
): Promise<string> {
  try {
    const { stdout } = await execute(program, [...first, ...args], { cwd, env, maxBuffer: 64 * 1024 * 1024 })
    return stdout
  } catch (error) {
    const { stderr = '' } = error as { readonly stderr?: string }
    const said = stderr.trim() || (error instanceof Error ? error.message : String(error))
    throw new Fault(`\`${[program, ...first, ...args].join(' ')}\` failed:\n${said}`, advice)
  }
}

/** A service that runs. */
export interface Service {
  readonly origin: string
  /** Ends it as systemd or Docker would; it must end with 0. */
  readonly stop: () => Promise<void>
}

/** Starts a service, and waits for the line that says where it listens. */
export async function startService({ command: [program, ...args], cwd, env }: Started): Promise<Service> {
  const child = spawn(program, args, { cwd, env, stdio: ['ignore', 'pipe', 'pipe'] })
  const text = { stdout: '', stderr: '' }
  child.stderr.setEncoding('utf8').on('data', (chunk) => {
    text.stderr += chunk
  })
  const ended = once(child, 'close')
  const early = ended.then(([code]) => {
    throw new Fault(
      `\`${[program, ...args].join(' ')}\` ended with ${code} as it started:\n${text.stderr}`,
      'Start it by hand.',
    )
  })
  const { promise: listening, resolve: tell } = Promise.withResolvers<string>()
  child.stdout.setEncoding('utf8').on('data', (chunk) => {
    text.stdout += chunk
    const [origin] = /http:\/\/[\w.:[\]-]+/u.exec(text.stdout) ?? []
    if (origin !== undefined && text.stdout.includes('\n')) tell(origin)
  })
  const origin = await Promise.race([listening, early])
  early.catch(() => undefined)
  return {
    origin,
    stop: async () => {
      child.kill('SIGTERM')
      const [code] = await ended
      if (code !== 0)
        throw new Fault(`The service ended with ${code} when it was told to stop.`, text.stderr || 'Start it by hand.')
    },
  }
}
