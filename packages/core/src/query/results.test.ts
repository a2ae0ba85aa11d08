import fc from 'fast-check'
import { expect, it } from 'vitest'
import { query } from './query.ts'
import { resultsOf } from './results.ts'
import { parseQueryLine } from './syntax/parse-line.ts'
import { largerAtlas, randomAtlas } from './testing/random-atlas.ts'

const lines = [
  '',
  'sort:-name',
  'country:aland sort:name',
  '-sector:energy',
  'cluster',
  'sort:country,-name',
  'country:bland',
]

it('gives the same records, rows and facets as pages do', () => {
  fc.assert(
    fc.property(fc.oneof(randomAtlas, largerAtlas), fc.constantFrom(...lines), (atlas, line) => {
      const parsed = parseQueryLine(atlas, 'clusters', line)
      if (!parsed.ok) throw new Error(parsed.error.message)
      const found = resultsOf(atlas, 'clusters', parsed.value)
      const page = query(atlas, 'clusters', { ...parsed.value, limit: 500, facets: ['country', 'sector'] })
      expect(found.total).toBe(page.total)
      expect(found.slice(0, 500)).toEqual(page.records)
      expect(found.slice(2, 4)).toEqual(page.records.slice(2, 4))
      page.records.forEach(({ id }, row) => {
        expect(found.indexOf(id)).toBe(row)
      })
      expect(found.indexOf('nobody')).toBe(-1)
      expect(found.facet('country')).toEqual(page.facets.country)
      expect(found.facet('sector')).toEqual(page.facets.sector)
    }),
    { numRuns: 60 },
  )
})

it('gives nothing beyond its ends', () => {
  fc.assert(
    fc.property(randomAtlas, (atlas) => {
      const parsed = parseQueryLine(atlas, 'clusters', '')
      const found = parsed.ok ? resultsOf(atlas, 'clusters', parsed.value) : undefined
      expect(found?.slice(-3, 0)).toEqual([])
      expect(found?.slice(1000, 2000)).toEqual([])
    }),
    { numRuns: 5 },
  )
})
