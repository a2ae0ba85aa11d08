import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { Atlas } from '../dataset/atlas.ts'
import { facetLabel } from '../index/field-labels.ts'
import { fieldsOf } from '../index/fields.ts'
import type { CollectionName } from '../model/collection-name.ts'
import { languages } from '../model/language.ts'
import { query } from './query.ts'
import type { PlainQuery, Query } from './query-types.ts'
import { naiveFacet, naiveFilter, naiveMissing, naiveSort } from './testing/naive-query.ts'
import { largerAtlas, randomAtlas } from './testing/random-atlas.ts'
import { someFacets, someSort, someWhere } from './testing/random-query.ts'

/** Clusters have most kinds of fields, events one date each, instruments several, places lie within each other. */
const collections: readonly CollectionName[] = ['clusters', 'events', 'instruments', 'places']

const someQuestionTo = (atlas: Atlas, collection: CollectionName) =>
  fc.record({
    atlas: fc.constant(atlas),
    collection: fc.constant(collection),
    where: someWhere(atlas, collection),
    sort: someSort(collection),
    language: fc.constantFrom(...languages),
    facets: someFacets(collection),
    limit: fc.integer({ min: 1, max: 4 }),
  })

const someQuestion = fc
  .oneof(
    { arbitrary: fc.tuple(randomAtlas, fc.constantFrom(...collections)), weight: 3 },
    { arbitrary: fc.tuple(largerAtlas, fc.constant('clusters' as const)), weight: 1 },
  )
  .chain(([atlas, collection]) => someQuestionTo(atlas, collection))

/** Asks as a program in plain JavaScript would, without the help of types. */
const ask = (atlas: Atlas, collection: CollectionName, plain: PlainQuery) => query(atlas, collection, plain as Query)

const ids = (records: readonly { readonly id: string }[]) => records.map(({ id }) => id)

it('finds what going through the records one by one finds, in the same order', () => {
  fc.assert(
    fc.property(someQuestion, ({ atlas, collection, where, sort, language }) => {
      const expected = naiveSort(atlas, collection, naiveFilter(atlas, collection, where), sort, language)
      const { records, total } = ask(atlas, collection, { where, sort, language, limit: 500 })
      expect(ids(records)).toEqual(ids(expected))
      expect(total).toBe(expected.length)
    }),
    { numRuns: 250 },
  )
})

it('counts in a facet what selecting that value alone would find', () => {
  fc.assert(
    fc.property(someQuestion, ({ atlas, collection, where, facets }) => {
      const counted = ask(atlas, collection, { where, facets }).facets
      for (const name of facets) {
        const values = (counted as Record<string, readonly { value: string; count: number; selected: boolean }[]>)[name]
        const unselected = values?.filter(({ selected }) => !selected) ?? []
        const naive = naiveFacet(atlas, collection, where, name)
        for (const { value, count } of unselected) expect([name, value, count]).toEqual([name, value, naive.get(value)])
        const shown = new Set(values?.map(({ value }) => value))
        for (const value of naive.keys()) expect(shown).toContain(value)
      }
    }),
    { numRuns: 300 },
  )
})

it('orders equal counts of a facet as readers of the language see the values, and counts records without any', () => {
  fc.assert(
    fc.property(someQuestion, ({ atlas, collection, where, facets, language }) => {
      const counted = ask(atlas, collection, { where, facets, language })
      for (const name of facets) {
        const values = (counted.facets as Record<string, readonly { value: string; count: number }[]>)[name] ?? []
        const field = fieldsOf(collection).find((one) => one.name === name)
        const isText = field?.type === 'ref' || (field?.type === 'enum' && field.ordered !== true)
        for (const [at, { value, count }] of values.entries()) {
          const next = values[at + 1]
          if (next === undefined) continue
          expect(count).toBeGreaterThanOrEqual(next.count)
          if (count !== next.count || !isText || [value, next.value].some((one) => one.startsWith('='))) continue
          const [label, nextLabel] = [value, next.value].map((one) =>
            facetLabel(atlas, collection, name, one, language),
          )
          // Selected values that no record has stand last, as those with = before them do.
          if (count > 0)
            expect(label?.localeCompare(nextLabel ?? '', language, { numeric: true })).toBeLessThanOrEqual(0)
        }
        const missing = (counted.missing as Record<string, number>)[name]
        expect([name, missing]).toEqual([name, naiveMissing(atlas, collection, where, name)])
      }
    }),
    { numRuns: 200 },
  )
})

it('neither skips nor repeats a record from page to page, by cursor or by number', () => {
  fc.assert(
    fc.property(someQuestion, ({ atlas, collection, where, sort, limit, language }) => {
      const byCursor: string[] = []
      const byNumber: string[] = []
      let cursor: string | undefined
      let number = 1
      do {
        const paged = ask(atlas, collection, {
          where,
          sort,
          limit,
          language,
          ...(cursor === undefined ? {} : { cursor }),
        })
        const numbered = ask(atlas, collection, { where, sort, limit, language, page: number++ })
        byCursor.push(...ids(paged.records))
        byNumber.push(...ids(numbered.records))
        cursor = paged.page.next
        expect(numbered.page.next).toBe(cursor)
        expect(paged.page.pages).toBe(Math.ceil(paged.total / limit))
      } while (cursor !== undefined)
      // Last, as the first page of an order is chosen without it, and its cursor must be of it all the same.
      const whole = ids(ask(atlas, collection, { where, sort, language, limit: 500 }).records)
      expect(byCursor).toEqual(whole)
      expect(byNumber).toEqual(whole)
    }),
  )
})
