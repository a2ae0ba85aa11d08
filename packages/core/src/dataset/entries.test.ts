import { describe, expect, it } from 'vitest'
import { collectionNames } from '../model/collection-name.ts'
import { atlas } from './embedded.ts'
import { countOf, entriesNaming, entryWithId, idsOf } from './entries.ts'

/** The same records, but without the text that they were read from. */
const withoutText = { ...atlas, records: { ...atlas.records } }

describe('the embedded atlas', () => {
  it('has the ids of its lists, in their order', () => {
    const listed = collectionNames.flatMap((collection) => atlas.records[collection].map(({ id }) => id))
    expect([...idsOf({ ...atlas })]).toEqual(listed)
    expect([...idsOf(withoutText)]).toEqual(listed)
  })

  it('counts as many records as its lists have', () => {
    for (const collection of collectionNames) {
      const { length } = atlas.records[collection]
      expect([countOf(atlas, collection), countOf(withoutText, collection)]).toEqual([length, length])
    }
  })

  it('gives the very record that stands in the list of its collection, whichever is asked for first', () => {
    const copy = { ...atlas }
    for (const collection of collectionNames) {
      for (const record of atlas.records[collection]) {
        expect(entryWithId(copy, record.id)).toEqual({ collection, record })
        expect(entryWithId(copy, record.id)?.record).toBe(record)
      }
    }
  })

  it('gives the same entry at each call, and frozen records', () => {
    const claut = entryWithId(atlas, 'claut')
    expect(entryWithId(atlas, 'claut')).toBe(claut)
    expect(Object.isFrozen(claut?.record.citations)).toBe(true)
  })

  it('finds by their text all records in which an id stands', () => {
    const naming = entriesNaming(atlas, 'claut')?.map(({ record }) => record.id)
    const oracle = collectionNames.flatMap((collection) =>
      atlas.records[collection].filter((record) => JSON.stringify(record).includes('"claut"')).map(({ id }) => id),
    )
    expect(naming).toEqual(oracle)
    expect(naming).toContain('claut--acicae')
  })
})

it('looks through no text where there is none', () => {
  expect(entriesNaming(withoutText, 'claut')).toBeUndefined()
})
