import { describe, expect, it } from 'vitest'
import { smallAtlas } from '../graph/testing/small-atlas.ts'
import { collectionNames } from '../model/collection-name.ts'
import { collectionSources } from '../model/collections.ts'
import { hasStarted } from '../model/date-interval.ts'
import type { Id } from '../model/id.ts'
import { allRules } from '../rules/all-rules.ts'
import { evidenceKinds } from './atlas.ts'
import { viewOf } from './atlas-view.ts'
import { atlas } from './embedded.ts'
import { get } from './get.ts'
import { hasBegun } from './in-force.ts'
import { textsOf } from './lazy-records.ts'

const words = { en: 'text', es: 'texto' }
const byPress = [{ source: 'press' }]
const small = smallAtlas({
  sources: [
    {
      id: 'press',
      title: words,
      kind: 'web',
      url: 'https://example.org/',
      publisher: 'Press',
      accessed: '2026-11',
      extent: 'whole',
      supports: words,
      standing: 'used',
      citations: byPress,
    },
  ],
  clusters: [
    {
      id: 'a',
      names: [
        { value: 'Old', lang: 'en', kind: 'official' },
        { value: 'New', lang: 'en', kind: 'later' },
      ],
      founded: '1997',
      beyond: ['founded', 'names.1', 'kind'],
      milestones: [{ date: '2020', kind: 'renamed', citations: byPress }],
      citations: [
        { source: 'report', page: 1 },
        { source: 'press', for: ['founded', 'names.1', 'kind'] },
      ],
      statements: [
        { field: 'names.0', value: 'New', relation: 'overtakes', rank: 'preferred', from: '2020', citations: byPress },
      ],
    },
    { id: 'b' },
    { id: 'stranger', citations: byPress },
  ],
  events: [
    {
      id: 'fair',
      start: '2017',
      kind: 'fair',
      organisers: ['a', 'stranger'],
      participants: [
        { who: 'stranger', role: 'attendee' },
        { who: 'b', role: 'attendee' },
      ],
      statements: [
        { field: 'start', value: '2017-03', relation: 'refines', rank: 'preferred', citations: byPress },
        { field: 'end', value: '2017-04', relation: 'adds', rank: 'normal', citations: byPress },
        {
          field: 'kind',
          value: 'visit',
          relation: 'contradicts',
          rank: 'preferred',
          until: '2018',
          citations: byPress,
        },
      ],
    },
  ],
  ties: [{ id: 'a--stranger', between: ['a', 'stranger'] }],
})

const cluster = (view: typeof small, id: string) => get(view, 'clusters', id as Id<'clusters'>)

describe('on the main source alone', () => {
  const paper = viewOf(small, { evidence: 'paper' })

  it('leaves out fields, items and records that go beyond it, but no field that a record must have', () => {
    expect(cluster(paper, 'a')).toEqual({
      ...cluster(small, 'b'),
      id: 'a',
      names: [{ value: 'Old', lang: 'en', kind: 'official' }],
      citations: [
        { source: 'report', page: 1 },
        { source: 'press', for: ['kind'] },
      ],
    })
    expect(paper.records.clusters.map(({ id }) => id)).toEqual(['a', 'b'])
  })

  it('leaves out references to such records, and what cannot be without them', () => {
    expect(paper.records.events[0]).toMatchObject({ organisers: ['a'], participants: [{ who: 'b', role: 'attendee' }] })
    expect(paper.records.events[0]).not.toHaveProperty('statements')
    expect(paper.records.ties).toEqual([])
  })
})

