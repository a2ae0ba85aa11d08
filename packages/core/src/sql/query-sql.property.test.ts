import fc from 'fast-check'
import { afterAll, describe, expect, it } from 'vitest'
import { secondAtlas } from '../../test/second-atlas.ts'
import type { Atlas } from '../dataset/atlas.ts'
import { viewOf } from '../dataset/atlas-view.ts'
import { atlas as embedded } from '../dataset/embedded.ts'
import { fieldIndex } from '../index/field-index.ts'
import { type CollectionName, collectionNames } from '../model/collection-name.ts'
import { languages } from '../model/language.ts'
import { query } from '../query/query.ts'
import type { FacetValue, PlainQuery, Query } from '../query/query-types.ts'
import { randomAtlas, withAllActors } from '../query/testing/random-atlas.ts'
import { someFacets, someSort, someWhere } from '../query/testing/random-query.ts'
import { querySql } from './query-sql.ts'
import { debianPostgres, duckDatabase, pgliteDatabase, sqliteDatabase, type TestDatabase } from './testing/databases.ts'

const debian = await debianPostgres()
const databases = [
  sqliteDatabase(),
  await duckDatabase(),
  await pgliteDatabase(),
  ...(debian === undefined ? [] : [debian]),
]

afterAll(async () => {
  for (const database of databases) await database.close()
})

const someQuery = (atlas: Atlas, collection: CollectionName): fc.Arbitrary<PlainQuery> =>
  fc.record(
    {
      where: someWhere(atlas, collection),
      sort: someSort(collection),
      language: fc.constantFrom(...languages),
      facets: someFacets(collection),
      limit: fc.integer({ min: 1, max: 4 }),
      page: fc.integer({ min: 1, max: 3 }),
    },
    { requiredKeys: ['where', 'limit'] },
  )

/** The values of a facet that some record has: the library lists chosen ones beside them, be there none. */
function listed(atlas: Atlas, collection: CollectionName, name: string, values: readonly FacetValue[]) {
  const index = fieldIndex(atlas, collection, name)
  const key = (value: string) => (index.field.type === 'number' ? Number(value) : value)
  const isListed = (value: string) =>
    index.facet().codeOf.has(key(value)) && (index.field.type !== 'ref' || index.own.codeOf.has(value))
  return values.filter(({ value, count }) => count > 0 && isListed(value)).map(({ value, count }) => [value, count])
}

/** A value as facets spell it: SQLite has no truth values. */
const spelled = (value: unknown, type: string): string =>
  type === 'boolean' && typeof value !== 'boolean' ? String(Boolean(value)) : String(value)

/** Asks a query of the library and of a database, and compares rows, order and counts. */
async function compare(
  { engine, ask, name }: TestDatabase,
  atlas: Atlas,
  collection: CollectionName,
  plain: PlainQuery,
) {
  const posed = plain as Query
  const found = query(atlas, collection, posed)
  const sql = querySql(atlas, collection, posed, { engine })
  const about = `${name} ${collection} ${JSON.stringify(plain)}\n${sql.records.sql}`
  const ids = (await ask(sql.records)).map(({ id }) => id)
  expect(ids, about).toEqual(found.records.map(({ id }) => id))
  expect(Number((await ask(sql.total))[0]?.count), about).toBe(found.total)
  for (const field of plain.facets ?? []) {
    const { type } = fieldIndex(atlas, collection, field).field
    const values = (found.facets as Record<string, readonly FacetValue[]>)[field] ?? []
    const counted = sql.facets[field] === undefined ? [] : await ask(sql.facets[field])
    const shown = counted.map(({ value, count }) => [spelled(value, type), Number(count)])
    expect(shown, `${about}\n${sql.facets[field]?.sql}`).toEqual(listed(atlas, collection, field, values))
    const [missing] = sql.missing[field] === undefined ? [] : await ask(sql.missing[field])
    expect(Number(missing?.count), about).toBe((found.missing as Record<string, number>)[field])
  }
  return found
}

/** Goes from page to page by the library's cursors, and by the last record of each page. */
async function compareCursors(database: TestDatabase, atlas: Atlas, collection: CollectionName, plain: PlainQuery) {
  const { page: _page, facets: _facets, ...rest } = plain
  let { next } = query(atlas, collection, rest as Query).page
  for (let pages = 0; next !== undefined && pages < 3; pages++) {
    const { records, page } = await compare(database, atlas, collection, { ...rest, cursor: next })
    const last = records.at(-1)?.id
    if (last === undefined) return
    const sql = querySql(atlas, collection, rest as Query, { engine: database.engine, after: last })
    const following =
      page.next === undefined ? [] : query(atlas, collection, { ...rest, cursor: page.next } as Query).records
    expect((await database.ask(sql.records)).map(({ id }) => id)).toEqual(following.map(({ id }) => id))
    next = page.next
  }
}

/** Clusters have most kinds of fields, events one date each, instruments several, places lie within each other. */
const randomCollections: readonly CollectionName[] = ['clusters', 'events', 'instruments', 'places']

const someQuestions = (atlas: Atlas, collections: readonly CollectionName[], count: number) =>
  fc.array(
    fc
      .constantFrom(...collections)
      .chain((collection) => fc.tuple(fc.constant(collection), someQuery(atlas, collection))),
    { minLength: count, maxLength: count },
  )

describe.each(databases)('$name', (database) => {
  it('answers any query of any atlas as the library does: rows, order, counts, pages', async () => {
    await fc.assert(
      fc.asyncProperty(
        randomAtlas
          .map(withAllActors)
          .chain((atlas) => fc.tuple(fc.constant(atlas), someQuestions(atlas, randomCollections, 20))),
        async ([atlas, questions]) => {
          await database.load(atlas, { whole: false })
          for (const [collection, plain] of questions) {
            await compare(database, atlas, collection, plain)
            await compareCursors(database, atlas, collection, plain)
          }
        },
      ),
      { numRuns: 6, endOnFailure: true },
    )
  })

  it.each([
    { title: 'the embedded atlas', atlas: viewOf(embedded, { evidence: 'best' }) },
    { title: 'another atlas', atlas: secondAtlas },
  ])('answers queries of every collection of $title', async ({ atlas }) => {
    await database.load(atlas)
    await fc.assert(
      fc.asyncProperty(
        someQuestions(
          atlas,
          collectionNames.filter((name) => atlas.records[name].length > 0),
          1,
        ),
        async (questions) => {
          for (const [collection, plain] of questions) {
            await compare(database, atlas, collection, plain)
            await compareCursors(database, atlas, collection, plain)
          }
        },
      ),
      { numRuns: 50 },
    )
  })
})
