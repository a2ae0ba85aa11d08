import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Entry, evidenceKinds } from '../dataset/atlas.ts'
import { viewOf } from '../dataset/atlas-view.ts'
import { descriptionOf } from '../dataset/description-of.ts'
import { atlas } from '../dataset/embedded.ts'
import { displayTimelineEntry } from '../format/display-timeline.ts'
import { collectionNames } from '../model/collection-name.ts'
import { valuesAt } from '../model/json-path.ts'
import type { Language } from '../model/language.ts'
import { timeline } from './timeline.ts'
import { type TimelineEntry, type TimelineKind, timelineKinds } from './timeline-entries.ts'

const allKinds = Object.keys(timelineKinds) as TimelineKind[]
const everything = timeline(atlas, { kinds: allKinds, once: false })
const entriesOf = (id: string) => everything.filter((entry) => entry.id === id)
const idsOf = (entries: readonly TimelineEntry[]) => entries.map(({ id }) => id)

const firstDay = (text: string) => `${text}-01-01`.slice(0, 10)
const lastDay = (text: string) => (text.length === 4 ? `${text}-12-31` : text.length === 7 ? `${text}-31` : text)

/** Every date that stands anywhere in a record, found by the description of its fields. */
function datesIn({ collection, record }: Entry): readonly unknown[] {
  // When a page was read, or for which time a further value holds, is no event.
  const paths = Object.entries(descriptionOf(collection).types).filter(
    ([path, type]) => type === 'date' && path !== 'accessed' && !path.startsWith('statements.'),
  )
  return paths.flatMap(([path]) => {
    const lists = path.split('.').map((_, at, steps) =>
      steps
        .slice(0, at)
        .map((s) => `${s}[]`)
        .concat(steps.slice(at)),
    )
    return [...new Set(lists.flatMap((steps) => valuesAt(record, steps.join('.'))))]
  })
}

it('leaves out nothing that is dated', () => {
  let dates = 0
  for (const collection of collectionNames) {
    for (const record of atlas.records[collection]) {
      const shown = entriesOf(record.id).flatMap(({ date, end }) => [date, end])
      for (const date of datesIn({ collection, record } as Entry)) {
        expect(shown).toContain(date)
        dates++
      }
    }
  }
  expect(dates).toBeGreaterThan(150)
})

it('cites a page or an address for every entry', () => {
  for (const { citations } of everything) expect(citations.length).toBeGreaterThan(0)
})

it('is in order of the first day, then the more precise, then the id', () => {
  everything.slice(1).forEach((entry, at) => {
    const earlier = everything[at] as TimelineEntry
    const key = ({ date, id }: TimelineEntry) => [firstDay(date), lastDay(date), id].join(' ')
    expect(key(earlier) <= key(entry)).toBe(true)
  })
})

it('keeps the precision: a year is not its first of January', () => {
  expect(entriesOf('eu-mexico-summit-2015')[0]?.date).toBe('2015')
})

it('shows events, milestones, partnerships, ties, awards and results unless told', () => {
  expect(new Set(timeline(atlas).map(({ kind }) => kind))).toEqual(
    new Set(['event', 'milestone', 'partnership', 'tie', 'award', 'result']),
  )
  expect(new Set(timeline(atlas, { kinds: ['figure'] }).map(({ collection }) => collection))).toEqual(
    new Set(['figures']),
  )
})

describe('what other sources say', () => {
  it('disputes the September of 2017 with that of 2016, and names the finding', () => {
    expect(entriesOf('eacp-abroad-visit-2017')).toMatchObject([
      {
        date: '2017-09',
        otherDates: [
          {
            date: '2016-09-27',
            end: '2016-09-30',
            disputes: true,
            rank: 'preferred',
            citations: [{ source: 'web-eacp-abroad-fact-finding' }, { source: 'web-eacp-abroad-japan-mission' }],
            findings: [{ id: 'eacp-abroad-visit-2016-or-2017' }],
          },
        ],
      },
    ])
  })

  it('disputes 2012 with the 2013 of the same source’s footnote', () => {
    expect(entriesOf('promexico-eccp-mou')).toMatchObject([
      {
        date: '2012',
        otherDates: [{ date: '2013', disputes: true, findings: [{ id: 'promexico-eccp-mou-2012-or-2013' }] }],
      },
    ])
  })

  it('does not dispute a month with days of that month', () => {
    expect(entriesOf('mexico-city-matchmaking-2016')).toMatchObject([
      { date: '2016-10', otherDates: [{ date: '2016-10-25', end: '2016-10-27', disputes: false, findings: [] }] },
    ])
  })

  it('does not repeat a source that says the same', () => {
    expect(entriesOf('gb')).toMatchObject([{ date: '1973-01-01', end: '2020-01-31', otherDates: [] }])
  })

  it('gives the date where the record itself has none, with that source', () => {
    expect(entriesOf('esca-gold-csoftmty')).toMatchObject([
      { date: '2018-04-25', field: 'awarded', citations: [{ source: 'web-csoftmty-gold' }], otherDates: [] },
    ])
  })

  it('has a label that is only known to have been held by a day at that day, and says so', () => {
    const [entry] = entriesOf('esca-gold-claut')
    expect(entry).toMatchObject({
      date: '2016-09-27',
      field: 'heldBy',
      citations: [{ source: 'web-esca-gold-claut-2016' }],
    })
    const said = (language: Language) => entry && displayTimelineEntry(atlas, entry, language).text
    expect(said('en')).toMatch(/: label held by then$/)
    expect(said('es')).toMatch(/: sello ya vigente$/)
  })

  it.each(evidenceKinds)('leaves no date without a citation, by the evidence of the kind %s', (evidence) => {
    const uncited = timeline(viewOf(atlas, { evidence })).filter(({ citations }) => citations.length === 0)
    expect(uncited.map(({ id, field }) => `${id} ${field}`)).toEqual([])
  })

  it('is found in the time that it gives, too', () => {
    expect(idsOf(timeline(atlas, { from: '2016-09', to: '2016-09', kinds: ['event'] }))).toContain(
      'eacp-abroad-visit-2017',
    )
  })
})

