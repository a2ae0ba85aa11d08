import { atlas, collectionNames, entryOf, labelOf, languages } from '@puente/core'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { textWidth, truncate, truncateApart } from './width.ts'

it('cuts at the end where that tells names apart', () => {
  expect(truncateApart('Clúster Automotriz', ['HEGAN'], 10)).toBe(truncate('Clúster Automotriz', 10))
  expect(truncateApart('short', ['shorter'], 10)).toBe('short')
})

it.each(languages)('shows what differs where names begin alike, in %s', (language) => {
  const width = 24
  for (const collection of collectionNames) {
    const labels = atlas.records[collection].map((record) => labelOf(atlas, entryOf(collection, record), language))
    const events = collection === 'events' ? labels : labels.slice(0, 60)
    const shown = events.map((label) => truncateApart(label, events, width))
    for (const one of shown) expect(textWidth(one)).toBeLessThanOrEqual(width)
    // Of any two that begin alike, what is shown differs.
    if (collection === 'events') expect(new Set(shown).size).toBe(new Set(events).size)
  }
})

it('fits whatever the names are', () => {
  const name = fc.string({ unit: 'grapheme', maxLength: 40 })
  fc.assert(
    fc.property(
      name,
      fc.array(name, { maxLength: 4 }),
      name,
      fc.integer({ min: 1, max: 40 }),
      (start, ends, end, width) => {
        const others = ends.map((one) => start + one)
        expect(textWidth(truncateApart(start + end, others, width))).toBeLessThanOrEqual(width)
      },
    ),
  )
})
