import fc from 'fast-check'
import { expect, it } from 'vitest'
import { generateAtlas } from '../../bench/atlas/generate-atlas.ts'
import { type Atlas, entryOf } from '../dataset/atlas.ts'
import { atlas as embedded } from '../dataset/embedded.ts'
import type { CollectionName } from '../model/collection-name.ts'
import { nearest } from '../model/nearest.ts'
import { openAtlas } from '../open/open-atlas.ts'
import { fold } from '../util/fold.ts'
import { idsNamed, nearestNames } from './record-names.ts'
import { namesOf } from './searched-texts.ts'

const opened = openAtlas(generateAtlas(200, 3))
if (!opened.ok) throw new Error(opened.error.message)
const atlases = [
  { title: 'a dataset that was opened', atlas: opened.value },
  { title: 'the embedded atlas', atlas: embedded },
]

/** Actors have several names, places and sectors one in each language. */
const collections: readonly CollectionName[] = ['clusters', 'organizations', 'places', 'sectors', 'partnerships']

/** Every name of a collection with the id of its record, by going through all; of one record each once. */
const allNames = (atlas: Atlas, collection: CollectionName) =>
  atlas.records[collection].flatMap((record) =>
    [...new Set(namesOf(entryOf(collection, record)).map(fold))].map((name) => ({ name, id: record.id })),
  )

it.each(atlases)('every name of $title leads to all that have it', ({ atlas }) => {
  for (const collection of collections) {
    const idsByName = Map.groupBy(allNames(atlas, collection), ({ name }) => name)
    for (const [name, having] of idsByName)
      expect(idsNamed(atlas, collection, name), name).toEqual([...new Set(having.map(({ id }) => id))])
  }
  expect(idsNamed(atlas, 'clusters', 'a name that nobody has')).toEqual([])
  expect(idsNamed(atlas, 'clusters', '')).toEqual([])
})

it.each(atlases)('the names of $title nearest to one are those that a comparison with every one finds', ({ atlas }) => {
  const names = new Map(collections.map((collection) => [collection, allNames(atlas, collection)] as const))
  const mistyped = fc.constantFrom(...collections).chain((collection) =>
    fc.record({
      collection: fc.constant(collection),
      name: fc.constantFrom(...(names.get(collection) ?? []).map(({ name }) => name)),
      at: fc.nat(40),
      out: fc.nat(3),
      put: fc.constantFrom('', 'a', ' ', 'x', 'ß', 'clu', 'И'),
      length: fc.option(fc.integer({ min: 1, max: 80 }), { nil: 80 }),
    }),
  )
  fc.assert(
    fc.property(mistyped, ({ collection, name, at, out, put, length }) => {
      const typed = (name.slice(0, at) + put + name.slice(at + out)).slice(0, length)
      const known = (names.get(collection) ?? []).map((one) => one.name)
      expect(nearestNames(atlas, collection, fold(typed)).map((one) => one.name)).toEqual(nearest(typed, known))
    }),
  )
})
