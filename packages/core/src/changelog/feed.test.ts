import { describe, expect, it } from 'vitest'
import { secondAtlas } from '../../test/second-atlas.ts'
import type { Atlas } from '../dataset/atlas.ts'
import { atlas } from '../dataset/embedded.ts'
import { contentHash } from '../dataset/hash.ts'
import { parseSvg, type XmlElement } from '../pictures/testing/parse-svg.ts'
import type { Changelog } from './changelog.ts'
import { changesFeed } from './feed.ts'

const addresses = {
  self: '/changes.atom?a&b',
  home: '/en',
  linkTo: (collection: string, id: string) => `/en/${collection}/${id}`,
}

const childrenOf = (element: XmlElement, name: string) => Array.from(element.getElementsByTagName(name))
const textOf = (element: XmlElement, name: string) => childrenOf(element, name)[0]?.textContent

/** The second atlas after its first cluster was called otherwise. */
function renamed(value: string): Atlas {
  const { manifest, records } = secondAtlas
  const clusters = records.clusters.map((one, at) =>
    at === 0 ? { ...one, names: [{ value, lang: 'en', kind: 'official' } as const] } : one,
  )
  const changed = { ...records, clusters }
  return { manifest, records: changed, hash: contentHash(manifest, changed) }
}

const releaseOf = ({ manifest, records, hash }: Atlas, date: string): Changelog[number] => ({
  version: manifest.version,
  hash,
  date,
  content: () => ({ manifest, records }),
})

describe('a feed of changes', () => {
  it.each(['en', 'es'] as const)('has in %s what RFC 4287 asks of a feed and of each entry', (language) => {
    const feed = parseSvg(changesFeed(atlas, { language, ...addresses }))
    expect([feed.tagName, feed.getAttribute('xmlns'), feed.getAttribute('xml:lang')]).toEqual([
      'feed',
      'http://www.w3.org/2005/Atom',
      language,
    ])
    expect(textOf(feed, 'author')).toBe('Puente')
    const entries = childrenOf(feed, 'entry')
    const ids = entries.map((entry) => textOf(entry, 'id') ?? '')
    expect(new Set([textOf(feed, 'id'), ...ids]).size).toBe(entries.length + 1)
    for (const id of ids) expect(URL.canParse(id)).toBe(true)
    const days = entries.map((entry) => textOf(entry, 'updated') ?? '')
    for (const day of days) expect(day).toMatch(/^\d{4}-\d{2}-\d{2}T00:00:00Z$/)
    expect(days).toEqual(days.toSorted().reverse())
    expect(textOf(feed, 'updated')).toBe(days[0])
    for (const entry of entries)
      expect(childrenOf(entry, 'title').map((one) => one.textContent)).toEqual([expect.any(String)])
  })

  it('is the same whenever it is made, and has names of its own for each language', () => {
    const feeds = (['en', 'es'] as const).map((language) => changesFeed(atlas, { language, ...addresses }))
    expect(changesFeed(atlas, { language: 'en', ...addresses })).toBe(feeds[0])
    const ids = feeds.map((feed) => textOf(parseSvg(feed), 'id'))
    expect(ids).toEqual(['https://puente.example/changes/en', 'https://puente.example/changes/es'])
  })

  it('says of each release what came since the one before, with links to what is there', () => {
    const now = renamed('Now')
    const changelog = [releaseOf(secondAtlas, '2026-01-02'), releaseOf(renamed('Then'), '2026-03-04')]
    const [newest, second, oldest] = childrenOf(parseSvg(changesFeed(now, { ...addresses, changelog })), 'entry')
    expect([second, oldest].map((one) => one && textOf(one, 'updated')?.slice(0, 10))).toEqual([
      '2026-03-04',
      '2026-01-02',
    ])
    const [first] = secondAtlas.records.clusters
    expect(newest && textOf(newest, 'summary')).toBe('0 added, 0 gone, 1 changed')
    expect(newest && textOf(newest, 'content')).toContain(`<a href="/en/clusters/${first?.id}">Now</a>`)
    expect(oldest && textOf(oldest, 'summary')).toMatch(/^The first version that is kept: \d+ records\.$/)
  })

  it('has one entry for a dataset of which nothing was released, and for one that was just released', () => {
    expect(childrenOf(parseSvg(changesFeed(secondAtlas, addresses)), 'entry')).toHaveLength(1)
    const changelog = [releaseOf(secondAtlas, '2026-01-02')]
    expect(childrenOf(parseSvg(changesFeed(secondAtlas, { ...addresses, changelog })), 'entry')).toHaveLength(1)
  })

  it('lets no name of a record be markup, neither of the feed nor of what it holds', () => {
    const hostile = renamed('A & B <script>alert(1)</script> ]]>')
    const feed = changesFeed(hostile, { ...addresses, changelog: [releaseOf(secondAtlas, '2026-01-02')] })
    const [entry] = childrenOf(parseSvg(feed), 'entry')
    expect(entry && textOf(entry, 'content')).toContain('A &amp; B &lt;script&gt;')
  })

  it('names some records of many, and has the newest 20 versions', () => {
    expect(changesFeed(atlas, addresses).length).toBeLessThan(100_000)
    const changelog = Array.from({ length: 40 }, (_, at) =>
      releaseOf(renamed(`Version ${at}`), `2026-01-${10 + (at % 20)}`),
    )
    expect(childrenOf(parseSvg(changesFeed(secondAtlas, { ...addresses, changelog })), 'entry')).toHaveLength(20)
  })

  it('refuses a base that is no IRI', () => {
    expect(() => changesFeed(atlas, { ...addresses, base: 'here' })).toThrow(RangeError)
  })
})
