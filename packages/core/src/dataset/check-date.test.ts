import { expect, it } from 'vitest'
import { opportunityMatrix } from '../analysis/opportunity-matrix.ts'
import { timeline, timelineLanes } from '../analysis/timeline.ts'
import { whiteSpots } from '../analysis/white-spots.ts'
import { briefing } from '../briefing/briefing.ts'
import { cooperationPaths } from '../graph/cooperation-paths.ts'
import { matches } from '../matching/matches.ts'
import { formatFailure } from '../open/failure.ts'
import { UnfitDateError } from './check-date.ts'
import { atlas } from './embedded.ts'

function thrown(ask: () => unknown): UnfitDateError {
  try {
    ask()
  } catch (error) {
    if (error instanceof UnfitDateError) return error
    throw error
  }
  throw new Error('it was answered')
}

it.each([
  ['2019', '2018'],
  ['2018-07', '2018-06'],
  ['2018-06-02', '2018-06-01'],
])('a period from %s to %s is refused', (from, to) => {
  for (const ask of [timeline, timelineLanes] as const) {
    const { detail } = thrown(() => ask(atlas, { from, to }))
    expect(detail.option).toBe('from')
    expect(formatFailure(detail, 'en')).toContain(`write from ${to} to ${from}`)
    expect(formatFailure(detail, 'es')).toContain(`escriba de ${to} a ${from}`)
  }
})

it('a period may end within its first year or month', () => {
  expect(() => timeline(atlas, { from: '2018', to: '2018-01-01' })).not.toThrow()
  expect(() => timeline(atlas, { from: '2018-06', to: '2018' })).not.toThrow()
})

it.each([
  ['matches', (asOf: string) => matches(atlas, 'claut', { asOf })],
  ['white spots', (asOf: string) => whiteSpots(atlas, { asOf })],
  ['the matrix', (asOf: string) => opportunityMatrix(atlas, { asOf })],
  ['a briefing', (asOf: string) => briefing(atlas, { kind: 'atlas' }, { language: 'en', asOf })],
  ['paths', (asOf: string) => cooperationPaths(atlas, 'claut', 'aerocluster-queretaro', { asOf })],
] as const)('%s are not answered as of a date before anything that the atlas holds', (_what, ask) => {
  const { detail } = thrown(() => ask('1066'))
  expect(detail.option).toBe('asOf')
  expect(formatFailure(detail, 'es')).toMatch(/^el atlas no tiene nada de 1066: su fecha más antigua es 19\d\d/)
  expect(() => ask('2010')).not.toThrow()
  expect(() => ask('2030')).not.toThrow()
})
