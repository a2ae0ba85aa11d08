import { expect, it } from 'vitest'
import { collectionNames } from '../model/collection-name.ts'
import { entryOf } from './atlas.ts'
import { atlas } from './embedded.ts'
import { labelOf, labelsOf } from './label.ts'
import { recordNumbers } from './record-index.ts'

const entries = collectionNames.flatMap((name) => atlas.records[name].map((record) => entryOf(name, record)))

it('numbers all records, clusters and organizations first, and finds each by number and by id', () => {
  const { count, entryAt, entryWith, numberOf, ids } = recordNumbers(atlas.records)
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

it('calls a record in both languages at once what it is called in each', () => {
  for (const entry of entries) {
    expect(labelsOf(atlas, entry)).toEqual({ en: labelOf(atlas, entry, 'en'), es: labelOf(atlas, entry, 'es') })
  }
})
