import { expect, test } from 'vitest'
import { pagesBearRecordsOut } from './pages-bear-records-out.ts'
import { datasetOf, messagesOf } from './testing/dataset-of.ts'
import { award, cluster, event, figure, finding, instrument, paper, tie } from './testing/records.ts'
import { smallPaper } from './testing/small-paper.ts'

const orElse =
  'correct the page, add the spelling of the page as a name of kind variant, or add an anchor: a few words that stand on the page'

const orAnchor = 'correct the page, or add an anchor: a few words that stand on the page'

const of = (records: Readonly<Record<string, unknown>>) =>
  messagesOf(pagesBearRecordsOut, datasetOf({ 'sources/paper': paper(), ...records }, { paper: smallPaper }))

const onPage = (page: number, more: object = {}) => ({ citations: [{ section: '1', page, ...more }] })

test('a name stands on the page: accents, case, order and apostrophes do not matter', () => {
  expect(
    of({
      'clusters/aerocluster': cluster('Aeroclúster de Querétaro', onPage(2)),
      'clusters/chihuahua': cluster('Chihuahua’s Cluster', onPage(3)),
      'events/aerospace-of-hegan': event('Aerospace: HEGAN', onPage(2)),
    }),
  ).toEqual([])
})

test('any of the names will do', () => {
  const names = [
    { value: 'Aeroclúster de Querétaro, A.C.', lang: 'es', kind: 'official' },
    { value: 'Aerocluster de Queretaro', lang: 'es', kind: 'variant' },
  ]
  expect(of({ 'clusters/aerocluster': { ...cluster('', onPage(2)), names } })).toEqual([])
  expect(of({ 'clusters/aerocluster': { ...cluster('', onPage(1)), names } })).toEqual([
    `aerocluster · citations.0: page 1 does not contain its name: it lacks "aerocluster", "de" → ${orElse}`,
  ])
})

test('a word that a hyphen parts at the end of a line is found whole', () => {
  expect(of({ 'clusters/sector': cluster('Sector', onPage(1)) })).toEqual([])
})

test('a figure stands there in digits, in words, with separators or with its scale', () => {
  const values = [21, 7, 0.15, 4600, 75_000_000, 2018, 2019]
  const figures = values.map((value, index) => ({ id: `on-page-1-${index}`, ...figure(value, onPage(1)) }))
  expect(of({ 'figures/all': figures })).toEqual([])
  const ordinals = [15, 31].map((value) => ({ id: `on-page-2-${value}`, ...figure(value, onPage(2)) }))
  expect(of({ 'figures/all': ordinals })).toEqual([])
})

test('a mark of a footnote is no number of the page', () => {
  expect(of({ 'figures/marked': figure(3, onPage(1)) })).toEqual([
    `marked · citations.0: page 1 does not contain the number 3: it lacks "3" → ${orAnchor}`,
  ])
})

test('a tie names both its parties, an award its holder', () => {
  const clusters = {
    'clusters/aerocluster': cluster('Aerocluster', onPage(2)),
    'clusters/hegan': cluster('HEGAN', onPage(2)),
    'clusters/chihuahua': cluster('Chihuahua', onPage(3)),
  }
  expect(
    of({
      ...clusters,
      'ties/aerocluster--hegan': tie('aerocluster', 'hegan', onPage(2)),
      'awards/esca-gold-hegan': award('hegan', onPage(2)),
    }),
  ).toEqual([])
  expect(
    of({
      ...clusters,
      'ties/chihuahua--hegan': tie('chihuahua', 'hegan', onPage(2)),
      'awards/esca-gold-hegan': award('hegan', onPage(3)),
    }),
  ).toEqual([
    `chihuahua--hegan · citations.0: page 2 does not contain the name of "chihuahua": it lacks "chihuahua" → ${orElse}`,
    `esca-gold-hegan · citations.0: page 3 does not contain the name of "hegan": it lacks "hegan" → ${orElse}`,
  ])
})

test('of a party that there is not, nothing is missed on the page', () => {
  expect(
    of({ 'clusters/hegan': cluster('HEGAN', onPage(2)), 'ties/gone--hegan': tie('gone', 'hegan', onPage(2)) }),
  ).toEqual([])
})

test('an anchor stands for a name that is ours, and must stand on the page itself', () => {
  const meeting = (anchor: string) => ({
    'events/meeting': event('Meeting of teachers in 2019', onPage(3, { anchor })),
  })
  expect(of(meeting('teachers met Bilbao'))).toEqual([])
  expect(of(meeting('teachers met in Madrid'))).toEqual([
    'meeting · citations.0.anchor: page 3 lacks "madrid" of the anchor "teachers met in Madrid" → give words that stand on the page, or correct the page',
  ])
})

test('a citation of one value or claim bears out that value, or the record', () => {
  const visit = (value: string) =>
    event('HEGAN', {
      ...onPage(2),
      statements: [{ field: 'start', value, relation: 'adds', rank: 'normal', ...onPage(1) }],
    })
  expect(of({ 'events/visit': visit('2018') })).toEqual([])
  expect(of({ 'events/visit': visit('2016') })).toEqual([
    `visit · statements.0.citations.0: page 1 does not contain its name: it lacks "hegan" → ${orElse}`,
  ])
  const agreement = (date: string) =>
    instrument('HEGAN', { ...onPage(2), milestones: [{ date, kind: 'signed', ...onPage(1) }] })
  expect(of({ 'instruments/agreement': agreement('2018-04') })).toEqual([])
  expect(of({ 'instruments/agreement': agreement('2012') })).toHaveLength(1)
  expect(of({ 'findings/odd': finding('hegan', onPage(1, { anchor: 'seven clusters' })) })).toEqual([
    `odd · claims.0.citations.0: page 1 does not contain its title: it lacks "odd" → ${orAnchor}`,
  ])
})
