import { whiteSpots } from '@puente/core'
import { expect, it } from 'vitest'
import { atlas } from '../testing/atlas.ts'
import { recorded } from '../testing/recorded-io.ts'
import { opportunities } from './opportunities.ts'

it('explains every part of the score with its records and a page', () => {
  const { context, out } = recorded()
  expect(opportunities(context, { limit: 1 })).toBe(0)
  const [best] = whiteSpots(atlas, { limit: 1 })
  expect(out()).toMatch(new RegExp(`^1\\. .* · ${best?.score} points\n`))
  for (const { counted, value } of best?.parts ?? []) {
    expect(out()).toMatch(new RegExp(`^ +${counted.en} \\+${value}\\t.+\\t.+`, 'm'))
  }
  expect(out()).toMatch(/\nScore: .*\.\n$/s)
})

it('prints every white spot as a row whose parts add up to its score', () => {
  const { context, out } = recorded('csv')
  opportunities(context, {})
  const [header = '', ...rows] = out().trimEnd().split('\r\n')
  expect(rows).toHaveLength(whiteSpots(atlas).length)
  const columns = header.split(',')
  const score = columns.indexOf('score')
  for (const row of rows) {
    // No sector or country of the atlas has a comma in its name.
    const cells = row.split(',')
    expect(cells).toHaveLength(columns.length)
    expect(cells.slice(score + 1).reduce((sum, part) => sum + Number(part), 0)).toBeCloseTo(Number(cells[score]), 2)
  }
})

it('prints JSON with the records that each part counts, in the order of core', () => {
  const { context, out } = recorded('json')
  opportunities(context, { by: 'region', sectors: ['ict'], limit: 2 })
  const { data, page } = JSON.parse(out())
  const expected = whiteSpots(atlas, { by: 'region', sectors: ['ict'], limit: 2 })
  expect(data.map(({ place }: { readonly place: { readonly id: string } }) => place.id)).toEqual(
    expected.map(({ cell }) => cell.place),
  )
  expect(data[0].parts[0].records.map(({ id }: { readonly id: string }) => id)).toEqual(expected[0]?.parts[0]?.records)
  expect(page.total).toBe(whiteSpots(atlas, { by: 'region', sectors: ['ict'] }).length)
})

it('says in words that there is none', () => {
  // The sector has no actors on either side.
  const { context, err } = recorded('text', 'es')
  expect(opportunities(context, { sectors: ['furniture'] })).toBe(1)
  expect(err()).toContain('en ningún sitio hay fuerza a ambos lados sin vínculo')
})
