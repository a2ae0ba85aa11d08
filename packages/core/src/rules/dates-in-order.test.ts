import { expect, test } from 'vitest'
import { datesInOrder } from './dates-in-order.ts'
import { datasetOf, messagesOf } from './testing/dataset-of.ts'
import { award, cluster, event, figure, instrument, partnership, place, webPage } from './testing/records.ts'

const remedy = 'correct one of the dates, or put them in order'

test('dates in order, also where one is less precise than the other', () => {
  const dataset = datasetOf({
    // April 2018 may well lie before the end of "2018".
    'events/mission': event('Mission', { start: '2018-04', end: '2018' }),
    'instruments/agreement': instrument('Agreement', {
      milestones: [
        { date: '1997', kind: 'signed' },
        { date: '2000', kind: 'entered-into-force' },
        { date: '2000-10', kind: 'updated' },
      ],
    }),
    'events/series': event('Series', { start: '2015-06', end: '2017-06' }),
    'events/eighth': event('Eighth', { start: '2017-06-21', partOf: 'series' }),
    // A yearly event goes on.
    'events/yearly': event('Yearly', { start: '2005', end: '2005', recurrence: 'yearly' }),
    'events/eleventh': event('Eleventh', { start: '2016', partOf: 'yearly' }),
  })
  expect(messagesOf(datesInOrder, dataset)).toEqual([])
})

test('nothing ends before it starts', () => {
  const dataset = datasetOf({
    'events/mission': event('Mission', { start: '2017-09-29', end: '2017-09-25' }),
    'partnerships/reina': partnership('REINA', { start: '2018', end: '2016-12' }),
    'awards/esca-gold-claut': award('claut', { awarded: '2017-03', validUntil: '2017-02-28' }),
    'figures/growth': figure(2.2, { period: { start: '2020', end: '2019' } }),
    'places/gb': place('United Kingdom', 'country', {
      memberships: [{ union: 'eu', from: '2020-01-31', until: '1973-01-01' }],
    }),
  })
  expect(messagesOf(datesInOrder, dataset)).toEqual([
    `gb · memberships.0.until: the end (1973-01-01) is before the start (2020-01-31) → ${remedy}`,
    `reina · end: the end (2016-12) is before the start (2018) → ${remedy}`,
    `mission · end: the end (2017-09-25) is before the start (2017-09-29) → ${remedy}`,
    `esca-gold-claut · validUntil: the end (2017-02-28) is before the start (2017-03) → ${remedy}`,
    `growth · period.end: the end (2019) is before the start (2020) → ${remedy}`,
  ])
})

test('a label is held from when it is awarded until its term ends', () => {
  const dataset = datasetOf({
    'awards/held-in-the-year': award('claut', { awarded: '2016-09', heldBy: '2016', validUntil: '2018' }),
    'awards/held-too-early': award('claut', { awarded: '2017-03', heldBy: '2016-09-27' }),
    'awards/held-too-long': award('claut', { heldBy: '2019', validUntil: '2018-10-18' }),
  })
  expect(messagesOf(datesInOrder, dataset)).toEqual([
    `held-too-early · heldBy: is held (2016-09-27) before it is awarded (2017-03) → ${remedy}`,
    `held-too-long · validUntil: the end (2018-10-18) is before the start (2019) → ${remedy}`,
  ])
})

test('milestones are listed in order, and nothing is in force before it is signed', () => {
  const dataset = datasetOf({
    'instruments/agreement': instrument('Agreement', {
      milestones: [
        { date: '2000', kind: 'entered-into-force' },
        { date: '2016-05', kind: 'updated' },
        { date: '2004-02', kind: 'signed' },
      ],
    }),
  })
  expect(messagesOf(datesInOrder, dataset)).toEqual([
    `agreement · milestones.0.date: is in force (2000) before it is signed (2004-02) → ${remedy}`,
    `agreement · milestones.2.date: the milestone of 2004-02 is listed after that of 2016-05 → ${remedy}`,
  ])
})

test('a part lies within the whole', () => {
  const dataset = datasetOf({
    'events/series': event('Series', { start: '2015-06', end: '2017-06' }),
    'events/early': event('Early', { start: '2015-05', partOf: 'series' }),
    'events/late': event('Late', { start: '2017-06', end: '2017-07', partOf: 'series' }),
  })
  expect(messagesOf(datesInOrder, dataset)).toEqual([
    `early · start: starts (2015-05) before "series", of which it is a part (2015-06) → ${remedy}`,
    `late · partOf: ends (2017-07) after "series", of which it is a part (2017-06) → ${remedy}`,
  ])
})

test('a page is read after it is published and before it is gone; a further value holds from before until after', () => {
  const statement = {
    field: 'founded',
    value: '1997',
    relation: 'precedes',
    rank: 'normal',
    citations: [{ source: 'web' }],
  }
  const dataset = datasetOf({
    'clusters/claut': cluster('CLAUT', { statements: [{ ...statement, from: '2019', until: '2018-04' }] }),
    'sources/web': webPage({ published: '2026-11-20', accessed: '2026-11', gone: '2026-11-28' }),
    'sources/later': webPage({ published: '2027-01', accessed: '2026-11' }),
    'sources/lost': webPage({ accessed: '2026-11', gone: '2026-10-03' }),
  })
  expect(messagesOf(datesInOrder, dataset)).toEqual([
    `later · accessed: was read (2026-11) before it was published (2027-01) → ${remedy}`,
    `lost · gone: was gone (2026-10-03) before it was read (2026-11) → ${remedy}`,
    `claut · statements.0.until: the end (2018-04) is before the start (2019) → ${remedy}`,
  ])
})
