import { expect, it } from 'vitest'
import type { Entry } from './atlas.ts'
import { atlas } from './embedded.ts'
import { lookup } from './get.ts'
import { related } from './related.ts'

function entryOf(id: string): Entry {
  const found = lookup(atlas, id)
  if (!found.ok) throw new Error(found.error.message)
  return found.value
}

const group = (id: string, relation: string, direction: 'in' | 'out') =>
  related(atlas, entryOf(id))
    .find((one) => one.relation === relation && one.direction === direction)
    ?.entries.map(({ record }) => record.id)

it('gives the records that a record refers to', () => {
  expect(group('claut', 'clusters.country', 'out')).toEqual(['mx'])
})

it('gives the records that refer to it: the ties of CLAUT are the two of Table 2', () => {
  expect(group('claut', 'ties.between', 'in')).toEqual(['claut--acicae', 'claut--afm'])
})

it('gives the records that cite a footnote, and the footnotes that a record cites: 26 stands at CLAUT in Table 2', () => {
  expect(group('fn-26', 'clusters.citations.source', 'in')).toContain('claut')
  expect(group('claut', 'clusters.citations.source', 'out')).toEqual(
    expect.arrayContaining(['eccp-mexico-2019', 'fn-26', 'fn-65']),
  )
})

it('names a relation as it reads from the side at hand', () => {
  const inward = related(atlas, entryOf('claut')).find(
    ({ relation, direction }) => relation === 'awards.holder' && direction === 'in',
  )
  expect(inward?.label).toEqual({ en: 'labels', es: 'sellos' })
})

it('holds both ways: whatever a record refers to is related back to it', () => {
  for (const [collection, records] of Object.entries(atlas.records)) {
    for (const record of records.slice(0, 5)) {
      for (const { relation, direction, entries } of related(atlas, entryOf(record.id))) {
        const [first] = entries
        if (direction === 'in' || first === undefined) continue
        expect(group(first.record.id, relation, 'in'), `${collection}/${record.id} ${relation}`).toContain(record.id)
      }
    }
  }
})

it('answers the same for the first record that is asked, which is looked for in texts, as from what it makes for all', () => {
  const withoutText = { ...atlas, records: { ...atlas.records } }
  for (const records of Object.values(atlas.records)) {
    for (const { id } of records) {
      const fresh = { ...atlas }
      expect(related(fresh, entryOf(id)), id).toEqual(related(withoutText, entryOf(id)))
    }
  }
})
