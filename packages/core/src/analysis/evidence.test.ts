import { describe, expect, it } from 'vitest'
import { type Atlas, type EvidenceKind, entryOf } from '../dataset/atlas.ts'
import { viewOf } from '../dataset/atlas-view.ts'
import { atlas } from '../dataset/embedded.ts'
import { get, lookupIn, NotFoundError } from '../dataset/get.ts'
import { smallAtlas } from '../graph/testing/small-atlas.ts'
import type { Citation } from '../model/citation.ts'
import { type CollectionName, collectionNames } from '../model/collection-name.ts'
import type { Id } from '../model/id.ts'
import { valuesAt } from '../model/json-path.ts'
import { evidenceOf, type FieldEvidence } from './evidence.ts'

const words = { en: 'text', es: 'texto' }
const web = (id: string, publisher: string, more: object = {}) => ({
  id,
  title: words,
  kind: 'web',
  url: `https://example.org/${id}`,
  publisher,
  accessed: '2026-11',
  extent: 'opening',
  supports: words,
  standing: 'used',
  citations: [{ source: id }],
  ...more,
})

const small = smallAtlas({
  sources: [
    web('press', 'The Press'),
    web('press-2', 'The Press'),
    web('radio', 'Radio'),
    web('copy', 'A copy', { weakHost: true }),
    web('rumour', 'Rumour', { standing: 'candidate' }),
  ],
  clusters: [
    {
      id: 'a',
      website: 'https://example.org/',
      beyond: ['website'],
      citations: [
        { source: 'report', page: 1 },
        { source: 'radio', for: ['website'] },
      ],
    },
  ],
  events: [
    {
      id: 'fair',
      start: '2017',
      end: '2018',
      kind: 'fair',
      beyond: ['end'],
      citations: [
        { source: 'report', page: 1 },
        { source: 'press', for: ['end', 'kind'] },
        { source: 'press-2', for: ['end'] },
        { source: 'copy', for: ['kind'] },
      ],
      statements: [
        { field: 'start', value: '2017-03', relation: 'refines', rank: 'normal', citations: [{ source: 'radio' }] },
        { field: 'kind', value: 'visit', relation: 'contradicts', rank: 'normal', citations: [{ source: 'radio' }] },
        { field: 'end', value: '2019', relation: 'overtakes', rank: 'normal', citations: [{ source: 'rumour' }] },
      ],
    },
    {
      id: 'show',
      statements: [
        { field: 'start', value: '2018', relation: 'adds', rank: 'normal', citations: [{ source: 'press' }] },
      ],
    },
  ],
})

const fair = entryOf('events', get(small, 'events', 'fair' as Id<'events'>))
const { sources, fields } = evidenceOf(small, fair)
const shortly = ({ field, sources, agreement, further }: FieldEvidence) => ({
  field,
  sources: sources.map(({ id }) => id),
  agreement,
  further: further.map(({ relation, value }) => `${relation} ${value}`),
})
const known = (name: string, among: readonly FieldEvidence[] = fields) =>
  among.filter(({ field }) => field === name).map(shortly)

describe('the evidence for a record', () => {
  it('counts the pages of one publisher once, and neither candidates nor weak hosts', () => {
    expect(sources.map(({ id }) => id)).toEqual(['report', 'press', 'radio'])
  })

  it('counts for a field what is cited for it or for the record, and what confirms or refines it', () => {
    expect(known('start')).toEqual([
      { field: 'start', sources: ['report', 'radio'], agreement: 'agrees', further: ['refines 2017-03'] },
    ])
  })

  it('says that a value is disputed, however many bear it out', () => {
    expect(known('kind')).toEqual([
      { field: 'kind', sources: ['report', 'press'], agreement: 'disputed', further: ['contradicts visit'] },
    ])
  })

  it('does not take the main source for what goes beyond it, and says that a value is overtaken', () => {
    expect(known('end')).toEqual([
      { field: 'end', sources: ['press'], agreement: 'overtaken', further: ['overtakes 2019'] },
    ])
  })

  it('tells what is said of a field that the record does not have', () => {
    const { added } = evidenceOf(small, entryOf('events', get(small, 'events', 'show' as Id<'events'>)))
    expect(added.map(({ field, value }) => [field, value])).toEqual([['start', '2018']])
  })

  it('does not take a page that only shows where somebody is found for a source of the record', () => {
    const found = evidenceOf(small, entryOf('clusters', get(small, 'clusters', 'a' as Id<'clusters'>)))
    expect(found.sources.map(({ id }) => id)).toEqual(['report'])
    expect(found.fields.find(({ field: name }) => name === 'website')?.sources.map(({ id }) => id)).toEqual(['radio'])
  })

  it('does not take the sources that a finding weighs for sources that agree', () => {
    const agreed = atlas.records.findings.flatMap((finding) =>
      evidenceOf(atlas, entryOf('findings', finding)).fields.filter(({ agreement }) => agreement === 'agrees'),
    )
    expect(agreed).toEqual([])
  })
})

