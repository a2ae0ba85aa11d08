import { expect, test } from 'vitest'
import { datasetOf, messagesOf } from './testing/dataset-of.ts'
import { cluster, event, instrument, paper } from './testing/records.ts'
import { smallPaper } from './testing/small-paper.ts'
import { yearsStandOnAPage } from './years-stand-on-a-page.ts'

const of = (records: Readonly<Record<string, unknown>>) =>
  messagesOf(yearsStandOnAPage, datasetOf({ 'sources/paper': paper(), ...records }, { paper: smallPaper }))

const onPage1 = { section: '1', page: 1 }

test('years that a cited page has, even where a mark has grown on to them', () => {
  expect(of({ 'events/visit': event('Visit', { start: '2018-04', end: '2019', citations: [onPage1] }) })).toEqual([])
})

test('a year that none has', () => {
  const milestones = [{ date: '2012-05', kind: 'signed' }]
  expect(
    of({
      'events/visit': event('Visit', { start: '2017-09', citations: [onPage1] }),
      'instruments/mou': instrument('MoU', { milestones, citations: [onPage1] }),
    }),
  ).toEqual([
    'mou · milestones.0.date: none of the cited pages has the year 2012 → correct the date, or cite the page or the source from which it is taken, with for: [milestones]',
    'visit · start: none of the cited pages has the year 2017 → correct the date, or cite the page or the source from which it is taken, with for: [start]',
  ])
})

test('a founding that only another source tells is cited for it', () => {
  const founded = (...more: readonly object[]) =>
    of({ 'clusters/hegan': cluster('HEGAN', { founded: '1997', citations: [onPage1, ...more] }) })
  expect(founded()).toHaveLength(1)
  expect(founded({ source: 'web', for: ['founded'] })).toEqual([])
})

test('a citation for other fields does not bear the date out', () => {
  const forNames = { source: 'web', for: ['names'] }
  expect(of({ 'events/visit': event('Visit', { start: '2017', citations: [onPage1, forNames] }) })).toHaveLength(1)
  expect(of({ 'events/visit': event('Visit', { start: '2018', citations: [onPage1, forNames] }) })).toEqual([])
})

test('another source may have it, and a milestone its own citation', () => {
  const milestones = [{ date: '2012', kind: 'signed', citations: [{ source: 'web' }] }]
  expect(
    of({
      'events/visit': event('Visit', { start: '2017-09', citations: [onPage1, { source: 'web' }] }),
      'instruments/mou': instrument('MoU', { milestones, citations: [onPage1] }),
    }),
  ).toEqual([])
})
