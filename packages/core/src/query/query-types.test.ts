/** What does not compile is checked by `tsc`, which reads this file too. */
import { expectTypeOf, it } from 'vitest'
import type { Atlas } from '../dataset/atlas.ts'
import { atlas } from '../dataset/embedded.ts'
import type { EmbeddedIds } from '../dataset/generated/ids.ts'
import type { Cluster } from '../model/actor.ts'
import type { CollectionName } from '../model/collection-name.ts'
import type { Result } from '../util/result.ts'
import { query } from './query.ts'
import type { InvalidQuery } from './query-problem.ts'
import type { CheckedQuery, FieldName, Query, QueryPage, SortKey } from './query-types.ts'
import { parseQueryUrl } from './syntax/parse-url.ts'

type Ask = Query<'clusters', EmbeddedIds>
type Where = NonNullable<Ask['where']>

it('knows the fields of each collection', () => {
  expectTypeOf<'sector'>().toExtend<FieldName<'clusters'>>()
  expectTypeOf<'label'>().toExtend<FieldName<'clusters'>>()
  expectTypeOf<'holder'>().not.toExtend<FieldName<'clusters'>>()
  expectTypeOf<'-name'>().toExtend<SortKey<'clusters'>>()
  expectTypeOf<'-holder'>().not.toExtend<SortKey<'clusters'>>()
})

it('knows the ids, codes and terms that a field can have', () => {
  expectTypeOf<'es'>().toExtend<Where['country']>()
  expectTypeOf<'ES'>().toExtend<Where['country']>()
  expectTypeOf<'=es'>().toExtend<Where['country']>()
  expectTypeOf<'spian'>().not.toExtend<Where['country']>()
  expectTypeOf<{ not: readonly ['gold', 'silver'] }>().toExtend<Where['label']>()
  expectTypeOf<'golden'>().not.toExtend<Where['label']>()
  expectTypeOf<true>().toExtend<Where['tie']>()
  expectTypeOf<'true'>().toExtend<Where['tie']>()
  expectTypeOf<'yes'>().not.toExtend<Where['tie']>()
})

it('knows which fields have an order', () => {
  expectTypeOf<{ gte: 2 }>().toExtend<Where['ties']>()
  expectTypeOf<{ gte: 'gold' }>().not.toExtend<Where['label']>()
})

it('refuses what it knows to be wrong', () => {
  const refused = () => {
    // @ts-expect-error no such field
    query(atlas, 'clusters', { where: { contry: 'es' } })
    // @ts-expect-error no such sector
    query(atlas, 'clusters', { where: { sector: 'aeroespace' } })
    // @ts-expect-error a sector has no order
    query(atlas, 'clusters', { where: { sector: { gte: 'aerospace' } } })
    // @ts-expect-error no such field to sort by
    query(atlas, 'clusters', { sort: ['-contry'] })
    // @ts-expect-error no such facet
    query(atlas, 'clusters', { facets: ['holder'] })
  }
  expectTypeOf(refused).toBeFunction()
})

it('gives records of the collection asked', () => {
  expectTypeOf(query(atlas, 'clusters').records).toEqualTypeOf<readonly Cluster[]>()
})

it('fits where the collection is only known at run time', () => {
  const ask = (anyAtlas: Atlas, collection: CollectionName, url: string): QueryPage | undefined => {
    const parsed = parseQueryUrl(anyAtlas, collection, url)
    return parsed.ok ? query(anyAtlas, collection, parsed.value) : undefined
  }
  expectTypeOf(ask).toBeFunction()
  expectTypeOf(parseQueryUrl(atlas, 'clusters', '')).toEqualTypeOf<Result<CheckedQuery<'clusters'>, InvalidQuery>>()
})
