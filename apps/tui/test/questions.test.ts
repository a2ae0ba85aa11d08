import { expect, it } from 'vitest'
import { puente } from '../src/testing/piped-program.ts'

it('answers questions in a pipe', async () => {
  expect((await puente(['resolve', 'cluster', 'automotriz', 'nuevo', 'leon'])).out).toMatch(/^claut /m)
  expect((await puente(['match', 'claut', '--limit', '1', '--lang', 'es'])).out).toContain('sectores en común')
})

it.each([
  [['resolve', 'zzzzqqqq'], 'no actor is called'],
  [['match', 'clautt'], 'Did you mean "claut"'],
  [['match', 'claut', '--sector', 'mobilit'], 'Did you mean "mobility"'],
])('says what %j does not find, and ends with 1', async (args, hint) => {
  const { status, out, err } = await puente(args)
  expect(status).toBe(1)
  expect(out).toBe('')
  expect(err).toContain(hint)
})

it.each([
  [['match', 'claut', '--limit', '0'], 'Write a whole number from 1'],
  [['match', 'claut', '--as-of', '2018-13'], 'Write a year, month or day'],
  [['match', 'claut', '--json', '--csv'], 'cannot be used with'],
])('says what is wrong with %j, and ends with 2', async (args, hint) => {
  const { status, out, err } = await puente(args)
  expect(status).toBe(2)
  expect(out).toBe('')
  expect(err).toContain(hint)
})

it.each(['resolve', 'match'])('gives examples in the help of %s', async (command) => {
  const { status, out } = await puente([command, '--help'])
  expect(status).toBe(0)
  expect(out).toContain(`Examples:\n  puente ${command} `)
})
