import { describe, expect, expectTypeOf, it } from 'vitest'
import { entryOf } from '../dataset/atlas.ts'
import { descriptionOf } from '../dataset/description-of.ts'
import { atlas } from '../dataset/embedded.ts'
import { related } from '../dataset/related.ts'
import { collectionNames } from '../model/collection-name.ts'
import { include, parseRelationNames, type RelationName, relationNames } from './include.ts'
import { parseQueryLine } from './syntax/parse-line.ts'
import { parseQueryUrl } from './syntax/parse-url.ts'

const clusters = atlas.records.clusters.map((record) => entryOf('clusters', record))

describe('the names of relations', () => {
  it.each(collectionNames)('of %s are those in which a record can stand', (collection) => {
    const names: readonly string[] = relationNames(collection)
    for (const { name } of descriptionOf(collection).relations) expect(names).toContain(name)
    for (const record of atlas.records[collection]) {
      for (const { relation } of related(atlas, entryOf(collection, record))) expect(names).toContain(relation)
    }
  })

  it('are known to the compiler', () => {
    expectTypeOf<'awards.holder'>().toExtend<RelationName<'clusters'>>()
    expectTypeOf<'clusters.sectors'>().toExtend<RelationName<'sectors'>>()
    expectTypeOf<'figures.about'>().toExtend<RelationName<'events'>>()
    expectTypeOf<'awards.holder'>().not.toExtend<RelationName<'sectors'>>()
    // @ts-expect-error: no cluster is the sector of anything
    expect(() => include(atlas, clusters, ['awards.sector'])).toThrow(RangeError)
  })

  it('are told from a slip, or from a part of one', () => {
    const hints = (text: string) => {
      const read = parseRelationNames('clusters', text)
      return read.ok ? [] : read.error.problems.map(({ didYouMean }) => didYouMean[0])
    }
    expect(hints('award.holder,clusters.sector')).toEqual(['awards.holder', 'clusters.sectors'])
    expect(hints('country')).toEqual(['clusters.country'])
    expect(hints('awards')).toEqual(['awards.holder'])
    expect(parseRelationNames('clusters', ' awards.holder,,awards.holder ')).toEqual({
      ok: true,
      value: ['awards.holder'],
    })
  })
})

describe('what is around records', () => {
  it.each(collectionNames)('of %s is what is around each of them', (collection) => {
    const entries = atlas.records[collection].slice(0, 40).map((record) => entryOf(collection, record))
    const names = relationNames(collection)
    const { groups, included } = include(atlas, entries, names)
    expect(groups).toEqual(entries.map((entry) => related(atlas, entry)))
    const ids = groups.flatMap((group) => group.flatMap((one) => one.entries.map(({ record }) => record.id)))
    const own = new Set<string>(entries.map(({ record }) => record.id))
    expect(included.map(({ record }) => record.id)).toEqual([...new Set(ids)].filter((id) => !own.has(id)))
  })

  it('is limited to the relations that are named', () => {
    const { groups, included } = include(atlas, clusters, ['awards.holder'])
    expect(groups).toHaveLength(clusters.length)
    expect(new Set(included.map(({ collection }) => collection))).toEqual(new Set(['awards']))
    expect(included).toHaveLength(
      atlas.records.awards.filter(({ holder }) => clusters.some(({ record }) => record.id === holder)).length,
    )
  })
})

describe('a name that no field has', () => {
  it('may be a slip for a part of the query, which is then the best hint', () => {
    const hint = (name: string) => {
      const read = parseQueryUrl(atlas, 'clusters', `${name}=5`, ['lang'])
      return read.ok ? undefined : read.error.problems[0]?.didYouMean[0]
    }
    expect(['limt', 'facet', 'srot', 'curser', 'lnag'].map(hint)).toEqual(['limit', 'facets', 'sort', 'cursor', 'lang'])
    expect(hint('contry')).toBe('country')
    const line = parseQueryLine(atlas, 'clusters', 'limt:5')
    expect(line.ok ? [] : line.error.problems[0]?.didYouMean).toContain('limit')
  })

  it('is passed over where the caller reads it', () => {
    expect(parseQueryUrl(atlas, 'clusters', 'lang=xx&limit=5', ['lang'])).toEqual({ ok: true, value: { limit: 5 } })
  })
})
