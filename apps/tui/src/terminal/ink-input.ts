/** The input that Ink reads: without the mouse and without the terminal's answers. @module */
import { InputParser, type Pending } from './input-parser.ts'
import type { MouseEvent, MouseSource } from './mouse.ts'

/**
 * How long to wait for the rest of incomplete input, in milliseconds. ESC alone is a key, which must not be delayed; an
 * answer may arrive in pieces on a slow line.
 */
const timeouts: Readonly<Record<Pending, number>> = { key: 25, answer: 1000 }

/** Calls a function after a delay; returns how to cancel. */
export type Timer = (act: () => void, milliseconds: number) => () => void

/** Input that came while the process was held up is read before a wait ends: Node runs timers first, and then reads. */
const later: Timer = (act, milliseconds) => {
  let afterReading: NodeJS.Immediate | undefined
  const timer = setTimeout(() => {
    afterReading = setImmediate(act)
  }, milliseconds).unref()
  return () => {
    clearTimeout(timer)
    clearImmediate(afterReading)
  }
}

/** What Ink reads from. */
interface Readable {
  read(): unknown
  emit(event: 'readable'): unknown
}

/** An input with only keys and pasted text, and a source of mouse events. */
export interface InkInput<T> {
  readonly stdin: T
  readonly mouse: MouseSource
}

/**
 * Wraps an input: mouse reports become events, and the terminal's answers are dropped.
 *
 * @param wait the clock
 */
export function inkInput<T extends Readable & object>(stdin: T, wait: Timer = later): InkInput<T> {
  const listeners = new Set<(event: MouseEvent) => void>()
  const parser = new InputParser()
  let callOff = () => {}
  let late = ''
  const goOnWaiting = () => {
    callOff()
    callOff = () => {}
    if (parser.pending === undefined) return
    callOff = wait(() => {
      late += parser.flush()
      if (late !== '') stdin.emit('readable')
    }, timeouts[parser.pending])
  }
  const read = (): unknown => {
    if (late !== '') {
      const keys = late
      late = ''
      return keys
    }
    for (;;) {
      const piece = stdin.read()
      if (piece === null) return null
      const { keys, events } = parser.parse(String(piece))
      goOnWaiting()
      for (const event of events) for (const listener of listeners) listener(event)
      // Nothing left to read would mean the end of what has come, which may not be so.
      if (keys !== '') return keys
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
