/** A terminal of any size for Ink, in memory. @module */
import { EventEmitter } from 'node:events'
import { type Instance, render } from 'ink'
import type { ReactNode } from 'react'
import { type KeyCode, keyCodes } from './key-codes.ts'
import { type Hope, ScreenWaiter } from './screen-waiter.ts'

class FakeOutput extends EventEmitter {
  readonly isTTY = true
  columns: number
  rows: number
  readonly frames: string[] = []
  readonly #waiter: ScreenWaiter

  constructor(columns: number, rows: number) {
    super()
    this.columns = columns
    this.rows = rows
    this.#waiter = new ScreenWaiter(() => this.frames.at(-1) ?? '')
  }

  write(frame: string, done?: () => void): boolean {
    // Ink flushes with empty writes, and switches paste mode with writes that are no frames.
    if (frame !== '' && !frame.startsWith('\u001b[?')) this.frames.push(frame)
    this.#waiter.changed()
    done?.()
    return true
  }

  until(hope: Hope): Promise<string> {
    return this.#waiter.until(hope)
  }

  close(): void {
    this.#waiter.ended()
  }
}

class FakeInput extends EventEmitter {
  readonly isTTY = true
  isRaw = false
  #sent: string[] = []

  send(text: string): void {
    this.#sent.push(text)
    this.emit('readable')
  }

  read(): string | null {
    return this.#sent.shift() ?? null
  }

  setRawMode(raw: boolean): void {
    this.isRaw = raw
  }

  setEncoding(): void {}
  ref(): void {}
  unref(): void {}
}

/** Something drawn by Ink in a terminal that a test works with. */
export class FakeTerminal {
  readonly #output: FakeOutput
  readonly #input = new FakeInput()
  readonly #instance: Instance

  constructor(node: ReactNode, columns: number, rows: number) {
    this.#output = new FakeOutput(columns, rows)
    this.#instance = render(node, {
      // Ink uses no more of a stream than these have.
      stdout: this.#output as unknown as NodeJS.WriteStream,
      stdin: this.#input as unknown as NodeJS.ReadStream,
      // Each frame is written whole.
      debug: true,
      interactive: true,
      exitOnCtrlC: false,
      patchConsole: false,
    })
  }

  /** Every frame so far. */
  get frames(): readonly string[] {
    return this.#output.frames
  }

  /** The screen, as soon as it shows what is hoped for. */
  until(hope: Hope): Promise<string> {
    return this.#output.until(hope)
  }

  /** Presses keys, one after the other. */
  press(...keys: readonly KeyCode[]): void {
    for (const key of keys) this.#input.send(keyCodes[key])
  }

  /** Types text. */
  type(text: string): void {
    this.#input.send(text)
  }

  resize(columns: number, rows: number): void {
    this.#output.columns = columns
    this.#output.rows = rows
    this.#output.emit('resize')
  }

  /** Resolves when the program has ended by itself. */
  ended(): Promise<unknown> {
    return this.#instance.waitUntilExit()
  }

  close(): void {
    this.#instance.unmount()
    this.#output.close()
  }
}
