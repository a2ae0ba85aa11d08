/** The built program in a real pseudo-terminal, its output read by a real terminal's parser. @module */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type IPty, spawn } from '@lydell/node-pty'
import headless from '@xterm/headless'
import { type Frame, FrameReader } from './frame-reader.ts'
import { type KeyCode, keyCodes } from './key-codes.ts'
import { fulfils, type Hope, ScreenWaiter } from './screen-waiter.ts'
import { type Shell, shellScript } from './shell-script.ts'
import { companion, program } from './started-program.ts'

/** The test's own environment, without what would decide about colour before the terminal does. */
const { CI: _ci, FORCE_COLOR: _forced, ...inherited } = process.env

/** The private mode that shows the cursor (DECTCEM). */
const showCursorMode = 25

/** What the shell runs, with its Node: the built program, and what the tests load into it. */
const builtProgram = `"$NODE" --import "${companion}" "${program}"`

/** Looks at a frame; `isShown` says that the screen shows it at this moment. */
export type FrameListener = (frame: Frame, isShown: boolean) => void

/**
 * The program started from a shell in a pseudo-terminal.
 *
 * The shell prints how the program ended and how the terminal line is set, so that a test sees what a person would be
 * left with.
 */
export class PseudoTerminal {
  readonly #pty: IPty
  readonly #terminal: headless.Terminal
  readonly #waiter: ScreenWaiter
  readonly #reader = new FrameReader()
  #onFrame: FrameListener = () => {}
  #cursorShown = true
  #isDrawing = false
  #copied = ''
  readonly #links = new Set<string>()
  readonly #folder = mkdtempSync(join(tmpdir(), 'puente-'))

