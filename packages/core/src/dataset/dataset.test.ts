import { describe, expect, it } from 'vitest'
import { deepFreeze } from '../util/freeze.ts'
import { atlas } from './embedded.ts'
import { contentHash } from './hash.ts'

describe('the embedded atlas', () => {
  it('cannot be changed, at any depth', () => {
    const claut = atlas.records.clusters.find(({ id }) => id === 'claut')
    expect(() => Object.assign(claut ?? {}, { id: 'other' })).toThrow(TypeError)
    expect(() => Object.assign(claut?.names[0] ?? {}, { value: 'other' })).toThrow(TypeError)
    expect(() => Object.assign(atlas.records, { clusters: [] })).toThrow(TypeError)
  })

  it('has the hash of its content', () => {
    expect(contentHash(atlas.manifest, atlas.records)).toBe(atlas.hash)
  })
})

describe('contentHash', () => {
  it('does not depend on the order of records or keys', () => {
    const clusters = [...atlas.records.clusters].reverse().map((record) => {
      const reversed = Object.fromEntries(Object.entries(record).reverse())
      return Object.assign(reversed, { ...record })
    })
    expect(contentHash(atlas.manifest, { ...atlas.records, clusters })).toBe(atlas.hash)
  })

  it('changes with a single letter', () => {
    const [first, ...rest] = atlas.records.sectors
    if (first === undefined) throw new Error('the atlas has no sectors')
    const sectors = [{ ...first, id: `${first.id}x` as typeof first.id }, ...rest]
    expect(contentHash(atlas.manifest, { ...atlas.records, sectors })).not.toBe(atlas.hash)
  })
})

it('deepFreeze freezes lists in objects in lists', () => {
  const value = deepFreeze({ a: [{ b: [1] }] })
  expect(() => value.a[0]?.b.push(2)).toThrow(TypeError)
})
