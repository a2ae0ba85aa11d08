import fc from 'fast-check'
import { expect, it } from 'vitest'
import { type MouseEvent, sortInput, withMouse } from './mouse.ts'

it.each<[string, readonly MouseEvent[]]>([
  ['\u001b[<0;1;1M', [{ kind: 'press', column: 0, row: 0 }]],
  ['\u001b[<0;200;60M\u001b[<0;200;60m', [{ kind: 'press', column: 199, row: 59 }]],
  ['\u001b[<16;5;7M', [{ kind: 'press', column: 4, row: 6 }]],
  [
    '\u001b[<64;5;7M\u001b[<65;5;7M',
    [
      { kind: 'wheel', direction: 'up' },
      { kind: 'wheel', direction: 'down' },
    ],
  ],
  // Right button, motion with the left held, a button beyond the wheel.
  ['\u001b[<2;5;7M\u001b[<32;5;7M\u001b[<66;5;7M', []],
])('understands %j', (input, events) => {
  expect(sortInput(input)).toEqual({ rest: '', events, pending: '' })
})

it('leaves keys and text alone', () => {
  for (const input of ['q', '\u001b', '\u001b[A', '\u001b[200~a<0;1;1M\u001b[201~', '<0;1;1M']) {
    expect(sortInput(input)).toEqual({ rest: input, events: [], pending: '' })
  }
})

/** An input that gives these chunks, one at a time. */
const inputOf = (chunks: readonly string[]) => {
  const left = [...chunks]
  return { isTTY: true, read: () => left.shift() ?? null }
}

it('tells keys and mouse apart, however the input comes in pieces', () => {
  const piece = fc.constantFrom('q', 'ab', '\u001b[A', 'é')
  const press = fc.record({ column: fc.nat(300), row: fc.nat(100) })
  const stream = fc.array(fc.oneof(piece, press), { maxLength: 20 })
  fc.assert(
    fc.property(stream, fc.array(fc.nat(40)), (parts, cuts) => {
      const sent = parts
        .map((part) => (typeof part === 'string' ? part : `\u001b[<0;${part.column + 1};${part.row + 1}M`))
        .join('')
      // A report is cut only behind its first three signs: what begins one, and nothing else, is kept for the rest.
      const ends = [...new Set(cuts)]
        .sort((a, b) => a - b)
        .filter(
          (at) => at < sent.length && !sent.slice(0, at).endsWith('\u001b') && !sent.slice(0, at).endsWith('\u001b['),
        )
      const chunks = [...ends, sent.length].map((end, position) =>
        sent.slice(position === 0 ? 0 : ends[position - 1], end),
      )
      const { stdin, mouse } = withMouse(inputOf(chunks))
      const heard: MouseEvent[] = []
      mouse((event) => heard.push(event))
      let rest = ''
      for (let chunk = stdin.read(); chunk !== null; chunk = stdin.read()) rest += chunk
      expect(rest).toBe(parts.filter((part) => typeof part === 'string').join(''))
      expect(heard).toEqual(parts.flatMap((part) => (typeof part === 'string' ? [] : [{ kind: 'press', ...part }])))
    }),
  )
})

it('is the input itself in everything else, and stops telling when asked', () => {
  const { stdin, mouse } = withMouse(inputOf(['\u001b[<0;1;1M', 'x', '\u001b[<0;1;1M']))
  const heard: MouseEvent[] = []
  const stop = mouse((event) => heard.push(event))
  expect(stdin.isTTY).toBe(true)
  expect(stdin.read()).toBe('x')
  stop()
  expect(stdin.read()).toBe(null)
  expect(heard).toHaveLength(1)
})
