import { describe, expect, it } from 'vitest'
import { atlas } from './embedded.ts'
import { get, lookup, lookupIn } from './get.ts'

describe('get', () => {
  it('gives the record of a literal id', () => {
    expect(get(atlas, 'places', 'mx').iso3166_1).toBe('MX')
  })

  it('follows a reference read from a record without a check', () => {
    const claut = get(atlas, 'clusters', 'claut')
    expect(claut.country && get(atlas, 'places', claut.country).iso3166_1).toBe('MX')
  })

  it('does not compile for a misspelt id, and throws naming the nearest', () => {
    // @ts-expect-error there is no such cluster
    expect(() => get(atlas, 'clusters', 'clautt')).toThrow(
      'No record of clusters has the id "clautt". Did you mean "claut"',
    )
  })
})

describe('lookup', () => {
  it('finds a record of any collection by its id alone', () => {
    const found = lookup(atlas, 'sentinel')
    expect(found.ok && found.value.collection).toBe('partnerships')
  })

  it('offers the nearest ids, nearest first', () => {
    const found = lookup(atlas, 'hegann')
    expect(!found.ok && found.error.didYouMean[0]).toBe('hegan')
  })

  it('offers nothing for a word that is near to nothing', () => {
    const found = lookup(atlas, 'zzzzqqqqxxxx')
    expect(!found.ok && found.error).toMatchObject({ _tag: 'NotFound', didYouMean: [] })
  })

  it('is not fooled by the names that every object has', () => {
    for (const id of ['__proto__', 'constructor', 'toString', '']) expect(lookup(atlas, id).ok).toBe(false)
  })

  it('leads from an id that was given up to the record that took its place', () => {
    const moved = { ...atlas, manifest: { ...atlas.manifest, redirects: { 'area-spain': 'aera' } } }
    const found = lookup(moved, 'area-spain')
    expect(found.ok && found.value.record.id).toBe('aera')
  })
})

describe('lookupIn', () => {
  it('says in which collection an id stands that is looked for in another', () => {
    const found = lookupIn(atlas, 'clusters', 'safran')
    expect(!found.ok && found.error).toMatchObject({
      elsewhere: 'organizations',
      message: 'No record of clusters has the id "safran". It is one of organizations.',
    })
  })
})
