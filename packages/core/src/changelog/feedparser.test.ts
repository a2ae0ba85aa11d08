/** The feed as feedparser reads it: the library of most readers of feeds in Python. */
import { spawnSync } from 'node:child_process'
import { describe, expect, it } from 'vitest'
import { atlas } from '../dataset/embedded.ts'
import { changesFeed } from './feed.ts'

const script = `
import json, sys, feedparser
feed = feedparser.parse(sys.stdin.buffer.read(), response_headers={
    "content-location": "https://atlas.example/v1/changes.atom", "content-type": "application/atom+xml",
})
print(json.dumps({
    "version": feed.version, "bozo": bool(feed.bozo), "title": feed.feed.title, "lang": feed.feed.language,
    "entries": [[entry.id, entry.title, entry.updated, list(entry.updated_parsed)[:3], entry.content[0].value] for entry in feed.entries],
}))
`

/** Debian's Python, and whatever the path has. */
const python = ['/usr/bin/python3', 'python3'].find((one) => spawnSync(one, ['-c', 'import feedparser']).status === 0)

describe.skipIf(python === undefined)('feedparser (Debian has python3-feedparser)', () => {
  it.each([
    ['en', 'Puente: changes of the data'],
    ['es', 'Puente: cambios de los datos'],
  ] as const)('reads the feed in %s without complaint', (language, title) => {
    const input = changesFeed(atlas, {
      language,
      self: '/v1/changes.atom',
      home: `/${language}`,
      linkTo: (collection, id) => `/${language}/${collection}/${id}`,
    })
    const { stdout, stderr } = spawnSync(python ?? '', ['-c', script], { input, encoding: 'utf8' })
    expect(stderr).toBe('')
    const read = JSON.parse(stdout)
    expect(read).toMatchObject({ version: 'atom10', bozo: false, title, lang: language })
    const last = read.entries.at(-1)
    expect(last).toMatchObject([
      expect.stringContaining('7ffcd75f'),
      expect.stringContaining('0.1.0'),
      '2026-11-28T00:00:00Z',
      [2026, 11, 28],
      expect.any(String),
    ])
    const contents = read.entries.map((entry: readonly string[]) => entry[4]).join('')
    expect(contents).toContain(`<a href="https://atlas.example/${language}/clusters/`)
  })
})
