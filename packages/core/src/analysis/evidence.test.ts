import { describe, expect, it } from 'vitest'
import { entryOf } from '../dataset/atlas.ts'
import { get } from '../dataset/get.ts'
import { smallAtlas } from '../graph/testing/small-atlas.ts'
import type { Id } from '../model/id.ts'
import { evidenceOf } from './evidence.ts'

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
  ],
})

const { sources, fields } = evidenceOf(small, entryOf('events', get(small, 'events', 'fair' as Id<'events'>)))
const field = (name: string) => {
  const found = fields.find((one) => one.field === name)
  return found && { ...found, sources: found.sources.map(({ id }) => id) }
}

describe('the evidence for a record', () => {
  it('counts the pages of one publisher once, and neither candidates nor weak hosts', () => {
    expect(sources.map(({ id }) => id)).toEqual(['report', 'press', 'radio'])
  })

  it('counts for a field what is cited for it or for the record, and what confirms or refines it', () => {
    expect(field('start')).toEqual({ field: 'start', sources: ['report', 'radio'], disputed: false, overtaken: false })
    expect(field('kind')).toEqual({ field: 'kind', sources: ['report', 'press'], disputed: true, overtaken: false })
  })

  it('does not take the main source for what goes beyond it', () => {
    expect(field('end')).toEqual({ field: 'end', sources: ['press'], disputed: false, overtaken: true })
  })

  it('does not take a page that only shows where somebody is found for a source of the record', () => {
    const found = evidenceOf(small, entryOf('clusters', get(small, 'clusters', 'a' as Id<'clusters'>)))
    expect(found.sources.map(({ id }) => id)).toEqual(['report'])
    expect(found.fields.find(({ field: name }) => name === 'website')?.sources.map(({ id }) => id)).toEqual(['radio'])
  })
})
