import { expect, it } from 'vitest'
import { viewOf } from '../dataset/atlas-view.ts'
import { atlas } from '../dataset/embedded.ts'
import { areRead } from '../dataset/lazy-records.ts'
import { collectionNames } from '../model/collection-name.ts'
import { query } from './query.ts'

it('puts a list in order without reading the records of other collections', () => {
  const view = viewOf(atlas, { evidence: 'best' })
  expect(query(view, 'clusters', { limit: 5 }).records).toHaveLength(5)
  const read = (records: typeof atlas.records) => collectionNames.filter((name) => areRead(records, [name]))
  expect(read(view.records)).toEqual(['clusters'])
  expect(read(atlas.records)).toEqual([])
})
