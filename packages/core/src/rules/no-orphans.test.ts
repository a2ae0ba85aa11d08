import { expect, test } from 'vitest'
import { noOrphans } from './no-orphans.ts'
import { datasetOf, messagesOf } from './testing/dataset-of.ts'
import { cluster, footnote, paper, place, sector, webPage } from './testing/records.ts'

test('a record that refers, one that is referred to, a source and a footnote that are cited', () => {
  const dataset = datasetOf({
    'sources/paper': paper(),
    'sources/fn-1': footnote(1),
    'places/mx': place('Mexico', 'country'),
    'clusters/claut': cluster('CLAUT', { country: 'mx', citations: [{ section: '1', page: 1, footnote: 1 }] }),
  })
  expect(messagesOf(noOrphans, dataset)).toEqual([])
})

test('a record that stands alone', () => {
  const dataset = datasetOf({
    'sources/paper': paper(),
    'sectors/forestry': sector('Forestry'),
    // It names itself only.
    'places/mx': place('Mexico', 'country', { within: 'mx' }),
  })
  expect(messagesOf(noOrphans, dataset)).toEqual([
    'forestry: nothing refers to it, and it refers to nothing but sources → connect it with the records that it belongs to, or remove it',
    'mx: nothing refers to it, and it refers to nothing but sources → connect it with the records that it belongs to, or remove it',
  ])
})

test('a footnote and a page that nobody cites; a candidate may wait', () => {
  const dataset = datasetOf({
    'sources/paper': paper(),
    'sources/fn-1': footnote(1),
    'sources/web': webPage({ citations: [{ source: 'web' }] }),
    'sources/candidate': webPage({ standing: 'candidate' }),
  })
  expect(messagesOf(noOrphans, dataset)).toEqual([
    'fn-1: no citation gives footnote 1 → cite it where a record rests on it',
    'web: no record cites it → cite it where a record rests on it',
  ])
})
