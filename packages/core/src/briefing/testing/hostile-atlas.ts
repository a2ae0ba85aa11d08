import type { Atlas } from '../../dataset/atlas.ts'
import { smallAtlas, withTexts } from '../../graph/testing/small-atlas.ts'

/** What stands for texts that no schema lets through. */
const unlikely = { lines: 'two lines', address: 'https://example.com/script' } as const

/** Names that would be markup where somebody forgets to escape. */
const hostileTexts = [
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  "' onmouseover='alert(1)",
  '</li></ul></main><h1>Owned</h1>',
  '[click](javascript:alert(1))',
  '![picture](https://example.com/x.png)',
  '[^1]: https://example.com',
  '<https://example.com>',
  '# Heading',
  '1. first',
  '- item',
  '> quote',
  '**bold** _soft_ `code` ~~gone~~ $x$',
  unlikely.lines,
  '&lt;b&gt; &amp; &#60;',
  '| a | b |',
  '\\',
  '{{y}} <%= x %>',
] as const

const both = (text: string) => ({ en: text, es: text })
const named = (value: string) => [{ value, lang: 'mul', kind: 'official' }]
const at = (index: number) => hostileTexts[index % hostileTexts.length] ?? ''

/**
 * An invented atlas in which each name, summary and title is hostile, and whose source has an address that is no web
 * page. There is one cluster for each text on each side, so that each stands in some briefing.
 */
export function hostileAtlas(): Atlas {
  const texts = hostileTexts.map((_, index) => index)
  const record = (index: number) => ({ names: named(at(index)), summary: both(at(index + 1)) })
  const atlas = smallAtlas({
    places: texts.map((index) => ({
      id: `place-${index}`,
      ...record(index),
      kind: 'region',
      within: index % 2 ? 'north' : 'south',
    })),
    sectors: texts.map((index) => ({ id: `sector-${index}`, ...record(index), kind: 'focus-sector' })),
    clusters: ['north', 'south'].flatMap((side) =>
      texts.map((index) => ({
        id: `${side}-${index}`,
        ...record(index),
        country: side,
        sectors: ['sector-0', `sector-${index}`],
        targets: [side === 'north' ? 'south' : 'north'],
      })),
    ),
    ties: texts
      .filter((index) => index % 3 === 0)
      .map((index) => ({
        id: `north-${index}--south-${index}`,
        between: [`north-${index}`, `south-${index}`],
        basis: index % 2 ? 'stated' : 'inferred',
        because: both(at(index)),
      })),
    partnerships: texts.map((index) => ({
      id: `partnership-${index}`,
      ...record(index),
      members: [{ actor: `north-${index}`, role: 'member' }],
      targets: ['south'],
      sectors: [`sector-${index}`],
    })),
    instruments: texts.map((index) => ({ id: `instrument-${index}`, ...record(index), parties: ['north', 'south'] })),
    events: texts.map((index) => ({
      id: `event-${index}`,
      ...record(index),
      start: '2018',
      place: `place-${index}`,
      participants: [
        { who: `north-${index}`, role: 'attendee' },
        { who: `south-${index}`, role: 'host' },
      ],
    })),
    opportunities: texts.map((index) => ({
      id: `opportunity-${index}`,
      title: both(at(index)),
      summary: both(at(index + 1)),
      kind: 'matchmaking',
      sectors: [`sector-${index}`],
      involves: [`north-${index}`],
    })),
    figures: texts.map((index) => ({
      id: `figure-${index}`,
      subject: `sector-${index}`,
      measure: both(at(index)),
      value: index,
      unit: 'company',
      status: 'observed',
    })),
    findings: texts.map((index) => ({
      id: `finding-${index}`,
      title: both(at(index)),
      summary: both(at(index + 1)),
      kind: 'contradiction',
      about: [`north-${index}`],
      claims: [{ text: both(at(index)), citations: [{ source: 'report' }] }],
      resolution: both(at(index)),
    })),
    sources: [
      {
        id: 'trap',
        title: both(at(0)),
        kind: 'web',
        standing: 'used',
        supports: both(at(0)),
        url: unlikely.address,
      },
      {
        id: 'page',
        title: both(at(1)),
        kind: 'web',
        standing: 'used',
        supports: both(at(1)),
        url: 'https://example.com/a)(b<c>"',
      },
    ],
    organizations: [
      {
        id: 'trapped',
        ...record(0),
        country: 'north',
        sectors: ['sector-0'],
        citations: [{ source: 'trap' }, { source: 'page' }],
      },
    ],
  })
  return withTexts(atlas, {
    [unlikely.lines]: 'two\n\n# lines\n\n---\n\nof it',
    [unlikely.address]: 'javascript:alert(1)',
  })
}
