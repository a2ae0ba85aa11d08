import { EventEmitter } from 'node:events'
import { expect, it } from 'vitest'
import { inkInput } from './ink-input.ts'
import type { MouseEvent } from './mouse.ts'

/** An input that gives pieces, one at a time. */
class Pieces extends EventEmitter {
  readonly isTTY = true
  #left: string[]

  constructor(pieces: readonly string[]) {
    super()
    this.#left = [...pieces]
  }

  read(): string | null {
    return this.#left.shift() ?? null
  }
}

/** A clock that a test turns. */
function clock() {
  const waiting = new Set<() => void>()
  return {
    wait: (act: () => void) => {
      waiting.add(act)
      return () => waiting.delete(act)
    },
    strike: () => {
      const due = [...waiting]
      waiting.clear()
      for (const act of due) act()
    },
  }
}

/** All that can be read now. */
function readAll(stdin: { read(): unknown }): string {
  let all = ''
  for (let piece = stdin.read(); piece !== null; piece = stdin.read()) all += String(piece)
  return all
}

it('is the input itself in everything else, and stops telling of the mouse when asked', () => {
  const { stdin, mouse } = inkInput(new Pieces(['\u001b[<0;1;1M', 'x', '\u001b[<0;1;1M']))
  const heard: MouseEvent[] = []
  const stop = mouse((event) => heard.push(event))
  expect(stdin.isTTY).toBe(true)
  expect(stdin.read()).toBe('x')
  stop()
  expect(stdin.read()).toBe(null)
  expect(heard).toHaveLength(1)
})

it('tells of an ESC that nothing follows once it is not waited for any longer', () => {
  const { wait, strike } = clock()
  const { stdin } = inkInput(new Pieces(['\u001b']), wait)
  let read = ''
  stdin.on('readable', () => {
    read += readAll(stdin)
  })
  expect(readAll(stdin)).toBe('')
  strike()
  expect(read).toBe('\u001b')
  strike()
  expect(read).toBe('\u001b')
})

it('does not tell of an ESC that begins an answer, in however many pieces that comes', () => {
  const { wait, strike } = clock()
  const { stdin } = inkInput(new Pieces([...'\u001b]11;rgb:00/00/00\u001b\\', 'q']), wait)
  expect(readAll(stdin)).toBe('q')
  strike()
  expect(readAll(stdin)).toBe('')
})
