import { describe, expect, expectTypeOf, it } from 'vitest'
import { clusters, atlas as ofClusters } from '../collections/generated/clusters.ts'
import { atlas as ofTies } from '../collections/generated/ties.ts'
import { formatCitation, resolveCitation } from '../format/citation.ts'
import { collectionNames } from '../model/collection-name.ts'
import { entryOf } from './atlas.ts'
import { atlas } from './embedded.ts'
import { get, lookup } from './get.ts'
import { labelOf } from './label.ts'

describe('the atlas of one collection', () => {
  it('has the very records of the whole atlas, and no others', () => {
    expect(ofClusters.records.clusters).toBe(atlas.records.clusters)
    expect(ofClusters.records.clusters).toBe(clusters)
    expect(ofClusters.hash).toBe(atlas.hash)
    for (const name of collectionNames) if (name !== 'clusters') expect(ofClusters.records[name]).toEqual([])
    expect(lookup(ofClusters, 'mx')).toMatchObject({ ok: false, error: { id: 'mx' } })
  })

  it('knows its ids in types', () => {
    expectTypeOf(get<NonNullable<(typeof ofClusters)['~ids']>, 'clusters'>)
      .parameter(2)
      .extract<'claut'>()
      .toEqualTypeOf<'claut'>()
    // @ts-expect-error a place is in another collection
    expect(() => get(ofClusters, 'places', 'mx')).toThrow('mx')
  })

  it('calls each cluster what the whole atlas calls it, and cites the paper in the same words', () => {
    for (const record of clusters) {
      const entry = entryOf('clusters', record)
      expect(labelOf(ofClusters, entry, 'es')).toBe(labelOf(atlas, entry, 'es'))
      for (const citation of record.citations.filter(({ source }) => source === atlas.manifest.mainSource)) {
        const [one, whole] = [ofClusters, atlas].map((from) => formatCitation(resolveCitation(from, citation), 'en'))
        if (citation.page !== undefined) expect(one).toBe(whole)
      }
    }
  })

  it('gives an id for what another collection would tell', () => {
    const tie = get(ofTies, 'ties', 'claut--afm')
    expect(labelOf(ofTies, entryOf('ties', tie), 'en')).toBe('claut – afm')
  })
})
