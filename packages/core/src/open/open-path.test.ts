import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { atlas } from '../dataset/embedded.ts'
import { openPath } from './open-path.ts'

const data = new URL('../../data', import.meta.url).pathname
const folder = mkdtempSync(join(tmpdir(), 'puente-open-'))
afterAll(() => rmSync(folder, { recursive: true }))

it("opens the repository's own folder of YAML as the atlas that it embeds", () => {
  const opened = openPath(data)
  expect(opened.ok && opened.value.hash).toBe(atlas.hash)
})

it('holds the records of a folder to the pages that they cite', () => {
  const copy = join(folder, 'data')
  cpSync(data, copy, { recursive: true })
  const claut = join(copy, 'clusters', 'claut.yaml')
  writeFileSync(claut, readFileSync(claut, 'utf8').replace('page: 14', 'page: 13'))
  const opened = openPath(copy)
  expect(!opened.ok && opened.error).toMatchObject({ _tag: 'InvalidDataset' })
  expect(!opened.ok && opened.error.message).toContain('clusters/claut.yaml')
})

it.each([
  [join(folder, 'missing.json'), 'A dataset is one JSON file or a folder of YAML files.'],
  [new URL('../../../../README.md', import.meta.url).pathname, 'is not the JSON of a dataset'],
])('says that %s %s', (path, reason) => {
  const opened = openPath(path)
  expect(!opened.ok && opened.error).toMatchObject({ _tag: 'UnreadableDataset', path })
  expect(!opened.ok && opened.error.message).toContain(reason)
})

it('names the file that was meant, beside one that is not there', () => {
  const existing = join(folder, 'our-atlas.json')
  writeFileSync(existing, '{}')
  const opened = openPath(join(folder, 'our-altas.json'))
  expect(!opened.ok && opened.error.message).toContain(`Did you mean "${existing}"?`)
})

it('says where a list stands a second time, of which a parser of JSON would drop the first', () => {
  const { manifest, records } = atlas
  const twice = join(folder, 'twice.json')
  const text = JSON.stringify({ manifest, records })
  writeFileSync(twice, text.replace('"records":{', '"records":{"ties":[],"clusters":[{"id":1}],'))
  const opened = openPath(twice)
  expect(!opened.ok && opened.error.message).toMatch(/Line 1, column \d+: "clusters" stands here a second time/)
})
