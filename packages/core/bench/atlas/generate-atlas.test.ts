import { expect, it } from 'vitest'
import { openAtlas } from '../../src/open/open-atlas.ts'
import { query } from '../../src/query/query.ts'
import { generateAtlas } from './generate-atlas.ts'

it('makes datasets that keep every rule, with as many organizations as asked for', () => {
  const opened = openAtlas(generateAtlas(500, 1))
  if (!opened.ok) throw new Error(opened.error.message)
  expect(opened.value.records.organizations).toHaveLength(500)
  expect(opened.value.records.ties).toHaveLength(250)
})

it('makes the same of the same seed, and another of another', () => {
  expect(generateAtlas(50, 7)).toEqual(generateAtlas(50, 7))
  expect(generateAtlas(50, 8)).not.toEqual(generateAtlas(50, 7))
})

it('gives few countries most of the organizations', () => {
  const opened = openAtlas(generateAtlas(2000, 3))
  if (!opened.ok) throw new Error(opened.error.message)
  const { facets } = query(opened.value, 'organizations', { where: { country: { exists: true } }, facets: ['country'] })
  const countries = (facets.country ?? []).filter(({ value }) => !value.endsWith('-union'))
  const [first, second] = countries
  expect(countries.length).toBeGreaterThan(20)
  expect((first?.count ?? 0) + (second?.count ?? 0)).toBeGreaterThan(600)
})
