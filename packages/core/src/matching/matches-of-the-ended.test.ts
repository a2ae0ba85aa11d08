import { describe, expect, it } from 'vitest'
import { opportunityMatrix } from '../analysis/opportunity-matrix.ts'
import { viewOf } from '../dataset/atlas-view.ts'
import { atlas } from '../dataset/embedded.ts'
import { displayMatches } from '../format/display-match.ts'
import { toMatchesJson } from '../format/json/matches.ts'
import { introductionPath } from '../graph/introductions.ts'
import { smallAtlas } from '../graph/testing/small-atlas.ts'
import { matches } from './matches.ts'

const best = viewOf(atlas, { evidence: 'best' })
const everybody = { organizations: true, limit: Number.POSITIVE_INFINITY, introductions: false } as const
const idOf = ({ entry }: { readonly entry: { readonly record: { readonly id: string } } }) => entry.record.id

describe('ProMéxico', () => {
  it('is a candidate of March 2019, and left out with its end in 2026', () => {
    const before = matches(best, 'hegan', { ...everybody, asOf: '2019-03' })
    const later = matches(best, 'hegan', everybody)
    const offered = ({ suggestions, existing }: typeof before) => [...suggestions, ...existing].map(idOf)
    expect(offered(before)).toContain('promexico')
    expect(offered(later)).not.toContain('promexico')
    const reasons = (found: typeof before) =>
      found.excluded.flatMap((one) => (one.reason === 'ended' ? [[idOf(one), one.standing.ending]] : []))
    expect(reasons(before)).toEqual([])
    expect(reasons(later)).toContainEqual(['promexico', 'dissolved'])
    expect(toMatchesJson(best, later, { language: 'es', linkTo: () => ({}) }).excluded).toContainEqual({
      reason: 'ended',
      actor: expect.objectContaining({ id: 'promexico', standing: expect.objectContaining({ ending: 'dissolved' }) }),
    })
  })

  it('stays among those with a tie, with its mark', () => {
    const { existing } = displayMatches(best, matches(best, 'awex', everybody), 'es')
    const partner = existing.find(({ entry }) => entry.record.id === 'promexico')
    expect(partner?.ended).toBe('disolución en 2019')
    expect(partner?.ties.map(({ ended }) => ended)).toEqual(['fin de vigencia en 2019'])
  })
})

describe('an invented atlas', () => {
  const invented = smallAtlas({
    clusters: [
      { id: 'asks', country: 'north', sectors: ['sector'] },
      {
        id: 'broker',
        country: 'south',
        sectors: ['sector'],
        milestones: [
          { date: '2010', kind: 'founded' },
          { date: '2018', kind: 'dissolved' },
        ],
      },
      { id: 'other-broker', country: 'south' },
      { id: 'wanted', country: 'south', sectors: ['sector'] },
    ],
    ties: [
      { id: 'asks--broker', between: ['asks', 'broker'] },
      { id: 'broker--wanted', between: ['broker', 'wanted'] },
      { id: 'asks--other-broker', between: ['asks', 'other-broker'], basis: 'inferred', because: { en: 'a', es: 'b' } },
      { id: 'other-broker--wanted', between: ['other-broker', 'wanted'] },
    ],
  })
  const by = (asOf: string, to = 'wanted') =>
    introductionPath(invented, 'asks', to, { asOf })?.actors.map(({ record }) => record.id)

  it('introduces through nobody that had ended, but leads to whom one asks for', () => {
    expect(by('2017')).toEqual(['asks', 'broker', 'wanted'])
    expect(by('2019')).toEqual(['asks', 'other-broker', 'wanted'])
    expect(by('2019', 'broker')).toEqual(['asks', 'broker'])
  })

  it('counts whom the matrix shows until they end', () => {
    const here = (asOf: string) =>
      opportunityMatrix(invented, { sectors: ['sector'], asOf }).rows.flatMap(({ cells }) =>
        cells.flatMap(({ actors }) => [...actors.here, ...actors.across]),
      )
    expect(here('2017')).toContain('broker')
    expect(here('2019')).not.toContain('broker')
  })
})

it('has no overtaken opportunity in any cell, and those of March 2019', () => {
  const inCells = (asOf: string) =>
    new Set(
      (['country', 'region'] as const).flatMap((kind) =>
        opportunityMatrix(best, { by: kind, asOf }).rows.flatMap(({ cells }) =>
          cells.flatMap(({ opportunities }) => [...opportunities] as string[]),
        ),
      ),
    )
  expect(inCells('2019-03')).toContain('renewable-energy-liberalised-market')
  expect(inCells('2026-11')).not.toContain('renewable-energy-liberalised-market')
  expect(inCells('2026-11')).toContain('renewable-energy-joint-research')
})
