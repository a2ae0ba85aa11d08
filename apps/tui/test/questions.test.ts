import { timelineKinds } from '@puente/core'
import { expect, it } from 'vitest'
import { puente } from '../src/testing/piped-program.ts'

it('answers questions in a pipe', async () => {
  expect((await puente(['resolve', 'cluster', 'automotriz', 'nuevo', 'leon'])).out).toMatch(/^claut\t/m)
  expect((await puente(['match', 'claut', '--limit', '1', '--lang', 'es'])).out).toContain('sectores en común')
  expect((await puente(['path', 'claut', 'hegan'])).out).toContain('claut → eccp → hegan')
  expect((await puente(['network', 'claut', '--relation', 'ties', '--format', 'dot'])).out).toMatch(/^digraph/)
  expect((await puente(['timeline', 'claut', '--kind', 'award', 'event'])).out).toContain('esca-gold-claut')
  expect((await puente(['opportunities', '--limit', '1', '--csv'])).out.split('\r\n')).toHaveLength(3)
  expect((await puente(['briefing', 'aerospace', '--lang', 'es'])).out).toMatch(/^# .*\n/)
  expect((await puente(['export', 'clusters', 'country:PL', '--format', 'csv'])).out).toMatch(/^id,/)
  expect((await puente(['check'])).out).toContain('no problems')
})

it.each([
  [['resolve', 'zzzzqqqq'], 'no actor is called'],
  [['match', 'clautt'], 'Did you mean "claut"'],
  [['path', 'claut', 'hegann'], 'Did you mean "hegan"'],
  [['path', 'claut', 'hegan', '--max-length', '1'], 'leads from claut to hegan'],
  [['network', 'clautt'], 'Did you mean "claut"'],
  [['timeline', 'mx'], 'It is one of places'],
  [['opportunities', '--sector', 'aerospce'], 'Did you mean "aerospace"'],
  [['briefing', 'aerospce'], 'Did you mean "aerospace"'],
  [['briefing', 'fn-26'], 'It is one of sources'],
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
  [['path', 'claut'], "missing required argument 'to'"],
  [['network', 'claut', '--format', 'dott'], 'Did you mean "dot"'],
  [['network', 'claut', '--relation', 'tie'], 'Did you mean "ties"'],
  [['timeline', '--kind', 'evnt'], 'Did you mean "event"'],
  [['opportunities', '--by', 'contry'], 'Did you mean "country"'],
  [['export', 'clusters', '--format', 'cv'], 'Did you mean "csv"'],
  [['export', 'clustres'], 'Did you mean "clusters"?'],
  [['briefing', 'claut', '--format', 'htm'], 'Did you mean "html"'],
  [['check', 'no-such-file'], 'There is no file or folder'],
  [['match', 'claut', '--json', '--csv'], 'cannot be used with'],
])('says what is wrong with %j, and ends with 2', async (args, hint) => {
  const { status, out, err } = await puente(args)
  expect(status).toBe(2)
  expect(out).toBe('')
  expect(err).toContain(hint)
})

it('names every kind that a timeline can show', async () => {
  const { out } = await puente(['timeline', '--help'])
  for (const kind of Object.keys(timelineKinds)) expect(out).toContain(kind)
})
