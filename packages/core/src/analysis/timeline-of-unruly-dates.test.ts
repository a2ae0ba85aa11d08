/** What the embedded atlas does not have: dates in conflict, ends without beginnings, deprecated ones. */
import { describe, expect, it } from 'vitest'
import { smallAtlas } from '../graph/testing/small-atlas.ts'
import { timeline } from './timeline.ts'

describe('on an atlas of other places', () => {
  const elsewhere = (field: string, value: string, rank = 'normal') => ({
    field,
    value,
    relation: 'contradicts',
    rank,
    citations: [{ source: 'report', page: 7 }],
  })
  const words = (text: string) => ({ en: text, es: text })
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
  const ofA = timeline(small, { actor: 'a' })

  it('puts all that is dated about an actor in order, of what begins together the more precise first', () => {
    expect(ofA.map(({ date, end, kind, label }) => [end ? `${date}/${end}` : date, kind, label.en])).toEqual([
      ['2015', 'tie', 'a – b'],
      ['2016-01-02', 'milestone', 'memorandum: signed'],
      ['2017/2018', 'event', 'fair'],
      ['2017-03', 'award', 'a · gold'],
      ['2017-09', 'event', 'mission'],
      ['2017-10', 'event', 'disputed'],
      ['2018-05', 'result', 'a hangar'],
      ['2020', 'partnership', 'p'],
    ])
  })

  it('never takes its date from a deprecated statement, but tells of it', () => {
    expect(ofA.find(({ id }) => id === 'gold')).toMatchObject({
      date: '2017-03',
      citations: [{ source: 'report', page: 7 }],
      otherDates: [{ date: '2010', rank: 'deprecated', disputes: true }],
    })
  })

  it('keeps both dates of a source that gives two', () => {
    const statements = [elsewhere('start', '2003'), elsewhere('start', '2004'), elsewhere('end', '2005')]
    const [entry] = timeline(smallAtlas({ events: [{ id: 'fair', start: '2004', statements }] }))
    expect(entry?.otherDates.map(({ date, end, disputes }) => [date, end, disputes])).toEqual([['2003', '2005', true]])
    const [second] = timeline(smallAtlas({ events: [{ id: 'fair', start: '2002', statements }] }))
    expect(second?.otherDates.map(({ date }) => date)).toEqual(['2003', '2004'])
  })

  it('disputes an end before the beginning, and does not join the two', () => {
    const disputed = ofA.find(({ id }) => id === 'disputed')
    expect(disputed?.end).toBeUndefined()
    expect(disputed?.otherDates).toMatchObject([{ date: '2016-10-03', endOnly: true, disputes: true }])
  })
})