it('says so where only the end is known', () => {
  expect(entriesOf('esca-bronze-cluster-forestal-jalisco')).toMatchObject([
    { date: '2017-11-28', endOnly: true, field: 'validUntil' },
  ])
})

it('cites what stands beside a milestone rather than the instrument as a whole', () => {
  const concluded = entriesOf('global-agreement').find(({ date }) => date === '2025-01-17')
  const sources = concluded?.citations.map(({ source }) => source)
  expect(sources).toContain('web-global-agreement-2025')
  expect(sources).not.toContain(atlas.manifest.mainSource)
})

it('names milestones in both languages after the instrument and the step', () => {
  expect(entriesOf('promexico-eccp-mou')[0]?.label).toEqual({
    en: 'ECCP–ProMéxico MoU: signed',
    es: expect.stringMatching(/: firma$/),
  })
})

describe('filters', () => {
  it('takes in the sectors within a sector', () => {
    const renewable = timeline(atlas, { sector: 'renewable-energy' })
    expect(idsOf(renewable)).toContain('geo-energy-europe')
    expect(new Set(idsOf(timeline(atlas, { sector: 'geothermal-energy' })))).toEqual(new Set(['geo-energy-europe']))
  })

  it('gives no source for a sector, as sources are of none', () => {
    expect(timeline(atlas, { sector: 'ict', kinds: ['source'] })).toEqual([])
  })

  it('follows an actor through events, ties, partnerships and stories', () => {
    const kinds = new Set(timeline(atlas, { actor: 'basque-energy-cluster' }).map(({ kind }) => kind))
    expect(kinds).toEqual(new Set(['event', 'tie', 'partnership', 'result', 'milestone']))
    for (const { id, kind } of timeline(atlas, { actor: 'basque-energy-cluster', kinds: ['tie'] })) {
      expect([id.includes('basque-energy-cluster'), kind]).toEqual([true, 'tie'])
    }
  })

  it('of an actor tells what became of it, and not of others that name it', () => {
    const clustersOf = (actor: 'claut' | 'eccp') =>
      timeline(atlas, { actor }).flatMap(({ kind, id }) => (kind === 'cluster' ? id : []))
    expect(clustersOf('claut')).toEqual(['claut', 'claut'])
    expect(clustersOf('eccp')).toEqual([])
    expect(timeline(atlas, { actor: 'claut', sector: 'aerospace' }).map(({ kind }) => kind)).not.toContain('cluster')
  })

  it('keeps what touches the time asked about, as comparing days tells', () => {
    const date = fc.constantFrom(
      '2012',
      '2015-06',
      '2016',
      '2016-10',
      '2017',
      '2017-09',
      '2017-09-20',
      '2018-04-25',
      '2019',
    )
    fc.assert(
      fc.property(fc.option(date, { nil: undefined }), fc.option(date, { nil: undefined }), (from, to) => {
        fc.pre(lastDay(to ?? '9999') >= firstDay(from ?? '0000'))
        const options = { ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }) }
        const expected = everything.filter((entry) =>
          [entry, ...entry.otherDates].some(
            (span) =>
              lastDay(span.end ?? span.date) >= firstDay(from ?? '0000') &&
              firstDay(span.date) <= lastDay(to ?? '9999'),
          ),
        )
        expect(timeline(atlas, { ...options, kinds: allKinds, once: false })).toEqual(expected)
      }),
    )
  })

  it('refuses what there is not', () => {
    expect(() => timeline(atlas, { from: '2017-13' })).toThrow('"2017-13" is not a date')
    // @ts-expect-error there is no such sector
    expect(() => timeline(atlas, { sector: 'aerospce' })).toThrow('Did you mean "aerospace"')
    // @ts-expect-error there is no such actor
    expect(() => timeline(atlas, { actor: 'hegann' })).toThrow('Did you mean "hegan"')
  })
})