describe('the evidence for a record in a view', () => {
  const entryIn = <C extends 'events' | 'figures' | 'organizations' | 'places'>(
    evidence: EvidenceKind,
    collection: C,
    id: string,
    asOf?: string,
  ) => {
    const view: Atlas = viewOf(atlas, { evidence, ...(asOf === undefined ? {} : { asOf }) })
    const found = lookupIn(view, collection, id)
    if (!found.ok) throw new NotFoundError(found.error)
    return evidenceOf(view, entryOf<CollectionName>(collection, found.value)).fields
  }

  it('is for the value that the view shows, and tells the value of the paper beside it', () => {
    expect(known('start', entryIn('best', 'events', 'eacp-abroad-visit-2017'))).toEqual([
      {
        field: 'start',
        sources: ['web-eacp-abroad-japan-mission'],
        agreement: 'disputed',
        further: ['confirms 2016-09-27', 'contradicts 2017-09'],
      },
    ])
  })

  it('says of a value that has been overtaken until when it held', () => {
    const [value] = entryIn('best', 'figures', 'safran-employees-mexico').filter(({ field }) => field === 'value')
    expect(value?.further.map(({ relation, value, until }) => [relation, value, until])).toEqual([
      ['precedes', 6000, undefined],
      ['confirms', 16_000, undefined],
      ['precedes', 5400, '2025-11-11'],
    ])
    expect(value?.agreement).toBe('agrees')
  })

  it('does not know before the date what came after it', () => {
    const [early] = entryIn('best', 'figures', 'safran-employees-mexico', '2019-03').filter(
      ({ field }) => field === 'value',
    )
    expect(early?.agreement).toBe('alone')
    expect(early?.further.map(({ relation }) => relation)).toEqual(['precedes'])
  })

  it('says of a name what is said of it, wherever the view puts it', () => {
    const names = entryIn('best', 'organizations', 'ministry-communications-transport').filter(
      ({ field }) => field === 'names',
    )
    expect(
      names.flatMap(({ further }) => further.map(({ field, value, relation }) => [field, relation, value])),
    ).toContainEqual(['names.0', 'confirms', 'SICT'])
  })

  it('counts for a code and for coordinates only what gives them, not what names the place', () => {
    const place = entryIn('best', 'places', 'queretaro')
    const sourcesOf = (field: string) => place.find((one) => one.field === field)?.sources.map(({ id }) => id)
    expect(sourcesOf('iso3166_2')).toEqual(['iso-3166'])
    expect(sourcesOf('coordinates')).toEqual(['geonames'])
    expect(sourcesOf('kind')).toEqual([])
    expect(sourcesOf('names')?.length).toBeGreaterThan(1)
  })

  it('is that of the main source alone where the view shows nothing else', () => {
    expect(known('start', entryIn('paper', 'events', 'eacp-abroad-visit-2017'))).toEqual([
      { field: 'start', sources: ['eccp-mexico-2019'], agreement: 'alone', further: [] },
    ])
  })
})

it('counts as many sources as one finds by going through the citations of each field', () => {
  const bySource = new Map(atlas.records.sources.map((source) => [String(source.id), source]))
  const publishers = (citations: readonly Citation[]) =>
    new Set(
      citations
        .map(({ source }) => bySource.get(source))
        .filter((source) => source?.standing !== 'candidate' && source?.weakHost !== true)
        .map((source) => source?.partOf ?? (source?.kind === 'web' ? source.publisher : source?.id)),
    )
  const differing = collectionNames.flatMap((collection) =>
    atlas.records[collection].flatMap((record) => {
      const cited: readonly Citation[] = record.citations
      return evidenceOf(atlas, entryOf<CollectionName>(collection, record)).fields.filter(({ field, sources }) => {
        const isHere = (path: string) => path === field || path.startsWith(`${field}.`)
        const beyondPaper = record.beyond?.includes(field) === true
        const isFixed = cited.some(
          ({ source, for: fields }) =>
            fields?.some(isHere) && ['standard', 'dataset'].includes(bySource.get(source)?.kind ?? ''),
        )
        const inItems = valuesAt(record, `${field}[]`).flatMap((item) => valuesAt(item, 'citations[]'))
        const bearing = [
          ...cited.filter((one) =>
            isFixed || (collection === 'places' && field === 'kind')
              ? one.for?.some(isHere)
              : (one.for?.some(isHere) ?? !(beyondPaper && one.source === 'eccp-mexico-2019')),
          ),
          // Wherever the model has citations, they are of this one schema.
          ...(inItems as readonly Citation[]),
          ...(record.statements ?? [])
            .filter((one) => isHere(one.field) && ['confirms', 'refines'].includes(one.relation))
            .flatMap(({ citations }) => citations),
        ]
        return publishers(bearing).size !== sources.length
      })
    }),
  )
  expect(differing).toEqual([])
})
