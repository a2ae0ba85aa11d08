import fc from 'fast-check'
import { expect, it } from 'vitest'
import { generateAtlas } from '../../bench/atlas/generate-atlas.ts'
import { collectionNames } from '../model/collection-name.ts'
import { nearest } from '../model/nearest.ts'
import { openAtlas } from '../open/open-atlas.ts'
import { atlas as embedded } from './embedded.ts'
import { nearestIds } from './nearest-ids.ts'
import { idsIn, idsOf } from './record-index.ts'

const opened = openAtlas(generateAtlas(200, 3))
if (!opened.ok) throw new Error(opened.error.message)

/** An id with some letters replaced, left out or added, and perhaps cut. */
const mistyped = (ids: readonly string[]) =>
  fc
    .record({
      id: fc.constantFrom(...ids),
      slips: fc.array(
        fc.record({ at: fc.nat(40), out: fc.nat(2), in: fc.constantFrom('', 'a', 'e', '-', 'x', '7', 'Á', 'clu') }),
        { maxLength: 6 },
      ),
      length: fc.option(fc.integer({ min: 1, max: 60 }), { nil: 200 }),
    })
    .map(({ id, slips, length }) =>
      slips
        .reduce((text, slip) => text.slice(0, slip.at) + slip.in + text.slice(slip.at + slip.out), id)
        .slice(0, length),
    )

it.each([
  { title: 'a dataset that was opened', atlas: opened.value },
  { title: 'the embedded atlas', atlas: embedded },
])('are those that a comparison with every id of $title finds', ({ atlas }) => {
  const ids = [...idsOf(atlas)]
  fc.assert(
    fc.property(mistyped(ids), fc.option(fc.constantFrom(...collectionNames), { nil: undefined }), (id, collection) => {
      const known = collection === undefined ? ids : idsIn(atlas.records, collection)
      expect(nearestIds(atlas, id, collection)).toEqual(nearest(id, known))
    }),
  )
})

it('are none for an empty text', () => {
  expect(nearestIds(embedded, '')).toEqual([])
})
