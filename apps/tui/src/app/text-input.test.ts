import fc from 'fast-check'
import { expect, it } from 'vitest'
import { type Edit, edit, emptyInput, inputOf, insert, split, type TextInput } from './text-input.ts'

const shown = (input: TextInput) => {
  const [before, after] = split(input)
  return `${before.join('')}|${after.join('')}`
}

it('types at the caret', () => {
  expect(shown(insert(edit(inputOf('ESES'), 'caret-left'), ','))).toBe('ESE,|S')
})

it('takes an accent that is typed after its letter as one character with it', () => {
  const typed = insert(insert(emptyInput, 'e'), '\u0301')
  expect(typed).toEqual({ text: 'e\u0301', caret: 1 })
  expect(shown(edit(typed, 'delete-before'))).toBe('|')
})

it('takes a pasted line break as a space, and leaves control characters out', () => {
  expect(shown(insert(emptyInput, 'sector:\r\nict\u0007'))).toBe('sector: ict|')
})

it.each<[Edit, string]>([
  ['delete-before', 'uno do| tres'],
  ['delete-after', 'uno dos|tres'],
  ['delete-word', 'uno | tres'],
  ['delete-all', '|'],
  ['caret-left', 'uno do|s tres'],
  ['caret-right', 'uno dos |tres'],
  ['caret-start', '|uno dos tres'],
  ['caret-end', 'uno dos tres|'],
])('%s', (change, expected) => {
  const caret: TextInput = { text: 'uno dos tres', caret: 7 }
  expect(shown(edit(caret, change))).toBe(expected)
})

it('does what an editor of single letters would do', () => {
  type Naive = readonly [before: string, after: string]
  const edits: Record<string, (now: Naive) => Naive> = {
    'delete-before': ([before, after]) => [before.slice(0, -1), after],
    'delete-after': ([before, after]) => [before, after.slice(1)],
    'caret-left': ([before, after]) => [before.slice(0, -1), before.slice(-1) + after],
    'caret-right': ([before, after]) => [before + after.slice(0, 1), after.slice(1)],
    'caret-start': ([before, after]) => ['', before + after],
    'caret-end': ([before, after]) => [before + after, ''],
  }
  const step = fc.oneof(
    fc.constantFrom(...Object.keys(edits)).map((change) => ({ change })),
    fc.string({ unit: fc.constantFrom('a', 'b', ' '), maxLength: 3 }).map((typed) => ({ typed })),
  )
  fc.assert(
    fc.property(fc.array(step), (steps) => {
      let input = emptyInput
      let naive: Naive = ['', '']
      for (const one of steps) {
        if ('typed' in one) {
          input = insert(input, one.typed)
          naive = [naive[0] + one.typed, naive[1]]
        } else {
          input = edit(input, one.change as Edit)
          naive = edits[one.change]?.(naive) ?? naive
        }
      }
      expect(shown(input)).toBe(naive.join('|'))
    }),
  )
})
