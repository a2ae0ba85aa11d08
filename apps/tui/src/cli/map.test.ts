import { actorMap, atlas } from '@puente/core'
import { expect, it } from 'vitest'
import { recorded } from '../testing/recorded-io.ts'
import { printMap } from './map.ts'

it('prints a row for each place, and below one for each two places with ties', () => {
  const { context, out } = recorded()
  expect(printMap(context, {})).toBe(0)
  const { regions, connections } = actorMap(atlas)
  const [places = '', ties = ''] = out().split('\n\n')
  expect(places.trimEnd().split('\n')).toHaveLength(1 + regions.flatMap(({ spots }) => spots).length)
  expect(ties.trimEnd().split('\n')).toHaveLength(1 + connections.length)
  expect(ties).toMatch(/^Colima\tPomerania\t1\t.*\(inferred\)$/m)
})

it('is that of an organization, though others are clusters alone', () => {
  const { context, out } = recorded('text', 'es')
  expect(printMap(context, { highlight: 'unaq' })).toBe(0)
  const [places = ''] = out().split('\n\n')
  expect(places.trimEnd().split('\n')).toHaveLength(2)
  expect(places).toContain('Querétaro')
})

it('is that of a sector or a side', () => {
  const { context, out } = recorded()
  printMap(context, { sectors: ['ict'], side: 'mx' })
  const rows = out().split('\n\n')[0]?.trimEnd().split('\n').slice(1) ?? []
  expect(rows.length).toBeGreaterThan(1)
  for (const row of rows) expect(row.split('\t')[1]).toBe('Mexico')
})

it('says that nobody is there, and ends with 1', () => {
  const { context, err } = recorded('text', 'es')
  // Nobody of the atlas works in it.
  expect(printMap(context, { sectors: ['call-centres'] })).toBe(1)
  expect(err()).toMatch(/^puente: /)
})