  /**
   * @param args what stands after the program's name
   * @param env variables beside those of the test; `NODE` is the program that runs it
   * @param shell how the shell runs it
   * @param command another program, as the shell takes it; only what has the companion in it can be sent a signal
   */
  constructor(
    args: readonly string[],
    columns: number,
    rows: number,
    env: Readonly<Record<string, string>> = {},
    shell: Shell = 'once',
    command = builtProgram,
  ) {
    this.#terminal = new headless.Terminal({ cols: columns, rows, allowProposedApi: true })
    this.#waiter = new ScreenWaiter(() => this.screen)
    const script = shellScript(shell, `${command} ${args.join(' ')}`)
    this.#pty = spawn('/bin/sh', ['-c', script], {
      name: env.TERM ?? 'xterm-256color',
      cols: columns,
      rows,
      // What the program saves goes away with the test.
      cwd: this.#folder,
      env: {
        ...inherited,
        NODE: process.execPath,
        LC_ALL: 'en_GB.UTF-8',
        NO_COLOR: '',
        // Whatever is kept between runs is kept here, on every system.
        HOME: this.#folder,
        XDG_CONFIG_HOME: this.#folder,
        APPDATA: this.#folder,
        COMPANION_PID_FILE: this.#pidFile,
        ...env,
      },
    })
    // Handlers that return false leave the sequence to the terminal itself.
    const cursorShown = (shown: boolean) => (params: readonly (number | readonly number[])[]) => {
      if (params.includes(showCursorMode)) this.#cursorShown = shown
      return false
    }
    this.#terminal.parser.registerCsiHandler({ prefix: '?', final: 'h' }, cursorShown(true))
    this.#terminal.parser.registerCsiHandler({ prefix: '?', final: 'l' }, cursorShown(false))
    this.#terminal.parser.registerOscHandler(8, (link) => {
      const [, address = ''] = /^[^;]*;(.*)$/s.exec(link) ?? []
      if (address !== '') this.#links.add(address)
      return false
    })
    this.#terminal.parser.registerOscHandler(52, (copied) => {
      this.#copied = Buffer.from(copied.replace(/^[^;]*;/, ''), 'base64').toString()
      this.#waiter.changed()
      return false
    })
    this.#pty.onData((data) => {
      const frames = this.#reader.read(data)
      const { isAtRest, isDrawing } = this.#reader
      this.#terminal.write(data, () => {
        this.#isDrawing = isDrawing
        for (const [at, frame] of frames.entries()) this.#onFrame(frame, isAtRest && at === frames.length - 1)
        this.#waiter.changed()
      })
    })
  }

  get #pidFile(): string {
    return join(this.#folder, 'pid')
  }

  /** The text of the screen. */
  get screen(): string {
    const { buffer, cols, rows } = this.#terminal
    const { active } = buffer
    // On the alternate screen xterm.js keeps the columns that a narrower window has no room for: nobody sees them.
    return Array.from(
      { length: rows },
      (_, row) =>
        active
          .getLine(active.baseY + row)
          ?.translateToString(true, 0, cols)
          .trimEnd() ?? '',
    ).join('\n')
  }

  /** Whether the program draws on the screen that is thrown away afterwards. */
  get isAlternate(): boolean {
    return this.#terminal.buffer.active.type === 'alternate'
  }

  /** Whether pasted text is marked as such, which a shell would not understand. */
  get marksPastes(): boolean {
    return this.#terminal.modes.bracketedPasteMode
  }

  /** Whether presses of the mouse are sent to the program. */
  get reportsMouse(): boolean {
    return this.#terminal.modes.mouseTrackingMode !== 'none'
  }

  /** What was put on the clipboard last. */
  get copied(): string {
    return this.#copied
  }

  /** Every address that text was linked to. */
  get links(): ReadonlySet<string> {
    return this.#links
  }

  get cursorShown(): boolean {
    return this.#cursorShown
  }

  /** Whether any character on the screen has a colour. */
  get isColoured(): boolean {
    const { active } = this.#terminal.buffer
    return Array.from({ length: this.#terminal.rows }, (_, row) => active.getLine(active.baseY + row)).some((line) =>
      Array.from({ length: this.#terminal.cols }, (_, column) => line?.getCell(column)).some(
        (cell) => cell !== undefined && !(cell.isFgDefault() && cell.isBgDefault()),
      ),
    )
  }

  /** Whether any character on the screen is inverted, as a cursor is. */
  get isMarked(): boolean {
    const { active } = this.#terminal.buffer
    return Array.from({ length: this.#terminal.rows }, (_, row) => active.getLine(active.baseY + row)).some((line) =>
      Array.from({ length: this.#terminal.cols }, (_, column) => line?.getCell(column)).some(
        (cell) => cell !== undefined && cell.isInverse() !== 0,
      ),
    )
  }

  /** Number of the program's process. */
  get processId(): number {
    return Number(readFileSync(this.#pidFile, 'utf8'))
  }

  /** The screen, as soon as it shows what is hoped for. */
  until(hope: Hope): Promise<string> {
    return this.#waiter.until(hope)
  }

  /** The same, but never in the midst of being drawn. */
  frame(hope: string | RegExp): Promise<string> {
    return this.until((screen) => !this.#isDrawing && fulfils(screen, hope))
  }

  /** Has each frame looked at as it comes. */
  onFrame(look: FrameListener): void {
    this.#onFrame = look
  }

  press(...keys: readonly KeyCode[]): void {
    for (const key of keys) this.#pty.write(keyCodes[key])
  }

  type(text: string): void {
    this.#pty.write(text)
  }

  /** Presses and releases the left button of the mouse; column and row are counted from 0. */
  click(column: number, row: number): void {
    const at = `${column + 1};${row + 1}`
    this.#pty.write(`\u001b[<0;${at}M\u001b[<0;${at}m`)
  }

  /** Takes the terminal away, as closing its window does. */
  hangUp(): void {
    this.#pty.kill('SIGHUP')
  }

  resize(columns: number, rows: number): void {
    this.#terminal.resize(columns, rows)
    this.#pty.resize(columns, rows)
  }

  /** Sends the program a signal. */
  signal(signal: NodeJS.Signals): void {
    process.kill(this.processId, signal)
  }

  close(): void {
    this.#waiter.ended()
    this.#pty.kill()
    this.#terminal.dispose()
    // A program that is told to end may still write there.
    rmSync(this.#folder, { recursive: true, force: true, maxRetries: 10 })
  }
}
