/** Runs what a tutorial types into a terminal. @module */
import { type ChildProcess, execFile, execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { dirname, join } from 'node:path'
import { createInterface } from 'node:readline'
import { promisify } from 'node:util'
import { inject } from 'vitest'
import manifest from '../../package.json' with { type: 'json' }
import { workspace } from '../../scripts/reference/public-modules.ts'
import { writtenOrigin } from './read-tutorial.ts'

const execute = promisify(execFile)

/** Programs that a tutorial may ask for and a machine may lack. */
const optionalPrograms = ['curl', 'jq', 'jupyter', 'python3', 'soffice', 'sqlite3']

const isHere = (program: string): boolean => {
  try {
    execFileSync('sh', ['-c', `command -v ${program}`], { stdio: 'ignore' })
    return true
  } catch {
    return false
  }
}

/**
 * The programs that some commands need and this machine lacks.
 *
 * @param commands a block of a tutorial
 */
export const missingPrograms = (commands: string): readonly string[] =>
  optionalPrograms.filter((name) => new RegExp(`(?:^|[|;&(] *)${name}\\b`, 'mu').test(commands) && !isHere(name))

/** Commands that do not end by themselves. */
const startsService = /^(?:npm run (?:web|api)|puente serve)$/u

/** What a script of the clone runs once all is installed and built, as it is before these tests. */
function scriptOf(command: string): string {
  const [, name] = /^npm run (web|api)$/u.exec(command) ?? []
  return (name === 'web' || name === 'api' ? manifest.scripts[name].split('&& ').at(-1) : undefined) ?? command
}

/** A terminal in an empty folder, where the packed packages are installed. */
export class Terminal {
  readonly #folder: string
  readonly #env: Readonly<Record<string, string>>
  #service: ChildProcess | undefined
  #origin = writtenOrigin

  /** @param folder an empty folder in the project that has installed the packages */
  constructor(folder: string) {
    this.#folder = folder
    const programs = [dirname(process.execPath), join(inject('scratchFolder'), 'node_modules/.bin')]
    this.#env = {
      PATH: [...programs, process.env.PATH ?? ''].join(':'),
      HOME: folder,
      LANG: 'C.UTF-8',
      PORT: '0',
      NO_COLOR: '1',
    }
  }

  /** Where the service listens that was started. */
  get origin(): string {
    return this.#origin
  }

  /** Types a block of commands, and returns what they print. Throws if one fails. */
  async type(commands: string): Promise<string> {
    if (startsService.test(commands)) {
      await this.#start(commands)
      return ''
    }
    const code = `exec 2>&1\n${commands.replaceAll(writtenOrigin, this.#origin)}`
    const { stdout } = await execute('sh', ['-e', '-c', code], {
      cwd: this.#folder,
      env: this.#env,
      maxBuffer: 64 * 1024 * 1024,
    })
    return stdout.replaceAll(this.#origin, writtenOrigin)
  }

  async #start(command: string): Promise<void> {
    const isOfClone = command.startsWith('npm ')
    const service = spawn('sh', ['-c', `exec ${scriptOf(command).replace(/^exec /u, '')}`], {
      cwd: isOfClone ? workspace : this.#folder,
      env: this.#env,
      stdio: ['ignore', 'pipe', 'ignore'],
    })
    this.#service = service
    for await (const line of createInterface(service.stdout)) {
      const address = /http:\/\/\S+/u.exec(line)?.[0]
      if (address === undefined) continue
      this.#origin = address.replace(/\/$/u, '')
      return
    }
    throw new Error(`${command} ended without an address`)
  }

  /** Ends the service, if one was started. */
  async close(): Promise<void> {
    if (this.#service === undefined || this.#service.exitCode !== null) return
    const ended = once(this.#service, 'exit')
    this.#service.kill('SIGTERM')
    await ended
  }
}
