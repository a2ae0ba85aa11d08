import { expect, test } from 'vitest'
import { nothingTwice } from './nothing-twice.ts'
import { datasetOf, messagesOf } from './testing/dataset-of.ts'
import { cluster, event, finding } from './testing/records.ts'

test('one record in two lists, one page with two footnotes', () => {
  const dataset = datasetOf({
    'clusters/hegan': cluster('HEGAN', {
      sectors: ['aerospace', 'ict'],
      citations: [
        { section: '1', page: 1, footnote: 1 },
        { section: '1', page: 1, footnote: 2 },
      ],
    }),
    'events/visit': event('Visit', { organisers: ['hegan'], participants: [{ who: 'hegan', role: 'delegate' }] }),
  })
  expect(messagesOf(nothingTwice, dataset)).toEqual([])
})

test('a reference that a list repeats', () => {
  const dataset = datasetOf({
    'clusters/hegan': cluster('HEGAN', { sectors: ['aerospace', 'ict', 'aerospace'] }),
    'events/visit': event('Visit', {
      participants: [
        { who: 'hegan', role: 'delegate' },
        { who: 'hegan', role: 'speaker' },
      ],
    }),
  })
  expect(messagesOf(nothingTwice, dataset)).toEqual([
    'hegan · sectors.2: names "aerospace" a second time → keep it once',
    'visit · participants.1.who: names "hegan" a second time → keep it once',
  ])
})

test('a citation that is repeated, of the record or of one of its claims', () => {
  const twice = [
    { section: '1', page: 1 },
    { section: '1', page: 1 },
  ]
  const dataset = datasetOf({
    'clusters/hegan': cluster('HEGAN', { citations: twice }),
    'findings/odd': finding('hegan', { claims: [{ text: { en: 'One', es: 'Uno' }, citations: twice }] }),
  })
  expect(messagesOf(nothingTwice, dataset)).toEqual([
    'hegan · citations.1: repeats a citation → keep it once',
    'odd · claims.0.citations.1: repeats a citation → keep it once',
  ])
})
