import { expect, test } from 'vitest'
import { footnotesResolve } from './footnotes-resolve.ts'
import { datasetOf, messagesOf } from './testing/dataset-of.ts'
import { cluster, footnote, paper } from './testing/records.ts'

const citing = (number: number) => cluster('CLAUT', { citations: [{ section: '1', page: 1, footnote: number }] })

test('a footnote that has a record may be cited', () => {
  const dataset = datasetOf({
    'sources/paper': paper(),
    'sources/fn-1': footnote(1),
    'clusters/claut': citing(1),
  })
  expect(messagesOf(footnotesResolve, dataset)).toEqual([])
})

test('a footnote without a record may not', () => {
  const dataset = datasetOf({
    'sources/paper': paper(),
    'sources/fn-1': footnote(1),
    'clusters/claut': citing(7),
  })
  expect(messagesOf(footnotesResolve, dataset)).toEqual([
    'claut · citations.0.footnote: no record stands for footnote 7 of "paper" → correct the number, or add a source of kind footnote with partOf: paper and number: 7',
  ])
})

test('between two recorded footnotes none is left out', () => {
  const dataset = datasetOf({
    'sources/paper': paper(),
    'sources/fn-1': footnote(1),
    'sources/fn-3': footnote(3),
  })
  expect(messagesOf(footnotesResolve, dataset)).toEqual([
    'paper: footnote 2 of "paper" has no record, although others have → add a source of kind footnote with partOf: paper and number: 2',
  ])
})

test('where the pages are known, every mark on them has a record', () => {
  const dataset = datasetOf(
    { 'sources/paper': paper(), 'sources/fn-1': footnote(1) },
    { paper: '=== page 1 ===\nClusters grow1 and prosper2.\n' },
  )
  expect(messagesOf(footnotesResolve, dataset)).toEqual([
    'paper: footnote 2 of "paper" has no record, although others have → add a source of kind footnote with partOf: paper and number: 2',
  ])
})
