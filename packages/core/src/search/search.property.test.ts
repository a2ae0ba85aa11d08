import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { atlas as embedded } from '../dataset/embedded.ts'
import { query } from '../query/query.ts'
import { search } from './search.ts'
import { suggest } from './suggest.ts'
import { naiveSearch } from './testing/naive-search.ts'
import { compareCloseness, naiveSuggest } from './testing/naive-suggest.ts'
import { atlases, someName, someQuestion, someText } from './testing/some-text.ts'

describe('search', () => {
  it('finds what going through all records finds, scores it so, and puts the best first', () => {
    fc.assert(
      fc.property(someQuestion, ([name, collections, text]) => {
        const atlas = atlases[name]
        const hits = search(atlas, text, { collections, limit: 10_000 })
        const expected = new Map(naiveSearch(atlas, collections, text).map((hit) => [hit.id, hit]))
        expect(new Set(hits.map(({ entry }) => entry.record.id))).toEqual(new Set(expected.keys()))
        for (const { entry, score, exact } of hits) {
          const naive = expected.get(entry.record.id)!
          expect(exact, entry.record.id).toBe(naive.exact)
          expect(score / (naive.score || 1), entry.record.id).toBeCloseTo(naive.score === 0 ? 0 : 1, 5)
        }
        const order = hits.map(({ exact, score }) => (exact ? 1e6 : 0) + score)
        expect(order).toEqual(order.toSorted((a, b) => b - a))
        expect(search(atlas, text, { collections, limit: 3 })).toEqual(hits.slice(0, 3))
        expect(search(atlas, text, { collections, limit: 3, page: 2 })).toEqual(hits.slice(3, 6))
      }),
      { numRuns: 60 },
    )
  })
})

describe('a query with a text', () => {
  it('has the records of the collection that a search finds there, in its order, equals by id', () => {
    const collections = ['clusters', 'organizations', 'places', 'figures'] as const
    fc.assert(
      fc.property(fc.constantFrom(...collections), someText(embedded, collections), (collection, text) => {
        const { records, total } = query(embedded, collection, { text, limit: 500 })
        const hits = search(embedded, text, { collections: [collection], limit: 500 })
        const expected = hits.toSorted(
          (a, b) =>
            Number(b.exact) - Number(a.exact) || b.score - a.score || (a.entry.record.id < b.entry.record.id ? -1 : 1),
        )
        expect(records.map(({ id }) => id)).toEqual(expected.map(({ entry }) => entry.record.id))
        expect(total).toBe(hits.length)
      }),
    )
  })
})

describe('suggest', () => {
  it('offers what going through all names finds closest', () => {
    fc.assert(
      fc.property(someName, fc.integer({ min: 1, max: 12 }), ([name, collections, text], limit) => {
        const atlas = atlases[name]
        const expected = naiveSuggest(atlas, collections, text)
        fc.pre(expected.size > 0)
        const ids = suggest(atlas, text, { collections, limit }).map(({ collection, id }) => `${collection} ${id}`)
        expect(new Set(ids).size).toBe(ids.length)
        const closest = [...expected.values()].sort(compareCloseness)
        expect(ids.map((id) => expected.get(id))).toEqual(closest.slice(0, limit))
      }),
      { numRuns: 80 },
    )
  })
})
