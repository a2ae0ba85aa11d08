import { expect, it } from 'vitest'
import { charsetOf } from './charset.ts'
import { jointSign } from './strokes.ts'

it.each([
  ['a locale with UTF-8', { LANG: 'es_MX.UTF-8' }, 'unicode'],
  ['it spelt otherwise', { LC_CTYPE: 'en_GB.utf8' }, 'unicode'],
  ['no locale at all, as in many containers', {}, 'unicode'],
  ['the plain locale', { LANG: 'C' }, 'ascii'],
  ['an older encoding', { LANG: 'de_DE.ISO-8859-1' }, 'ascii'],
  ['what holds for all before the rest', { LC_ALL: 'C', LANG: 'en_GB.UTF-8' }, 'ascii'],
  ['the console of Linux, which has no braille', { TERM: 'linux', LANG: 'en_GB.UTF-8' }, 'ascii'],
] as const)('%s', (_why, env, charset) => {
  expect(charsetOf(env)).toBe(charset)
})

it('joins lines with the sign that goes on in the same directions', () => {
  expect(jointSign('unicode', { down: true, right: true })).toBe('╭')
  expect(jointSign('unicode', { up: true, down: true, left: true })).toBe('┤')
  expect(jointSign('unicode', { up: true, down: true, left: true, right: true })).toBe('┼')
  expect(jointSign('unicode', {})).toBe(' ')
  expect(jointSign('ascii', { up: true, down: true })).toBe('|')
})
