import { matches, partNames } from '@puente/core'
import { expect, it } from 'vitest'
import { atlas } from '../testing/atlas.ts'
import { recorded } from '../testing/recorded-io.ts'
import { textWidth } from '../text/width.ts'
import { match } from './match.ts'

it('explains every part of every score, each line with its page', () => {
  const { context, out } = recorded()
  expect(match(context, 'claut', { limit: 2 })).toBe(0)
  const [acstyria] = matches(atlas, 'claut', { limit: 2 }).suggestions
  expect(out()).toContain(`1. ACstyria Mobilitätscluster · acstyria · ${acstyria?.score} points`)
  for (const { value, label, reasons } of acstyria?.parts ?? []) {
    expect(out()).toMatch(new RegExp(`${label.en} \\+${value}\\t.*§.* p\\d+`))
    for (const reason of reasons) expect(out()).toContain(reason.label.en)
  }
  expect(out()).toMatch(/introduction\t.* → European Cluster .*\t§/)
})

it('sets existing partners apart, with their tie and whether it is concluded', () => {
  // Table 2 lists both beside CLAUT; the paper does not say of either that they cooperate.
  const { context, out } = recorded('text', 'es')
  match(context, 'claut', { limit: 1 })
  const [, existing] = out().split('Ya coopera con')
  expect(existing).toMatch(/1\. Clúster de Automoción del País Vasco · acicae/)
  expect(existing).toMatch(/vínculo \(por inferencia\)\t.*§2\.2 p5 T2/)
})

it.each([40, 80, 120])('keeps within a terminal of %i columns', (columns) => {
  const { context, out } = recorded('text', 'en', columns)
  match(context, 'hegan', { limit: 5 })
  for (const line of out().split('\n')) expect(textWidth(line)).toBeLessThanOrEqual(columns)
})

it('prints rows whose parts add up to their score', () => {
  const { context, out } = recorded('csv')
  match(context, 'claut', { limit: 4 })
  const [header, ...rows] = out().trimEnd().split('\r\n')
  expect(header).toBe(`group,rank,id,name,collection,score,${partNames.join(',')}`)
  expect(rows.filter((row) => row.startsWith('suggested,'))).toHaveLength(4)
  for (const row of rows) {
    const [score = 0, ...parts] = row
      .split(',')
      .slice(-partNames.length - 1)
      .map(Number)
    expect(parts.reduce((sum, part) => sum + part, 0)).toBeCloseTo(score, 3)
  }
})

it('prints JSON with the records behind each reason', () => {
  const { context, out } = recorded('json')
  match(context, 'claut', { limit: 1, sector: 'mobility' })
  const answer = JSON.parse(out())
  expect(answer).toMatchObject({
    data: { actor: { id: 'claut' }, asOf: '2026-11' },
    page: { limit: 1 },
    dataset: { hash: atlas.hash, evidence: 'best', asOf: '2026-11' },
  })
  const { suggestions, existing } = answer.data
  const [reason] = suggestions[0].parts[0].reasons
  expect(reason.records[0]).toEqual({
    collection: expect.any(String),
    id: expect.any(String),
    label: expect.any(String),
  })
  expect(suggestions[0].introduction.actors.map(({ id }: { readonly id: string }) => id)).toEqual([
    'claut',
    'eccp',
    'chihuahua-aerospace-cluster',
    'acstyria',
  ])
  expect(suggestions[0].rank).toBe(1)
  expect(existing).toEqual([])
})

it('says below the first of equal scores how many share its rank', () => {
  const { context, out } = recorded('text', 'es')
  match(context, 'claut', { limit: 5 })
  const ranks = [...out().matchAll(/^(\d+)\. /gm)].map(([, rank]) => rank)
  expect(ranks.slice(0, 5)).toEqual(['1', '2', '3', '4', '4'])
  expect(out().match(/\(2 comparten este puesto, por id\)/g)).toHaveLength(1)
})
