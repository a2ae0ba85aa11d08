import { expect, it } from 'vitest'
import { charsetOf, jointSign, writesUtf8 } from './charset.ts'

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

it.each([
  [{}, true],
  [{ LANG: '' }, true],
  [{ LANG: 'en_GB.UTF-8' }, true],
  [{ LC_CTYPE: 'UTF-8' }, true],
  [{ LANG: 'es_MX.utf8' }, true],
  [{ LANG: 'C.UTF-8' }, true],
  [{ LANG: 'C' }, false],
  [{ LANG: 'POSIX' }, false],
  [{ LANG: 'es_ES.ISO-8859-1' }, false],
  [{ LC_ALL: 'C', LANG: 'en_GB.UTF-8' }, false],
  [{ LC_ALL: '', LANG: 'en_GB.UTF-8' }, true],
])('a terminal with %o writes UTF-8: %s', (env, yes) => {
  expect(writesUtf8(env, 'linux')).toBe(yes)
})

it('a terminal on Windows does, whatever the locale of a shell in it says', () => {
  expect(writesUtf8({ LANG: 'C' }, 'win32')).toBe(true)
})
