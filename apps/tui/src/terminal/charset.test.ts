import { expect, it } from 'vitest'
import { writesUtf8 } from './charset.ts'

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
