import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { secondAtlas } from '../../test/second-atlas.ts'
import { applyDifferences } from '../analysis/apply-differences.ts'
import type { Atlas } from '../dataset/atlas.ts'
import { viewOf } from '../dataset/atlas-view.ts'
import { atlas } from '../dataset/embedded.ts'
import { contentHash } from '../dataset/hash.ts'
import { readChangelog } from '../open/read-changelog.ts'
import { type Changelog, releasedAtlas } from './changelog.ts'
import { changelogOf } from './changelog-of.ts'
import { changesSince, formatUnknownVersion } from './changes.ts'

const folder = new URL('../../data', import.meta.url).pathname

/** A dataset in which a website was written. */
function written(website: string, version: string): Atlas {
  const { manifest, records } = secondAtlas
  const clusters = records.clusters.map((one, at) => (at === 0 ? { ...one, website } : one))
  const made = { manifest: { ...manifest, version }, records: { ...records, clusters } }
  return { ...made, hash: contentHash(made.manifest, made.records) }
}

const releaseOf = ({ manifest, records, hash }: Atlas, date: string): Changelog[number] => ({
  version: manifest.version,
  hash,
  date,
  content: () => ({ manifest, records }),
})

const first = written('https://one.example/', '1.0.0')
const second = written('https://two.example/', '1.1.0')
const now = written('https://three.example/', '1.1.0')
const own = [releaseOf(first, '2026-01-01'), releaseOf(second, '2026-06-01')]

describe('the released versions of the embedded atlas', () => {
  it('are those in the folder of its data, byte for byte', () => {
    const kept = readChangelog(folder)
    expect(kept.length).toBeGreaterThan(0)
    expect(changelogOf(atlas).map(({ version, hash, date }) => ({ version, hash, date }))).toEqual(
      kept.map(({ version, hash, date }) => ({ version, hash, date })),
    )
    for (const release of changelogOf(atlas)) {
      const { manifest, records } = releasedAtlas(release)
      expect(contentHash(manifest, records)).toBe(release.hash)
    }
  })

  it('lead to the embedded dataset, the differences of each applied to the one before', () => {
    const versions = [...changelogOf(atlas).map(releasedAtlas), atlas]
    let made = versions[0] ?? atlas
    for (const version of versions.slice(1)) {
      const found = changesSince(version, made.hash, changelogOf(atlas))
      expect(found.ok).toBe(true)
      if (!found.ok) return
      const content = applyDifferences(made, JSON.parse(JSON.stringify(found.value)))
      made = { ...made, ...(content as Pick<Atlas, 'manifest' | 'records'>), hash: version.hash }
      expect(contentHash(made.manifest, made.records)).toBe(version.hash)
    }
    expect(made.hash).toBe(atlas.hash)
  })

  it('begin with the dataset of version 0.1.0 as it was released', () => {
    const [oldest] = changelogOf(atlas)
    expect(oldest).toMatchObject({
      version: '0.1.0',
      date: '2026-11-28',
      hash: '7ffcd75f8de4b6d4359457d2ac0a0fa8834ea791fbad1ea8002ada980311de23',
    })
    const file = JSON.parse(readFileSync(`${folder}/releases/2026-11-28-0.1.0.json`, 'utf8'))
    expect(file.records.clusters.length).toBe(oldest?.content().records.clusters.length)
  })

  it('are those of its views, and of no other dataset', () => {
    expect(changelogOf(viewOf(atlas, { evidence: 'paper' }))).toBe(changelogOf(atlas))
    expect(changelogOf(secondAtlas)).toEqual([])
  })
})

describe('what has changed since a version', () => {
  const websites = (since?: string, dataset = now) => {
    const found = changesSince(dataset, since, own)
    return found.ok ? found.value.records.map((one) => one.change === 'changed' && one.fields[0]?.before) : found.error
  }

  it('is found by the number of the version, its hash or the beginning of that', () => {
    fc.assert(
      fc.property(fc.constantFrom(first, second), fc.integer({ min: 7, max: 64 }), ({ hash, manifest }, length) => {
        const expected = websites(hash)
        expect(websites(hash.slice(0, length).toUpperCase())).toEqual(expected)
        expect(websites(manifest.version)).toEqual(expected)
      }),
    )
  })

  it('is all that came in between, each field once', () => {
    expect(websites('1.0.0')).toEqual(['https://one.example/'])
    expect(websites('1.1.0')).toEqual(['https://two.example/'])
  })

  it('is without a version what came since the newest release that is not the dataset itself', () => {
    expect(websites()).toEqual(['https://two.example/'])
    expect(websites(undefined, second)).toEqual(['https://one.example/'])
    expect(changesSince(secondAtlas)).toMatchObject({ ok: true, value: { records: [] } })
  })

  it('is nothing since the dataset itself, released or not', () => {
    expect(websites(now.hash)).toEqual([])
    expect(websites('1.1.0', second)).toEqual([])
  })

  it('names the known versions where it is called otherwise, in both languages', () => {
    for (const since of ['', '1', '0'.repeat(64), 'abc', '<script>']) {
      const found = changesSince(now, since, own)
      if (found.ok) throw new Error(since)
      expect(found.error.known.map(({ version }) => version)).toEqual(['1.1.0', '1.0.0'])
      expect(formatUnknownVersion(found.error, 'en')).toContain('1.1.0')
      expect(formatUnknownVersion(found.error, 'es')).toContain('1 de junio de 2026')
    }
  })
})
