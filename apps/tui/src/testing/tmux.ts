/** The built program in a real tmux, with a server of its own. @module */
import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setImmediate } from 'node:timers/promises'
import { program } from './started-program.ts'

/** Whether tmux is installed on this machine. */
export function isTmuxInstalled(): boolean {
  try {
    execFileSync('tmux', ['-V'], { stdio: 'ignore' })
    return true
  } catch {
    return false
  }
}

const { TMUX: _outer, ...inherited } = process.env

/** A window of tmux with a shell in it. */
export class Tmux {
  readonly #folder = mkdtempSync(join(tmpdir(), 'puente-tmux-'))

  constructor(columns: number, rows: number) {
    const size = ['-x', String(columns), '-y', String(rows)]
    this.#do('-f', '/dev/null', 'new-session', '-d', ...size, `PS1='ready> ' ENV= exec sh -i`)
    this.#do('set', '-g', 'status', 'off')
  }

  #do(...args: readonly string[]): string {
    return execFileSync('tmux', ['-S', join(this.#folder, 'socket'), ...args], {
      encoding: 'utf8',
      env: {
        ...inherited,
        HOME: this.#folder,
        XDG_CONFIG_HOME: this.#folder,
        LC_ALL: 'C.UTF-8',
        NODE: process.execPath,
        PROGRAM: program,
      },
    })
  }

  /** What the window shows and what has left it upwards. */
  get text(): string {
    return this.#do('capture-pane', '-p', '-S', '-')
  }

  /** Types text, or presses a key by the name that tmux gives it. */
  send(...keys: readonly string[]): void {
    this.#do('send-keys', ...keys)
  }

  resize(columns: number, rows: number): void {
    this.#do('resize-window', '-x', String(columns), '-y', String(rows))
  }

  /** The text, as soon as it is as hoped for; the test's own limit is the clock. */
  async until(hope: (text: string) => boolean): Promise<string> {
    for (;;) {
      const { text } = this
      if (hope(text)) return text
      await setImmediate()
    }
  }

  close(): void {
    this.#do('kill-server')
    rmSync(this.#folder, { recursive: true, force: true, maxRetries: 10 })
  }
}
