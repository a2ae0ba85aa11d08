import { expect, it } from 'vitest'
import { mouseEventOf } from './mouse.ts'

it.each([
  ['<0;1;1', 'M', { kind: 'press', column: 0, row: 0 }],
  ['<0;200;60', 'M', { kind: 'press', column: 199, row: 59 }],
  ['<16;5;7', 'M', { kind: 'press', column: 4, row: 6 }],
  ['<64;5;7', 'M', { kind: 'wheel', direction: 'up' }],
  ['<65;5;7', 'M', { kind: 'wheel', direction: 'down' }],
])('understands %s%s', (parameters, final, event) => {
  expect(mouseEventOf(parameters, final)).toEqual(event)
})

it.each([
  ['a release', '<0;1;1', 'm'],
  ['the right button', '<2;5;7', 'M'],
  ['motion with the left button held', '<32;5;7', 'M'],
  ['a button beyond the wheel', '<66;5;7', 'M'],
  ['half a report', '<0;1', 'M'],
])('asks for nothing on %s', (_what, parameters, final) => {
  expect(mouseEventOf(parameters, final)).toBeUndefined()
})