describe('on the best evidence', () => {
  it('gives a field the preferred value that holds at the date, and keeps what it replaced of names', () => {
    const best = viewOf(small, { evidence: 'best', asOf: '2020' })
    expect(cluster(best, 'a').names).toEqual([
      { value: 'New', lang: 'en', kind: 'official' },
      { value: 'Old', lang: 'en', kind: 'former' },
    ])
    expect(best.records.events[0]).toMatchObject({ start: '2017-03', kind: 'fair' })
    expect(best.records.events[0]).not.toHaveProperty('end')
    expect(best.records.clusters).toHaveLength(3)
  })

  it('keeps beside it the value of the main source, and cites each for what it says', () => {
    const [fair] = viewOf(small, { evidence: 'best', asOf: '2018' }).records.events
    expect(fair?.beyond).toEqual(['start', 'kind'])
    expect(fair?.statements).toContainEqual(
      expect.objectContaining({ field: 'start', value: '2017-03', relation: 'confirms', citations: byPress }),
    )
    expect(fair?.statements).toContainEqual(
      expect.objectContaining({ field: 'start', value: '2017', relation: 'confirms', rank: 'normal' }),
    )
    expect(fair?.statements).toContainEqual(
      expect.objectContaining({ field: 'kind', value: 'fair', relation: 'contradicts' }),
    )
  })

  it('keeps the record’s own value before the other one holds, and while another did', () => {
    const before = viewOf(small, { evidence: 'best', asOf: '2018' })
    expect(cluster(before, 'a').names[0]?.value).toBe('Old')
    expect(before.records.events[0]).toMatchObject({ kind: 'visit' })
  })

  it('shares with the atlas what is the same, so that a view of a large one takes little memory', () => {
    const earlier = viewOf(small, { evidence: 'best', asOf: '2012' })
    expect(earlier.records.events).toEqual([])
    expect(cluster(earlier, 'b')).toBe(cluster(small, 'b'))
    expect(earlier.records.sources[0]).toBe(small.records.sources[0])
  })
})

describe('of the embedded atlas', () => {
  it('is of the date of the paper, or of the date up to which other sources were read', () => {
    expect(viewOf(atlas, { evidence: 'paper' }).manifest.asOf).toBe('2019-03')
    expect(viewOf(atlas, { evidence: 'best' }).manifest.asOf).toBe('2026-11')
    expect(viewOf(atlas, { evidence: 'best', asOf: '2019-03-01' }).manifest.asOf).toBe('2019-03-01')
    expect(viewOf(atlas, { evidence: 'best' })).toBe(viewOf(atlas, { evidence: 'best', asOf: '2026-11' }))
  })

  it.each(evidenceKinds)('has no reference to a record that it has not: %s', (evidence) => {
    const { manifest, records } = viewOf(atlas, { evidence })
    const rule = allRules.find(({ name }) => name === 'references-resolve')
    expect([...(rule?.check({ manifest, records, origins: new Map() }) ?? [])]).toEqual([])
  })

  it.each(evidenceKinds.flatMap((evidence) => [undefined, '2019-03', '2021'].map((asOf) => [evidence, asOf] as const)))(
    'has records as their schemas want them: %s as of %s',
    (evidence, asOf) => {
      const { records } = viewOf(atlas, { evidence, ...(asOf === undefined ? {} : { asOf }) })
      const faults = collectionNames.flatMap((name) =>
        records[name].flatMap((record) =>
          collectionSources[name].schema.safeParse(record).success ? [] : [`${name} ${record.id}`],
        ),
      )
      expect(faults).toEqual([])
    },
  )

  it('keeps every record of the paper in both', () => {
    const paper = viewOf(atlas, { evidence: 'paper' })
    for (const name of collectionNames)
      for (const { id, citations } of atlas.records[name])
        if (citations.some(({ source }) => source === atlas.manifest.mainSource))
          expect(paper.records[name].map((record) => record.id)).toContain(id)
  })
})

