import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { CollectionName } from '../model/collection-name.ts'
import { languages } from '../model/language.ts'
import { parseQueryLine } from './syntax/parse-line.ts'
import { parseQueryObject } from './syntax/parse-object.ts'
import { parseQueryUrl } from './syntax/parse-url.ts'
import { printQueryLine, printQueryUrl } from './syntax/print-query.ts'
import { randomAtlas } from './testing/random-atlas.ts'
import { someFacets, someSort, someWhere } from './testing/random-query.ts'

const collections: readonly CollectionName[] = ['clusters', 'events', 'instruments', 'figures', 'findings', 'places']

const someText = fc
  .oneof(
    fc.constantFrom('smart grid', '"smart grid" motores', 'a:b', '-x', '"', 'sort:name', 'q:', 'a>=b', 'C&A = 100 %+'),
    fc.string({ unit: 'binary', minLength: 1, maxLength: 12 }),
  )
  .filter((text) => text.trim() !== '')

const someQuery = fc.tuple(randomAtlas, fc.constantFrom(...collections)).chain(([atlas, collection]) =>
  fc.record({
    atlas: fc.constant(atlas),
    collection: fc.constant(collection),
    query: fc.record(
      {
        where: someWhere(atlas, collection).filter((where) => Object.keys(where).length > 0),
        text: someText,
        sort: someSort(collection).filter((sort) => sort.length > 0),
        limit: fc.integer({ min: 1, max: 500 }),
        page: fc.integer({ min: 1, max: 1e9 }),
        fields: fc.subarray(['id', 'citations'], { minLength: 1 }),
        facets: someFacets(collection).filter((facets) => facets.length > 0),
        language: fc.constantFrom(...languages),
      },
      { requiredKeys: [] },
    ),
  }),
)

it('an object, a query string and a line are three spellings of one value', () => {
  fc.assert(
    fc.property(someQuery, ({ atlas, collection, query }) => {
      const parsed = parseQueryObject(atlas, collection, query)
      if (!parsed.ok) throw new Error(parsed.error.message)
      const { value } = parsed
      expect(parseQueryObject(atlas, collection, value)).toEqual(parsed)
      expect(parseQueryUrl(atlas, collection, printQueryUrl(value))).toEqual(parsed)
      expect(parseQueryUrl(atlas, collection, `?${printQueryUrl(query)}`)).toEqual(parsed)
      expect(parseQueryLine(atlas, collection, printQueryLine(value))).toEqual(parsed)
      expect(parseQueryLine(atlas, collection, printQueryLine(query))).toEqual(parsed)
    }),
    { numRuns: 500 },
  )
})

it('whatever is given is a query or a list of problems that say where, never an exception', () => {
  const someInput = fc.tuple(randomAtlas, fc.anything({ withNullPrototype: true }), fc.string({ unit: 'binary' }))
  fc.assert(
    fc.property(someInput, ([atlas, value, text]) => {
      const results = [
        parseQueryObject(atlas, 'clusters', value),
        parseQueryObject(atlas, 'clusters', { where: value }),
        parseQueryObject(atlas, 'clusters', { where: { sector: value, ties: value, name: value } }),
        parseQueryUrl(atlas, 'clusters', text),
        parseQueryLine(atlas, 'clusters', text),
      ]
      for (const result of results) {
        if (!result.ok)
          for (const { where, message } of result.error.problems) expect(where && message.en && message.es).not.toBe('')
      }
    }),
  )
})

it('a problem of a line says which piece of it', () => {
  const someLine = fc.array(fc.constantFrom('contry:ES', 'sector:aeroespace', '-', 'limit:0', 'a=b', 'ties>=x', '"'))
  fc.assert(
    fc.property(randomAtlas, someLine, (atlas, pieces) => {
      const line = pieces.join(' ')
      const parsed = parseQueryLine(atlas, 'clusters', line)
      if (parsed.ok) return
      for (const { where, at } of parsed.error.problems) expect(line.slice(at?.start, at?.end)).toBe(where)
    }),
  )
})
