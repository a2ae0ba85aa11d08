/** What the answers of the command line rest on: the best evidence, or what the reader asks for. */
import { describe, expect, it } from 'vitest'
import { puente } from '../src/testing/piped-program.ts'

const json: readonly (readonly string[])[] = [
  ['show', 'claut'],
  ['list', 'clusters', 'country:mx'],
  ['search', 'promexico'],
  ['resolve', 'claut'],
  ['match', 'claut'],
  ['path', 'claut', 'acicae'],
  ['timeline', 'claut'],
  ['opportunities'],
  ['briefing', 'claut'],
]

it.each(json)('%s names it in JSON, as it does its dataset', async (...command) => {
  const stampOf = async (...flags: readonly string[]) =>
    JSON.parse((await puente([...command, '--json', ...flags])).out).dataset
  expect(await stampOf()).toMatchObject({ evidence: 'best', asOf: '2026-11' })
  expect(await stampOf('--evidence', 'paper')).toMatchObject({ evidence: 'paper', asOf: '2019-03' })
  expect(await stampOf('--as-of', '2019-03-01')).toMatchObject({ evidence: 'best', asOf: '2019-03-01' })
})

it.each([
  ['export', 'clusters', 'country:mx', '--format', 'json'],
  ['network', 'claut', '--format', 'json'],
])('%s names it in its file', async (...command) => {
  const { out } = await puente([...command, '--evidence', 'paper'])
  const { dataset, graph } = JSON.parse(out)
  expect(dataset ?? graph).toMatchObject({ evidence: 'paper', asOf: '2019-03' })
})

describe('on standard error it is said', () => {
  it.each([
    [['--evidence', 'paper'], 'puente: on the paper alone, as of March 2019.\n'],
    [['--evidence', 'paper', '--as-of', '2018'], 'puente: on the paper alone, as of 2018.\n'],
    [['--as-of', '2019-03-01'], 'puente: on the best evidence, as of 1 March 2019.\n'],
    [['--evidence', 'paper', '--lang', 'es'], 'puente: solo según el documento, a fecha de marzo de 2019.\n'],
    [['--evidence', 'best', '--lang', 'es'], 'puente: según la mejor evidencia, a fecha de noviembre de 2026.\n'],
    [[], ''],
  ])('%j', async (flags, said) => {
    const { status, err } = await puente(['list', 'clusters', 'country:mx', ...flags])
    expect([status, err]).toEqual([0, said])
  })
})

it('moves the whole: what is there, who is in the Union, and what came later', async () => {
  const british = async (...flags: readonly string[]) =>
    (await puente(['list', 'clusters', 'country:gb side:eu', ...flags])).status
  expect([await british(), await british('--as-of', '2019-03-01')]).toEqual([1, 0])
  const dissolved = async (...flags: readonly string[]) =>
    /dissolved/.test((await puente(['show', 'promexico', '--json', ...flags])).out)
  expect([await dissolved(), await dissolved('--as-of', '2019-03-01')]).toEqual([true, false])
  const beyond = async (...flags: readonly string[]) => (await puente(['show', 'aeg', ...flags])).status
  expect([await beyond(), await beyond('--evidence', 'paper')]).toEqual([0, 1])
})

it.each([
  [['show', 'claut', '--as-of', '1492'], 'the atlas holds nothing from 1492'],
  [['list', 'clusters', '--as-of', '2019-3'], "'2019-3' is no value for '--as-of <date>'"],
  [['list', 'clusters', '--evidence', 'papr'], 'Did you mean "paper"?'],
  [['export', 'dataset', '--evidence', 'paper'], 'the whole dataset has all values side by side'],
  [['export', 'dataset', '--as-of', '2018'], 'leave out --evidence and --as-of'],
])('refuses %j', async (args, says) => {
  const { status, out, err } = await puente(args)
  expect([status, out]).toEqual([2, ''])
  expect(err).toContain(says)
})
