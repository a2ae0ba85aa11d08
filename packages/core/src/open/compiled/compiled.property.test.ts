/** A compiled atlas answers as the atlas from which it was compiled. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterAll, expect, it } from 'vitest'
import { generateAtlas } from '../../../bench/atlas/generate-atlas.ts'
import { secondAtlas } from '../../../test/second-atlas.ts'
import { actorMap } from '../../analysis/actor-map.ts'
import { developments } from '../../analysis/developments.ts'
import { opportunityMatrix } from '../../analysis/opportunity-matrix.ts'
import { timeline } from '../../analysis/timeline.ts'
import { whiteSpots } from '../../analysis/white-spots.ts'
import { briefing } from '../../briefing/briefing.ts'
import { type Atlas, entryOf } from '../../dataset/atlas.ts'
import { viewOf } from '../../dataset/atlas-view.ts'
import { atlas as embedded } from '../../dataset/embedded.ts'
import { lookup } from '../../dataset/get.ts'
import { related } from '../../dataset/related.ts'
import { standingOf } from '../../dataset/standing.ts'
import { cooperationPaths } from '../../graph/cooperation-paths.ts'
import { egoNetwork } from '../../graph/neighbours.ts'
import { matches } from '../../matching/matches.ts'
import { type CollectionName, collectionNames } from '../../model/collection-name.ts'
import { languages } from '../../model/language.ts'
import { query } from '../../query/query.ts'
import type { Query } from '../../query/query-types.ts'
import { randomAtlas } from '../../query/testing/random-atlas.ts'
import { someFacets, someSort, someWhere } from '../../query/testing/random-query.ts'
import { resolve } from '../../search/resolve.ts'
import { search } from '../../search/search.ts'
import { suggest } from '../../search/suggest.ts'
import { openAtlas } from '../open-atlas.ts'
import { compileAtlas } from './compile-atlas.ts'
import { openCompiled } from './open-compiled.ts'

const folder = mkdtempSync(join(tmpdir(), 'puente-compiled-'))
afterAll(() => rmSync(folder, { recursive: true }))

let count = 0
function compiled(atlas: Atlas): Atlas {
  const path = join(folder, `${count++}.puente`)
  const written = compileAtlas(atlas, path)
  if (!written.ok) throw new Error(written.error.reason.en)
  const opened = openCompiled(path)
  if (!opened.ok) throw new Error(opened.error.message)
  return opened.value
}

function generated(size: number): Atlas {
  const opened = openAtlas(generateAtlas(size, 3))
  if (!opened.ok) throw new Error(opened.error.message)
  return opened.value
}

/** What an answer says: of functions and getters what they give. */
const said = (answer: unknown): string =>
  JSON.stringify(answer, (_, value: unknown) => (value instanceof Map ? [...value] : value)) ?? 'undefined'

/** An answer, or what was thrown in its place. */
function answered(ask: () => unknown): string {
  try {
    return said(ask())
  } catch (error) {
    return String(error)
  }
}

const someView = fc.constantFrom(
  (atlas: Atlas) => atlas,
  (atlas: Atlas) => viewOf(atlas, { evidence: 'best' }),
  (atlas: Atlas) => viewOf(atlas, { evidence: 'paper' }),
)

type Ask = (atlas: Atlas) => unknown

/** A query of any collection. */
const someQuery = (atlas: Atlas): fc.Arbitrary<Ask> =>
  fc.constantFrom(...collectionNames).chain((collection: CollectionName) =>
    fc
      .record({
        where: someWhere(atlas, collection),
        sort: someSort(collection),
        language: fc.constantFrom(...languages),
        facets: someFacets(collection),
        limit: fc.integer({ min: 1, max: 9 }),
        page: fc.integer({ min: 1, max: 3 }),
      })
      .map(
        (plain): Ask =>
          (atlas) => {
            const { page, ...rest } = query(atlas, collection, plain as Query)
            return { ...rest, page: { ...page } }
          },
      ),
  )

