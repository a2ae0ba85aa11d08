/** A real shell in a real pseudo-terminal, that knows the built program by its name. @module */
import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type IPty, spawn } from '@lydell/node-pty'
import headless from '@xterm/headless'
import type { Shell } from '../cli/choices.ts'
import { type Hope, ScreenWaiter } from './screen-waiter.ts'
import { program } from './started-program.ts'

/** What the shell prompts with. */
const prompt = 'ready> '

/** How each shell is started without anybody's settings, and told of the program and its completion. */
const starts: Record<Shell, { readonly args: readonly string[]; readonly script: string }> = {
  bash: {
    args: ['--norc', '--noprofile', '-i'],
    script: `source <(puente completion bash); bind 'set bell-style none'; PS1='${prompt}'`,
  },
  zsh: {
    args: ['-f', '-i'],
    script: `autoload -Uz compinit && compinit -u -D; source <(puente completion zsh); unsetopt beep; PS1='${prompt}'`,
  },
  fish: {
    args: ['--no-config', '-i'],
    script: `puente completion fish | source; function fish_prompt; echo '${prompt}'; end; set -g fish_autosuggestion_enabled 0`,
  },
}

/** Whether a shell is installed on this machine. */
export function isInstalled(shell: Shell): boolean {
  try {
    execFileSync(shell, ['--version'], { stdio: 'ignore' })
    return true
  } catch {
    return false
  }
}

/** A shell that completes the program's command lines. */
export class ShellTerminal {
  readonly #pty: IPty
  readonly #terminal = new headless.Terminal({ cols: 100, rows: 40, allowProposedApi: true })
  readonly #waiter = new ScreenWaiter(() => this.screen)
  readonly #folder = mkdtempSync(join(tmpdir(), 'puente-shell-'))

  constructor(shell: Shell) {
    const { args, script } = starts[shell]
    writeFileSync(join(this.#folder, 'puente'), `#!/bin/sh\nexec "${process.execPath}" "${program}" "$@"\n`, {
      mode: 0o755,
    })
    writeFileSync(join(this.#folder, 'our-atlas.json'), '{}')
    this.#pty = spawn(shell, [...args], {
      name: 'xterm-256color',
      cols: 100,
      rows: 40,
      cwd: this.#folder,
      env: {
        PATH: `${this.#folder}:${process.env.PATH}`,
        HOME: this.#folder,
        HISTFILE: '',
        LC_ALL: 'C.UTF-8',
        TERM: 'xterm-256color',
      },
    })
    this.#pty.onData((data) => this.#terminal.write(data, () => this.#waiter.changed()))
    // Some shells ask the terminal what it is, and wait for the answer.
    this.#terminal.onData((answer) => this.#pty.write(answer))
    this.type(`${script}; clear\r`)
  }

  /** The text of the screen. */
  get screen(): string {
    const { active } = this.#terminal.buffer
    return Array.from(
      { length: this.#terminal.rows },
      (_, row) => active.getLine(active.baseY + row)?.translateToString(true) ?? '',
    ).join('\n')
  }

  /** The screen, as soon as it shows what is hoped for. */
  until(hope: Hope): Promise<string> {
    return this.#waiter.until(hope)
  }

  /** Waits until the shell can be typed into. */
  ready(): Promise<string> {
    return this.until((screen) => screen.trimEnd() === prompt.trimEnd())
  }

  type(text: string): void {
    this.#pty.write(text)
  }

  close(): void {
    this.#waiter.ended()
    this.#pty.kill()
    this.#terminal.dispose()
    // A shell that is told to end may still write there.
    rmSync(this.#folder, { recursive: true, force: true, maxRetries: 10 })
  }
}
