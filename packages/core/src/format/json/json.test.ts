import { describe, expect, expectTypeOf, it } from 'vitest'
import { timeline } from '../../analysis/timeline.ts'
import { whiteSpots } from '../../analysis/white-spots.ts'
import { entryOf } from '../../dataset/atlas.ts'
import { atlas } from '../../dataset/embedded.ts'
import { get } from '../../dataset/get.ts'
import { cooperationPaths } from '../../graph/cooperation-paths.ts'
import { matches } from '../../matching/matches.ts'
import { query } from '../../query/query.ts'
import { type JsonOptions, toAnswerJson, toCitationJson } from './entry.ts'
import { toMatchesJson } from './matches.ts'
import { toWhiteSpotJson } from './matrix.ts'
import { toPageJson } from './page.ts'
import { type PathJson, toPathJson } from './path.ts'
import { toRecordJson } from './record.ts'
import { toTimelineEntryJson } from './timeline.ts'

const linked: JsonOptions<{ readonly self: string }> = {
  language: 'es',
  linkTo: (collection, id) => ({ self: `/${collection}/${id}` }),
}
const plain: JsonOptions<object> = { language: 'es', linkTo: () => ({}) }

/** A value without the members that `linkTo` adds. */
const withoutLinks = (value: unknown): unknown =>
  JSON.parse(JSON.stringify(value, (key, member: unknown) => (key === 'self' ? undefined : member)))

const path = cooperationPaths(atlas, 'claut', 'hegan', { count: 1 })[0]!
const found = matches(atlas, 'claut', { limit: 3 })
const claut = entryOf('clusters', get(atlas, 'clusters', 'claut'))

describe('what an app adds to each record', () => {
  it.each([
    ['a path', toPathJson(atlas, path, linked), toPathJson(atlas, path, plain)],
    ['matches', toMatchesJson(atlas, found, linked), toMatchesJson(atlas, found, plain)],
    ['a record', toRecordJson(atlas, claut, linked), toRecordJson(atlas, claut, plain)],
  ])('is all that differs in %s', (_name, withLinks, without) => {
    expect(JSON.stringify(withLinks)).toContain('"self":"/clusters/')
    expect(withoutLinks(withLinks)).toEqual(withoutLinks(without))
    expect(JSON.stringify(without)).not.toContain('"self"')
  })

  it('stands after the label, where a reader looks for it', () => {
    expect(Object.keys(toPathJson(atlas, path, linked).actors[0]!)).toEqual(['collection', 'id', 'label', 'self'])
  })

  it('is known to the types', () => {
    expectTypeOf(toPathJson(atlas, path, linked)).toEqualTypeOf<PathJson<{ readonly self: string }>>()
    expectTypeOf(toPathJson(atlas, path, linked).actors[0]!.self).toEqualTypeOf<string>()
  })

  it('is there for a footnote only if the atlas has a record of it', () => {
    const [cited] = get(atlas, 'ties', 'aerocluster-queretaro--hegan').citations
    expect(toCitationJson(atlas, cited!, linked).footnote).toMatchObject({ number: 24, self: '/sources/fn-24' })
    const { source } = cited!
    expect(toCitationJson(atlas, { source, footnote: 9999 }, linked).footnote).toEqual({ number: 9999 })
  })
})

it('keeps the first ways, partners and related records that are asked for', () => {
  const all = toMatchesJson(atlas, found, plain)
  const few = toMatchesJson(atlas, found, { ...plain, maxExisting: 1, maxWays: 1 })
  expect(few.existing).toEqual(all.existing.slice(0, 1))
  expect(few.existingTotal).toBe(all.existing.length)
  for (const { introduction } of few.suggestions)
    for (const { ways } of introduction?.steps ?? []) expect(ways).toHaveLength(1)
  const related = toRecordJson(atlas, claut, { ...plain, maxRelated: 1 }).relations
  for (const { records, total } of related) expect([records.length, total >= 1]).toEqual([1, true])
})

it('says texts in the language of the answer', () => {
  const [entry] = timeline(atlas, { from: '2017', to: '2018-06', sector: 'aerospace' })
  expect(toTimelineEntryJson(atlas, entry!, plain).text).toBe(entry!.label.es)
  const [spot] = whiteSpots(atlas, { limit: 1 })
  expect(toWhiteSpotJson(atlas, spot!, plain).parts.map(({ counted }) => counted)).toEqual(
    spot!.parts.map(({ counted }) => counted.es),
  )
})

it('gives the facets of a page with their labels', () => {
  const page = query(atlas, 'clusters', { where: { country: 'mx' }, facets: ['sector'], limit: 2 })
  const { data, facets, page: extent } = toPageJson(atlas, 'clusters', page, { ...plain, fields: ['country'] })
  expect(data.map(({ record }) => record)).toEqual(page.records.map(({ id }) => ({ id, country: 'mx' })))
  expect(extent).toMatchObject({ limit: 2, total: page.total })
  expect(facets.sector?.find(({ value }) => value === 'automotive')?.label).toBe('Automotriz')
})

it('stamps an answer with its dataset', () => {
  const { version, asOf } = atlas.manifest
  expect(toAnswerJson(atlas, [])).toEqual({ data: [], dataset: { version, hash: atlas.hash, asOf } })
  expect(Object.keys(toAnswerJson(atlas, [], { page: { limit: 1, more: false }, notice: 'none' }))).toEqual([
    'data',
    'page',
    'notice',
    'dataset',
  ])
})
