import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { applyDifferences, atlas } from '@puente/core'
import { openPath } from '@puente/core/node'
import { openAtlas } from '@puente/core/open'
import { afterAll, expect, it } from 'vitest'
import { recorded } from '../testing/recorded-io.ts'
import { changes, diff } from './diff.ts'

const folder = mkdtempSync(join(tmpdir(), 'puente-diff-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const { manifest, records } = atlas
const whole = join(folder, 'whole.json')
writeFileSync(whole, JSON.stringify({ manifest, records }))

/** The dataset a year ago: one award less, and another website of a cluster. */
const earlier = join(folder, 'earlier.json')
const [award] = records.awards
const clusters = records.clusters.map((one) => (one.id === 'claut' ? { ...one, website: 'https://old.example/' } : one))
writeFileSync(earlier, JSON.stringify({ manifest, records: { ...records, awards: records.awards.slice(1), clusters } }))

const website = records.clusters.find(({ id }) => id === 'claut')?.website

it('ends with 0 where two datasets are the same, however their files are laid out', async () => {
  const { context, out } = recorded()
  expect(await diff(context, { before: whole, after: undefined }, 'text')).toBe(0)
  expect(out()).toBe('The datasets are the same.\n')
})

it.each([
  ['en', '1 added, 0 gone, 1 changed', 'clusters'],
  ['es', '1 añadidos, 0 retirados, 1 cambiados', 'clústeres'],
] as const)('tells record and field in %s, and ends with 1', async (language, counts, heading) => {
  const { context, out } = recorded('text', language)
  expect(await diff(context, { before: earlier, after: undefined }, 'text')).toBe(1)
  const lines = out().split('\n')
  expect(lines[0]).toContain(counts)
  expect(lines).toContain(heading)
  expect(lines).toContain(`    website: https://old.example/ → ${website}`)
  expect(out()).toContain(`\n  + ${award?.id}  `)
})

it('gives JSON by which a program makes the second dataset of the first', async () => {
  const { context, out } = recorded('json')
  expect(await diff({ ...context, data: whole }, { before: earlier, after: undefined }, 'json')).toBe(1)
  const before = openAtlas({ manifest, records: { ...records, awards: records.awards.slice(1), clusters } })
  expect(before.ok).toBe(true)
  if (!before.ok) return
  const made = openAtlas(applyDifferences(before.value, JSON.parse(out())))
  expect(made.ok && made.value.hash).toBe(atlas.hash)
})

it('ends with 2, and prints nothing, where one does not open', async () => {
  for (const paths of [
    { before: join(folder, 'nowhere'), after: undefined },
    { before: whole, after: join(folder, 'nowhere') },
  ]) {
    const { context, out, err } = recorded()
    expect(await diff(context, paths, 'text')).toBe(2)
    expect([out(), err()]).toEqual(['', expect.stringContaining('nowhere')])
  }
})

it.each([
  ['en', '0.1.0 (7ffcd75f8de4) → '],
  ['es', 'clústeres'],
] as const)('says in %s what has changed since a released version', async (language, words) => {
  const { context, out } = recorded('text', language)
  expect(await changes(context, '7ffcd75f', 'text')).toBe(0)
  expect(out()).toContain(words)
  expect(out()).toContain('(7ffcd75f8de4) → ')
})

it('gives as JSON what a program follows, without a version since the last release', async () => {
  const { context, out } = recorded('json')
  expect(await changes(context, undefined, 'json')).toBe(0)
  expect(JSON.parse(out()).after.hash).toBe(atlas.hash)
})

it('says which versions there are where one is not known', async () => {
  const { context, out, err } = recorded()
  expect(await changes(context, '0.0.1', 'text')).toBe(1)
  expect([out(), err()]).toEqual(['', expect.stringMatching(/There are: .*0\.1\.0 \(7ffcd75f8de4, 28 November 2026\)/)])
})

it('knows the released versions of a dataset of one’s own by its folder', async () => {
  const ours = join(folder, 'ours')
  cpSync(new URL('../../../../packages/core/example', import.meta.url).pathname, ours, { recursive: true })
  const opened = openPath(ours)
  if (!opened.ok) throw new Error(opened.error.message)
  const { hash, manifest, records } = opened.value
  mkdirSync(join(ours, 'releases'))
  writeFileSync(
    join(ours, 'releases', '2026-05-01-0.0.1.json'),
    JSON.stringify({
      manifest: { ...manifest, version: '0.0.1' },
      records: { ...records, awards: [] },
      hash: '0'.repeat(64),
    }),
  )
  const { context, out } = recorded('json')
  expect(await changes({ ...context, data: ours }, '0.0.1', 'json')).toBe(0)
  expect(JSON.parse(out())).toMatchObject({ before: { version: '0.0.1' }, after: { hash } })
})
