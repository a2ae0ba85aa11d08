import { expect, it } from 'vitest'
import { themeFor } from './capabilities.ts'

it.each([
  [{}, undefined, 3, 'dark'],
  [{ COLORFGBG: '0;15' }, undefined, 3, 'light'],
  [{ COLORFGBG: '15;0' }, undefined, 3, 'dark'],
  [{ COLORFGBG: '0;15' }, 'contrast', 3, 'contrast'],
  [{ NO_COLOR: '1' }, undefined, 3, 'plain'],
  [{ NO_COLOR: '1' }, 'dark', 3, 'plain'],
  [{ NO_COLOR: '' }, 'dark', 3, 'dark'],
  [{ NO_COLOR: '1', FORCE_COLOR: '1' }, undefined, 1, 'dark'],
  [{ FORCE_COLOR: '0' }, undefined, 0, 'plain'],
  [{ CLICOLOR: '0' }, 'dark', 3, 'plain'],
  [{ CLICOLOR: '1' }, 'dark', 3, 'dark'],
  [{ CLICOLOR_FORCE: '1' }, undefined, 0, 'dark'],
  [{ CLICOLOR_FORCE: '1', NO_COLOR: '1' }, undefined, 3, 'dark'],
  [{ CLICOLOR_FORCE: '0', NO_COLOR: '1' }, undefined, 3, 'plain'],
  [{ CLICOLOR_FORCE: '1', FORCE_COLOR: '0' }, undefined, 0, 'plain'],
  [{}, 'dark', 0, 'plain'],
] as const)('with %o, %s chosen before and colour level %i the theme is %s', (env, chosen, level, theme) => {
  expect(themeFor(env, chosen, level)).toBe(theme)
})
