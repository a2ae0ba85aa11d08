import { expect, test } from 'vitest'
import { sourcesAreFindable } from './sources-are-findable.ts'
import { datasetOf, messagesOf } from './testing/dataset-of.ts'
import { cluster, footnote, paper, webPage } from './testing/records.ts'

test('addresses, or word that there is none', () => {
  const dataset = datasetOf({
    'sources/paper': paper(),
    'sources/fn-1': footnote(1),
    'sources/fn-57': footnote(57, { url: undefined, standing: 'address-unknown' }),
    'sources/web': webPage(),
    // It may tell of itself.
    'sources/candidate': webPage({ standing: 'candidate', citations: [{ source: 'candidate' }] }),
    'clusters/claut': cluster('CLAUT', { citations: [{ source: 'web' }] }),
  })
  expect(messagesOf(sourcesAreFindable, dataset)).toEqual([])
})

test('what a source leaves open, or contradicts', () => {
  const dataset = datasetOf({
    'sources/fn-1': footnote(1, { partOf: undefined }),
    'sources/fn-2': footnote(2, { url: undefined }),
    'sources/fn-57': footnote(57, { standing: 'address-unknown' }),
    'sources/fn-58': footnote(58, { url: undefined, standing: 'address-unknown', gone: '2026-11' }),
    'sources/web': webPage({ url: undefined, publisher: undefined, accessed: undefined, extent: undefined }),
  })
  expect(messagesOf(sourcesAreFindable, dataset)).toEqual([
    'fn-1 · partOf: is a footnote, but does not say of what, or which one → add partOf and number',
    'fn-2 · url: is a footnote without an address, and does not say so → add url, or write standing: address-unknown',
    'fn-57 · standing: says that its address is unknown, and gives one → write standing: referenced, or remove the address',
    'fn-58 · gone: says that its address no longer answers, and gives none → add url, or remove gone',
    'web · url: is a web page without its address → add url',
    'web · publisher: is a web page without its publisher → add publisher',
    'web · accessed: is a web page without the date on which it was read → add accessed',
    'web · extent: is a web page without how much of it was read → add extent',
  ])
})

test('nothing rests on a candidate', () => {
  const dataset = datasetOf({
    'sources/candidate': webPage({ standing: 'candidate' }),
    'clusters/claut': cluster('CLAUT', { citations: [{ source: 'candidate' }] }),
  })
  expect(messagesOf(sourcesAreFindable, dataset)).toEqual([
    'claut · citations.0.source: rests on "candidate", a candidate that nobody has verified → verify the source and write standing: used, or cite another',
  ])
})
