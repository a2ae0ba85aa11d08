import { expect, it } from 'vitest'
import { atlas } from '../atlas/embedded.ts'
import { smallAtlas } from './testing/small-atlas.ts'
import { timeline, timelineOf } from './timeline.ts'

const words = (text: string) => ({ en: text, es: text })

const elsewhere = (field: string, value: string, rank = 'normal') => ({
  field,
  value,
  rank,
  citations: [{ source: 'report', page: 7 }],
})

const small = smallAtlas({
  clusters: [{ id: 'a' }, { id: 'b' }],
  events: [
    { id: 'mission', start: '2017-09', kind: 'mission', participants: [{ who: 'a', role: 'delegate' }] },
    { id: 'fair', start: '2017', end: '2018', kind: 'fair', organisers: ['a'] },
    { id: 'disputed', start: '2017-10', organisers: ['a'], statements: [elsewhere('end', '2016-10-03')] },
    { id: 'others', start: '2001', organisers: ['b'] },
  ],
  instruments: [
    { id: 'memorandum', parties: ['a', 'b'], milestones: [{ date: '2016-01-02', kind: 'signed' }] },
    { id: 'labels', kind: 'label-scheme' },
  ],
  awards: [
    {
      id: 'gold',
      holder: 'a',
      scheme: 'labels',
      level: 'gold',
      validUntil: '2019-04',
      statements: [elsewhere('awarded', '2010', 'deprecated'), elsewhere('awarded', '2017-03')],
    },
  ],
  partnerships: [{ id: 'p', end: '2020', members: [{ actor: 'a', role: 'member' }] }],
  stories: [
    {
      id: 'story',
      parties: ['a', 'b'].map((actor) => ({ actor, context: words('x') })),
      results: [{ text: words('undated') }, { date: '2018-05', text: words('a hangar') }],
    },
  ],
  ties: [{ id: 'a--b', between: ['a', 'b'], since: '2015' }],
})

const told = (items: ReturnType<typeof timeline>) =>
  items.map(({ date, until, what, entry }) => [until ? `${date}/${until}` : date, what.en, entry.record.id])

it('puts all that is dated about an actor in order, a year before its months', () => {
  expect(told(timelineOf(small, 'a'))).toEqual([
    ['2015', 'since', 'a--b'],
    ['2016-01-02', 'signed', 'memorandum'],
    ['2017/2018', 'trade fair', 'fair'],
    ['2017-03', 'awarded', 'gold'],
    ['2017-09', 'business mission', 'mission'],
    ['2017-10', 'matchmaking event', 'disputed'],
    ['2018-05', 'results', 'story'],
    ['2019-04', 'valid until', 'gold'],
    ['2020', 'until', 'p'],
  ])
})

it('takes a date that only another source gives from there, with its citation, and never a deprecated one', () => {
  const awarded = timelineOf(small, 'a').find(({ what }) => what.en === 'awarded')
  expect(awarded?.citations).toEqual([{ source: 'report', page: 7 }])
  expect(awarded?.otherDates.map(({ value }) => value)).toEqual(['2010'])
})

it('does not end what began by one source with what another says, but tells of it', () => {
  const disputed = timelineOf(small, 'a').find(({ entry }) => entry.record.id === 'disputed')
  expect(disputed?.until).toBeUndefined()
  expect(disputed?.otherDates.map(({ value }) => value)).toEqual(['2016-10-03'])
})

it('gives the dates of an instrument itself, and of a sector whatever refers to it', () => {
  expect(told(timelineOf(small, 'memorandum'))).toEqual([['2016-01-02', 'signed', 'memorandum']])
  expect(told(timelineOf(small, 'sector'))).toEqual([['2018-05', 'results', 'story']])
})

it('leaves out what is hidden, and what other relations give', () => {
  expect(
    told(timelineOf(small, 'a', { hide: new Set(['story', 'fair', 'gold', 'p', 'disputed', 'memorandum']) })),
  ).toEqual([
    ['2015', 'since', 'a--b'],
    ['2017-09', 'business mission', 'mission'],
  ])
  expect(told(timelineOf(small, 'a', { relations: ['ties'] }))).toEqual([['2015', 'since', 'a--b']])
})

it('holds everything dated in the whole atlas, in order', () => {
  expect(told(timeline(small))).toHaveLength(10)
  const years = timeline(atlas).map(({ date }) => date.slice(0, 4))
  expect(years).toEqual(years.toSorted())
})

it('keeps what the paper and the delegation say of the visit of EACP-ABROAD apart', () => {
  const visit = timelineOf(atlas, 'aerospace-valley').find(({ entry }) => entry.record.id === 'eacp-abroad-visit-2017')
  expect(visit?.date).toBe('2017-09')
  expect(visit?.otherDates.map(({ value }) => value)).toContain('2016-09-27')
})
