/** The input that Ink reads: without the mouse and without the terminal's answers. @module */
import { InputSorter, type Waiting } from './input-sorter.ts'
import type { MouseEvent, MouseSource } from './mouse.ts'

/**
 * How long the rest of something is waited for that has begun, in milliseconds. ESC alone is a key, for which nobody
 * wants to wait; an answer comes in pieces where a line is slow.
 */
const timeouts: Readonly<Record<Waiting, number>> = { key: 25, answer: 1000 }

/** Does something later, unless it is called off. */
export type Timer = (act: () => void, milliseconds: number) => () => void

const later: Timer = (act, milliseconds) => {
  // It is no reason to go on running.
  const timer = setTimeout(act, milliseconds).unref()
  return () => clearTimeout(timer)
}

/** What Ink reads from. */
interface Readable {
  read(): unknown
  emit(event: 'readable'): unknown
}

/** An input of keys and pasted text, and a way to hear the mouse. */
export interface SortedInput<T> {
  readonly stdin: T
  readonly mouse: MouseSource
}

/**
 * An input in which the mouse's reports are told apart from the keys, and from which the terminal's answers are gone.
 *
 * @param wait the clock
 */
export function sortedInput<T extends Readable & object>(stdin: T, wait: Timer = later): SortedInput<T> {
  const listeners = new Set<(event: MouseEvent) => void>()
  const sorter = new InputSorter()
  let callOff = () => {}
  let late = ''
  const goOnWaiting = () => {
    callOff()
    callOff = () => {}
    if (sorter.waiting === undefined) return
    callOff = wait(() => {
      late += sorter.giveUp()
      if (late !== '') stdin.emit('readable')
    }, timeouts[sorter.waiting])
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
      const { keys, events } = sorter.take(String(piece))
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
