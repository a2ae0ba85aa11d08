import { expect, test } from 'vitest'
import { figuresStandOnAPage } from './figures-stand-on-a-page.ts'
import { datasetOf, messagesOf } from './testing/dataset-of.ts'
import { figure, paper } from './testing/records.ts'
import { smallPaper } from './testing/small-paper.ts'

const citing = (value: number, ...citations: object[]) =>
  messagesOf(
    figuresStandOnAPage,
    datasetOf(
      { 'sources/paper': paper(), 'figures/all': [{ id: 'one', ...figure(value, { citations }) }] },
      { paper: smallPaper },
    ),
  )

test('one of the cited pages suffices', () => {
  expect(citing(15, { section: '1', page: 1, anchor: 'seven clusters' }, { section: '1.1', page: 2 })).toEqual([])
})

test('an anchor is no proof of the number', () => {
  expect(citing(22, { section: '1', page: 1, anchor: 'top automakers' })).toEqual([
    'one · value: none of the cited pages has the number 22 → correct the value, or cite the page on which it stands',
  ])
})

test('a word for a quantity is: "dozens" are two dozen at the least', () => {
  expect(citing(24, { section: '1.1', page: 3, anchor: 'dozens of teachers' })).toEqual([])
})

test('how many footnotes there are, the mark of the last one tells', () => {
  expect(citing(5, { section: '1.1', page: 3, footnote: 5 })).toEqual([])
  expect(citing(5, { section: '1.1', page: 3 })).toHaveLength(1)
})

test('nothing is said of a source whose pages are not known', () => {
  expect(citing(22, { source: 'web' })).toEqual([])
})
