import { expect, it } from 'vitest'
import { jointSign } from './box-drawing.ts'
import { charsetOf } from './charset.ts'

it.each([
  ['a terminal that writes UTF-8', { LANG: 'es_MX.UTF-8' }, 'unicode'],
  ['one that does not', { LANG: 'de_DE.ISO-8859-1' }, 'ascii'],
  ['the console of Linux, which has no braille', { TERM: 'linux', LANG: 'en_GB.UTF-8' }, 'ascii'],
] as const)('%s', (_why, env, charset) => {
  expect(charsetOf(env, 'linux')).toBe(charset)
})

it('joins lines with the sign that goes on in the same directions', () => {
  expect(jointSign('unicode', { down: true, right: true })).toBe('╭')
  expect(jointSign('unicode', { up: true, down: true, left: true })).toBe('┤')
  expect(jointSign('unicode', { up: true, down: true, left: true, right: true })).toBe('┼')
  expect(jointSign('unicode', {})).toBe(' ')
  expect(jointSign('ascii', { up: true, down: true })).toBe('|')
})
