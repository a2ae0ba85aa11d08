/**
 * The mouse, as terminals report it: a press or a turn of the wheel as `ESC [ < button ; column ; row M` (SGR, 1006).
 *
 * Ink knows no mouse and drops what it can't name, so the reports are taken out of the input before Ink reads it.
 *
 * @module
 */

/** What the mouse did, and where; column and row are counted from 0. */
export type MouseEvent =
  | { readonly kind: 'press'; readonly column: number; readonly row: number }
  | { readonly kind: 'wheel'; readonly direction: 'up' | 'down' }

/** Asks the terminal to report the mouse, and to stop doing so. */
export const mouseModes = { on: '\u001b[?1000h\u001b[?1006h', off: '\u001b[?1006l\u001b[?1000l' } as const

/** Shift, alt and ctrl are held meanwhile; they don't matter. */
const modifiers = 4 | 8 | 16

const buttons = { left: 0, wheelUp: 64, wheelDown: 65 } as const

const escapeSign = '\u001b'

const report = new RegExp(`${escapeSign}\\[<(\\d+);(\\d+);(\\d+)([Mm])`, 'g')

/** The beginning of a report of which the rest has not come yet. */
const begun = new RegExp(`${escapeSign}\\[<[\\d;]*$`)

function eventOf(button: number, column: number, row: number): MouseEvent | undefined {
  switch (button & ~modifiers) {
    case buttons.left:
      return { kind: 'press', column: column - 1, row: row - 1 }
    case buttons.wheelUp:
      return { kind: 'wheel', direction: 'up' }
    case buttons.wheelDown:
      return { kind: 'wheel', direction: 'down' }
    default:
      return undefined
  }
}

/** Input without the mouse's reports, what these said, and the beginning of one that is not complete. */
interface Sorted {
  readonly rest: string
  readonly events: readonly MouseEvent[]
  readonly pending: string
}

/** Sorts input into what the mouse reports and all the rest. Releases and other buttons ask for nothing. */
export function sortInput(input: string): Sorted {
  const pending = begun.exec(input)?.[0] ?? ''
  const whole = input.slice(0, input.length - pending.length)
  const events = [...whole.matchAll(report)].flatMap(([, button, column, row, final]) => {
    const event = final === 'M' ? eventOf(Number(button), Number(column), Number(row)) : undefined
    return event === undefined ? [] : [event]
  })
  return { rest: whole.replaceAll(report, ''), events, pending }
}

/** Tells what the mouse did, until it is told to stop. */
export type MouseSource = (listener: (event: MouseEvent) => void) => () => void

/** What Ink reads from. */
interface Readable {
  read(): unknown
}

/** An input without the mouse's reports, and a way to hear them. */
export interface InputWithMouse<T> {
  readonly stdin: T
  readonly mouse: MouseSource
}

/** An input in which the mouse's reports are told apart from the keys. */
export function withMouse<T extends Readable & object>(stdin: T): InputWithMouse<T> {
  const listeners = new Set<(event: MouseEvent) => void>()
  let kept = ''
  const read = (): unknown => {
    for (;;) {
      const chunk = stdin.read()
      if (chunk === null) return null
      const { rest, events, pending } = sortInput(kept + String(chunk))
      kept = pending
      for (const event of events) for (const listener of listeners) listener(event)
      // Nothing left to read would mean the end of what has come, which may not be so.
      if (rest !== '') return rest
    }
  }
  const get = (target: T, name: string | symbol) => {
    if (name === 'read') return read
    const value: unknown = Reflect.get(target, name)
    return typeof value === 'function' ? value.bind(target) : value
  }
  return {
    stdin: new Proxy(stdin, { get }),
    mouse: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}
