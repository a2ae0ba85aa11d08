import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeEach, expect, it } from 'vitest'
import { secondAtlas } from '../../test/second-atlas.ts'
import { changesSince } from '../changelog/changes.ts'
import { contentHash } from '../dataset/hash.ts'
import { checkPath, openPath } from './open-path.ts'
import { readChangelog } from './read-changelog.ts'

const root = mkdtempSync(join(tmpdir(), 'puente-releases-'))
afterAll(() => rmSync(root, { recursive: true, force: true }))

const folder = join(root, 'atlas')
const releases = join(folder, 'releases')

beforeEach(() => {
  rmSync(folder, { recursive: true, force: true })
  cpSync(new URL('../../test/fixtures/second-atlas', import.meta.url).pathname, folder, { recursive: true })
  mkdirSync(releases)
})

const { manifest, records } = secondAtlas

/** The dataset when it had a website less, as its export was. */
function exported(version: string): string {
  const clusters = records.clusters.map(({ website: _, ...one }) => one)
  const earlier = { manifest: { ...manifest, version }, records: { ...records, clusters } }
  return JSON.stringify({ ...earlier, hash: contentHash(earlier.manifest, earlier.records) })
}

const rulesBroken = (): readonly string[] => {
  const checked = checkPath(folder)
  return checked.ok ? checked.value.problems.map(({ file, rule }) => `${file}: ${rule}`) : [checked.error.message]
}

it('reads the released versions of a folder, in their order, and says what has changed since one', () => {
  writeFileSync(join(releases, '2026-02-01-0.2.0.json'), exported('0.2.0'))
  writeFileSync(join(releases, '2026-01-31-0.1.0.json'), exported('0.1.0'))
  writeFileSync(join(releases, 'README.md'), 'What was released.')
  expect(rulesBroken()).toEqual([])
  const changelog = readChangelog(folder)
  expect(changelog.map(({ version, date }) => [version, date])).toEqual([
    ['0.1.0', '2026-01-31'],
    ['0.2.0', '2026-02-01'],
  ])
  const found = changesSince(secondAtlas, '0.1.0', changelog)
  const withWebsite = records.clusters.filter(({ website }) => website !== undefined).map(({ id }) => id)
  expect(found.ok && found.value.records.map(({ id }) => id)).toEqual(withWebsite.toSorted())
})

it('says of a file that is no released version, or not as it was, what is wrong', () => {
  writeFileSync(join(releases, '2026-01-31-0.1.0.json'), exported('0.1.0').replace(/"hash":".{8}/, '"hash":"00000000'))
  expect(rulesBroken()).toEqual(['atlas.yaml: releases-are-kept'])
  writeFileSync(join(releases, '2026-02-01-0.2.0.json'), exported('0.3.0'))
  writeFileSync(join(releases, '2026-02-02-0.4.0.json'), '{')
  writeFileSync(join(releases, 'newest.json'), exported('0.5.0'))
  writeFileSync(join(releases, 'notes.yaml'), 'a: 1')
  expect(rulesBroken()).toEqual([
    'releases/2026-02-01-0.2.0.json: releases-are-kept',
    'releases/2026-02-02-0.4.0.json: releases-are-kept',
    'releases/newest.json: releases-are-kept',
    'releases/notes.yaml: file',
  ])
})

it('opens a dataset without its released versions, whatever is wrong with them', () => {
  writeFileSync(join(releases, 'newest.json'), '{')
  const opened = openPath(folder)
  expect(opened.ok && opened.value.hash).toBe(secondAtlas.hash)
  expect(readChangelog(folder)).toEqual([])
  expect(readChangelog(join(root, 'nowhere'))).toEqual([])
})
