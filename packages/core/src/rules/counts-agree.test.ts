import { expect, test } from 'vitest'
import { countsAgree } from './counts-agree.ts'
import { datasetOf, messagesOf } from './testing/dataset-of.ts'
import { award, figure, finding } from './testing/records.ts'

const twoGolds = [
  { id: 'esca-gold-claut', ...award('claut') },
  { id: 'esca-gold-csoftmty', ...award('csoftmty') },
  { id: 'esca-silver-ijalti', ...award('ijalti', { level: 'silver' }) },
]

const golds = (value: number, more: object = {}) =>
  figure(value, { subject: 'esca-labels', counts: { collection: 'awards', where: { level: 'gold' } }, ...more })

const of = (records: Readonly<Record<string, unknown>>) =>
  messagesOf(countsAgree, datasetOf({ 'awards/labels': twoGolds, ...records }))

test('as many as are listed, also of several values', () => {
  expect(of({ 'figures/golds': golds(2) })).toEqual([])
  const all = golds(3, { counts: { collection: 'awards', where: { level: ['gold', 'silver'] } } })
  expect(of({ 'figures/all': all })).toEqual([])
})

test('"more than" and its like are taken at their word', () => {
  expect(of({ 'figures/golds': golds(1, { qualifier: 'more-than' }) })).toEqual([])
  expect(of({ 'figures/golds': golds(2, { qualifier: 'at-least' }) })).toEqual([])
  expect(of({ 'figures/golds': golds(2, { qualifier: 'more-than' }) })).toHaveLength(1)
  expect(of({ 'figures/golds': golds(2, { qualifier: 'less-than' }) })).toHaveLength(1)
  expect(of({ 'figures/golds': golds(2, { qualifier: 'at-most' }) })).toEqual([])
})

const unexplained =
  'golds · counts: claims 8, but the atlas lists 2 → add the missing records or correct the filter; if the sources really differ, add a finding about "golds" with count: { claimed: 8, listed: 2 }'

test('another number wants a finding with the same two numbers, about the figure or its subject', () => {
  const count = { claimed: 8, listed: 2 }
  expect(of({ 'figures/golds': golds(8) })).toEqual([unexplained])
  expect(of({ 'figures/golds': golds(8), 'findings/odd': finding('golds', { count }) })).toEqual([])
  expect(of({ 'figures/golds': golds(8), 'findings/odd': finding('esca-labels', { count }) })).toEqual([])
  expect(of({ 'figures/golds': golds(8), 'findings/odd': finding('mx', { count }) })).toEqual([unexplained])
})

test('a finding that is out of date is told, with what is true now', () => {
  const outdated = finding('golds', { count: { claimed: 8, listed: 7 } })
  expect(of({ 'figures/golds': golds(8), 'findings/odd': outdated })).toEqual([
    unexplained,
    'odd · count: says claimed 8, listed 7, but "golds" claims 8 and lists 2 → bring the count up to date, and the text of the finding with it',
  ])
  expect(of({ 'figures/golds': golds(2), 'findings/odd': outdated })).toEqual([
    'odd · count: says claimed 8, listed 7, but "golds" claims 2 and lists 2 → remove the finding: claim and list agree now',
  ])
})

test('a finding whose numbers do not differ finds nothing', () => {
  expect(of({ 'findings/odd': finding('golds', { count: { claimed: 2, listed: 2 } }) })).toEqual([
    'odd · count: claimed and listed are both 2: there is nothing to find → remove the finding, or correct its numbers',
  ])
})

test('a filter that queries do not know', () => {
  expect(of({ 'figures/golds': golds(2, { counts: { collection: 'awards', where: { levl: 'gold' } } }) })).toEqual([
    'golds · counts.where.levl: the filter cannot be asked: unknown field → write "level"',
  ])
})
