import { expect, it } from 'vitest'
import { edit, inputOf } from '../app/text-input.ts'
import { lineWidth } from '../text/line.ts'
import { inputLine } from './input-line.ts'

const name = inputOf('briefing-hegan-chihuahua-aerospace-cluster-en.md')
const textOf = (line: ReturnType<typeof inputLine>) => line.map(({ text }) => text).join('')

it('shows the end of what is typed with the caret there, and its beginning with the caret at the beginning', () => {
  expect(textOf(inputLine('Save as', name, true, 20))).toBe('Save as uster-en.md ')
  expect(textOf(inputLine('Save as', edit(name, 'caret-start'), true, 20))).toBe('Save as briefing-heg')
  expect(textOf(inputLine('filter', name, false, 20))).toBe('filter briefing-heg…')
})

it('has room for itself wherever the caret is', () => {
  let input = name
  for (let at = 0; at < name.text.length; at += 1) {
    expect(lineWidth(inputLine('Save as', input, true, 20))).toBeLessThanOrEqual(20)
    input = edit(input, 'caret-left')
  }
})
