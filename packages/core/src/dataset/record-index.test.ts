import { describe, expect, it } from 'vitest'
import { collectionNames } from '../model/collection-name.ts'
import { entryOf } from './atlas.ts'
import { atlas } from './embedded.ts'
import { labelOf, labelsOf } from './label.ts'
import { idsOfNumbers, numbersOfIds } from './numbered-records.ts'
import { countOf, entriesMentioning, entryById, idsOf, recordIndex } from './record-index.ts'

const entries = collectionNames.flatMap((name) => atlas.records[name].map((record) => entryOf(name, record)))

it('numbers all records, clusters and organizations first, and finds each by number and by id', () => {
  const { count, entryAt, entryById: entryWith, numberOf, ids } = recordIndex(atlas.records)
  expect(count).toBe(entries.length)
  expect([...ids()]).toEqual(entries.map(({ record }) => record.id))
  for (const [number, entry] of entries.entries()) {
    expect(entryAt(number)).toEqual(entry)
    expect(entryWith(entry.record.id)).toEqual(entry)
    expect(numberOf(entry.record.id)).toBe(number)
  }
  const { clusters, organizations } = atlas.records
  expect(numberOf(clusters[0]?.id ?? '')).toBe(0)
  expect(numberOf(organizations[0]?.id ?? '')).toBe(clusters.length)
  expect(numberOf('no-such-id')).toBeUndefined()
  expect(() => entryAt(count)).toThrow(RangeError)
})

it('turns few numbers and many into ids, and these back into the numbers', () => {
  const all = entries.map(({ record }) => record.id)
  for (const size of [0, 3, all.length]) {
    const numbers = Uint32Array.from(all.keys()).reverse().subarray(0, size)
    const ids = idsOfNumbers(atlas.records, numbers)
    expect(ids).toEqual(all.toReversed().slice(0, size))
    expect(numbersOfIds(atlas.records, ids)).toBe(numbers)
    expect(numbersOfIds(atlas.records, ['no-such-id', ...ids])).toEqual(Array.from(numbers))
  }
})

it('calls a record in both languages at once what it is called in each', () => {
  for (const entry of entries) {
    expect(labelsOf(atlas, entry)).toEqual({ en: labelOf(atlas, entry, 'en'), es: labelOf(atlas, entry, 'es') })
  }
})

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
        expect(entryById(copy, record.id)).toEqual({ collection, record })
        expect(entryById(copy, record.id)?.record).toBe(record)
      }
    }
  })

  it('gives the same entry at each call, and frozen records', () => {
    const claut = entryById(atlas, 'claut')
    expect(entryById(atlas, 'claut')).toBe(claut)
    expect(Object.isFrozen(claut?.record.citations)).toBe(true)
  })

  it('finds by their text all records in which an id stands', () => {
    const naming = entriesMentioning(atlas, '"claut"', collectionNames)?.map(({ record }) => record.id)
    const oracle = collectionNames.flatMap((collection) =>
      atlas.records[collection].filter((record) => JSON.stringify(record).includes('"claut"')).map(({ id }) => id),
    )
    expect(naming).toEqual(oracle)
    expect(naming).toContain('claut--acicae')
  })
})

it('looks through no text where there is none', () => {
  expect(entriesMentioning(withoutText, '"claut"', collectionNames)).toBeUndefined()
})