/** A question about one record, or two actors. */
const someQuestionAbout = (atlas: Atlas): fc.Arbitrary<Ask> => {
  const entries = collectionNames.flatMap((name) => atlas.records[name].map((record) => entryOf(name, record)))
  const actors = [...atlas.records.clusters, ...atlas.records.organizations].map(({ id }) => id)
  const id = fc.oneof(fc.constantFrom(...entries.map(({ record }) => record.id)), fc.constantFrom('clautt', 'nobody'))
  const actor = fc.oneof(fc.constantFrom(...actors), id)
  const text = fc
    .constantFrom(...entries)
    .map(({ record }) => ('names' in record ? (record.names[0]?.value ?? record.id) : record.id))
  return fc.oneof(
    id.map(
      (one): Ask =>
        (atlas) =>
          lookup(atlas, one),
    ),
    id.map(
      (one): Ask =>
        (atlas) => {
          const found = lookup(atlas, one)
          return found.ok && [related(atlas, found.value), standingOf(atlas, found.value)]
        },
    ),
    text.map(
      (one): Ask =>
        (atlas) =>
          search(atlas, one),
    ),
    text.map(
      (one): Ask =>
        (atlas) =>
          search(atlas, one.slice(1), { collections: ['organizations'] }),
    ),
    text.map(
      (one): Ask =>
        (atlas) =>
          suggest(atlas, one.slice(0, 4)),
    ),
    text.map(
      (one): Ask =>
        (atlas) =>
          resolve(atlas, one),
    ),
    fc.tuple(actor, actor).map(
      ([from, to]): Ask =>
        (atlas) =>
          cooperationPaths(atlas, from, to),
    ),
    actor.map(
      (one): Ask =>
        (atlas) =>
          matches(atlas, one, { organizations: true, limit: 5 }),
    ),
    actor.map(
      (one): Ask =>
        (atlas) => {
          const { nodes, edges } = egoNetwork(atlas, one, { depth: 2 })
          return { nodes, edges }
        },
    ),
    actor.map(
      (one): Ask =>
        (atlas) =>
          briefing(atlas, { kind: 'cluster', id: one }, { language: 'es' }),
    ),
  )
}

/** Questions about all. */
const wideQuestions: readonly Ask[] = [
  (atlas) => atlas.records,
  (atlas) => timeline(atlas),
  (atlas) => whiteSpots(atlas),
  (atlas) => opportunityMatrix(atlas),
  (atlas) => developments(atlas),
  (atlas) => actorMap(atlas),
  (atlas) => briefing(atlas, { kind: 'atlas' }, { language: 'en' }),
]

const known = [embedded, secondAtlas, generated(300)].map((atlas): readonly [Atlas, Atlas] => [atlas, compiled(atlas)])

it.each(known)('answers questions of all kinds as the atlas that was compiled: %#', (atlas, same) => {
  fc.assert(
    fc.property(someView, fc.oneof(someQuery(atlas), someQuestionAbout(atlas)), (view, ask) => {
      expect(answered(() => ask(view(same)))).toBe(answered(() => ask(view(atlas))))
    }),
    { numRuns: 150 },
  )
})

it.each(known)('answers questions about the whole as the atlas that was compiled: %#', (atlas, same) => {
  expect(same.hash).toBe(atlas.hash)
  expect(same.manifest).toEqual(atlas.manifest)
  fc.assert(
    fc.property(someView, fc.constantFrom(...wideQuestions), (view, ask) => {
      expect(answered(() => ask(view(same)))).toBe(answered(() => ask(view(atlas))))
    }),
    { numRuns: 25 },
  )
})

it('answers queries of random atlases as these do', () => {
  const questions = randomAtlas.chain((atlas) =>
    fc.record({ atlas: fc.constant(atlas), asks: fc.array(someQuery(atlas), { minLength: 5, maxLength: 5 }) }),
  )
  fc.assert(
    fc.property(questions, ({ atlas, asks }) => {
      const same = compiled(atlas)
      for (const ask of asks) expect(answered(() => ask(same))).toBe(answered(() => ask(atlas)))
    }),
    { numRuns: 20 },
  )
})
