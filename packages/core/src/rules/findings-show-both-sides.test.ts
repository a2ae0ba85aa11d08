import { expect, test } from 'vitest'
import { findingsShowBothSides } from './findings-show-both-sides.ts'
import { datasetOf, messagesOf } from './testing/dataset-of.ts'
import { finding } from './testing/records.ts'

const claim = (en: string, citation: object) => ({ text: { en, es: en }, citations: [citation] })
const of = (more: object) =>
  messagesOf(findingsShowBothSides, datasetOf({ 'findings/odd': finding('claut', { ...more }) }))

test('two sides, each with its place; two numbers', () => {
  const claims = [claim('2016', { source: 'web' }), claim('2017', { page: 4 })]
  expect(of({ kind: 'contradiction', claims })).toEqual([])
  const onOnePage = [
    claim('Leader', { page: 4, anchor: 'as leader' }),
    claim('Member', { page: 4, anchor: 'is a member' }),
  ]
  expect(of({ kind: 'contradiction', claims: onOnePage })).toEqual([])
  expect(of({ kind: 'miscount', count: { claimed: 8, listed: 7 } })).toEqual([])
})

test('a contradiction with one side', () => {
  expect(of({ kind: 'contradiction' })).toEqual([
    'odd · claims: is a contradiction, but gives one claim only → add what the other side says, with its citation',
  ])
})

test('two sides at one place', () => {
  expect(of({ kind: 'contradiction', claims: [claim('2016', { page: 4 }), claim('2017', { page: 4 })] })).toEqual([
    'odd · claims: all its claims cite the same place → cite each claim where it stands; two on one page are told apart by their anchors',
  ])
})

test('a miscount without its numbers', () => {
  expect(of({ kind: 'miscount' })).toEqual([
    'odd · count: is a miscount, but does not give the numbers → add count: { claimed: …, listed: … }',
  ])
})