describe('as of an earlier date', () => {
  it.each(['1990', '2010-05', '2017-09-15', '2019-03-01'])(
    'leaves out what began later, and what needs it: %s',
    (asOf) => {
      const view = viewOf(atlas, { evidence: 'best', asOf })
      const { manifest, records } = view
      expect(records.events.filter(({ start }) => !hasStarted(start, asOf))).toEqual([])
      expect(records.ties.filter(({ since }) => !hasStarted(since, asOf))).toEqual([])
      expect(records.instruments.filter((instrument) => !hasBegun(instrument, asOf))).toEqual([])
      const later = records.organizations.flatMap(({ milestones = [] }) =>
        milestones.filter(({ date }) => !hasStarted(date, asOf)),
      )
      expect(later).toEqual([])
      const rule = allRules.find(({ name }) => name === 'references-resolve')
      expect([...(rule?.check({ manifest, records, origins: new Map() }) ?? [])]).toEqual([])
    },
  )

  it('keeps what has no date, and figures of later years that were foreseen', () => {
    const { records } = viewOf(atlas, { evidence: 'best', asOf: '2019-03-01' })
    expect(records.ties.map(({ id }) => id)).toContain('aerocluster-queretaro--hegan')
    const foreseen = atlas.records.figures.filter(
      ({ status, period }) => status !== 'observed' && !hasStarted(period?.start, '2019-03-01'),
    )
    expect(foreseen.length).toBeGreaterThan(0)
    for (const { id } of foreseen) expect(records.figures.map((figure) => figure.id)).toContain(id)
  })

  it('has a label from the day by which it was held', () => {
    const labelsAsOf = (asOf: string) => viewOf(atlas, { evidence: 'best', asOf }).records.awards.map(({ id }) => id)
    expect(labelsAsOf('2016-08')).not.toContain('esca-gold-claut')
    expect(labelsAsOf('2016-10')).toContain('esca-gold-claut')
  })

  it('keeps an actor to whom something happened only later', () => {
    const { records } = viewOf(atlas, { evidence: 'best', asOf: '2015' })
    const { milestones = [] } = get(atlas, 'clusters', 'claut')
    expect(milestones.every(({ date }) => !hasStarted(date, '2015'))).toBe(true)
    expect(records.clusters.map(({ id }) => id)).toContain('claut')
  })

  it('knows of no end that may have come later', () => {
    const endsBy = (asOf: string) =>
      get(viewOf(atlas, { evidence: 'best', asOf }), 'organizations', 'promexico').milestones?.filter(
        ({ kind }) => kind === 'dissolved',
      )
    expect(get(atlas, 'organizations', 'promexico').milestones).toContainEqual(
      expect.objectContaining({ kind: 'dissolved', date: '2019' }),
    )
    expect([endsBy('2019-03-01')?.length, endsBy('2020')?.length]).toEqual([0, 1])
  })

  it('refuses a date before anything that the atlas holds', () => {
    expect(() => viewOf(atlas, { evidence: 'best', asOf: '1492' })).toThrow('the atlas holds nothing from 1492')
  })
})

it('leaves texts in two languages and persons as they are: a statement has one value for them', () => {
  const best = viewOf(atlas, { evidence: 'best' })
  const { summary } = get(atlas, 'instruments', 'mexico-renewable-energy-target')
  expect(get(best, 'instruments', 'mexico-renewable-energy-target').summary).toEqual(summary)
  const { contact } = get(atlas, 'stories', 'unaq-aeronautics-campus')
  expect(get(best, 'stories', 'unaq-aeronautics-campus').contact).toEqual(contact)
})

it('leaves of a list the one item that is still true, from when the others are over', () => {
  const targets = (asOf: string) => get(viewOf(atlas, { evidence: 'best', asOf }), 'partnerships', 'tada').targets
  expect(targets('2019')).toEqual(['us', 'mx'])
  expect(targets('2021')).toEqual(['us'])
  const { statements } = get(viewOf(atlas, { evidence: 'best' }), 'partnerships', 'tada')
  expect(statements).toContainEqual(
    expect.objectContaining({ field: 'targets', value: 'mx', relation: 'precedes', until: '2020-04-16' }),
  )
})

it('reads no record until one is asked for', () => {
  const unread = {
    manifest: atlas.manifest,
    hash: atlas.hash,
    records: Object.defineProperties({} as typeof atlas.records, {
      clusters: {
        get: () => {
          throw new Error('read')
        },
      },
    }),
  }
  const view = viewOf(unread, { evidence: 'best' })
  expect(view.manifest.asOf).toBe('2026-11')
  expect(() => view.records.clusters).toThrow('read')
})

describe('on the best evidence of the embedded atlas', () => {
  it('reads only the record that is asked for, in whichever collection it is', () => {
    const { records } = viewOf({ ...atlas }, { evidence: 'best' })
    const view = { ...atlas, records }
    expect(get(view, 'clusters', 'claut').id).toBe('claut')
    const read = collectionNames.flatMap((name) => Object.values(textsOf(records)?.[name].read ?? []))
    expect(read.map(({ id }) => id)).toEqual(['claut'])
  })

  it('has the records of an atlas of which all were read before', () => {
    const read = { ...atlas, records: { ...atlas.records } }
    const [byText, byList] = [atlas, read].map((one) => viewOf(one, { evidence: 'best' }).records)
    for (const name of collectionNames) expect(byText?.[name]).toEqual(byList?.[name])
  })
})
