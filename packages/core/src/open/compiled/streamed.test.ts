/** A stream of a compiled atlas has what the atlas has. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { generateAtlas } from '../../../bench/atlas/generate-atlas.ts'
import { viewOf } from '../../dataset/atlas-view.ts'
import { atlas as embedded } from '../../dataset/embedded.ts'
import { labelOfId } from '../../dataset/label.ts'
import { streamed } from '../../dataset/streamed-atlas.ts'
import { databaseTables } from '../../tables/database.ts'
import { openAtlas } from '../open-atlas.ts'
import { compileAtlas } from './compile-atlas.ts'
import { openCompiled } from './open-compiled.ts'

const folder = mkdtempSync(join(tmpdir(), 'puente-streamed-'))
afterAll(() => rmSync(folder, { recursive: true }))

/** More organizations than a list of which all are held. */
const opened = openAtlas(generateAtlas(3000, 5))
if (!opened.ok) throw new Error(opened.error.message)
const inMemory = opened.value

const path = join(folder, 'atlas.puente')
const written = compileAtlas(inMemory, path)
if (!written.ok) throw new Error(written.error.reason.en)
const compiled = openCompiled(path)
if (!compiled.ok) throw new Error(compiled.error.message)
const inFile = compiled.value

it('is the atlas itself where the records are in memory', () => {
  expect(streamed(inMemory)).toBe(inMemory)
  expect(streamed(embedded)).toBe(embedded)
  expect(streamed(viewOf(embedded, { evidence: 'best' }))).toBe(viewOf(embedded, { evidence: 'best' }))
})

it.each([
  { title: 'a compiled atlas', atlas: inFile },
  { title: 'a view of it', atlas: viewOf(inFile, { evidence: 'best' }) },
])('of $title has equal records, and finds them by their ids', ({ atlas }) => {
  const stream = streamed(atlas)
  expect(stream.records.organizations).toEqual(atlas.records.organizations)
  expect(stream.records.organizations[0]).not.toBe(stream.records.organizations[0])
  for (const { id } of stream.records.organizations.slice(0, 10))
    expect(labelOfId(stream, id, 'es')).toBe(labelOfId(inMemory, id, 'es'))
  expect([stream.hash, stream.manifest]).toEqual([atlas.hash, atlas.manifest])
})

it('gives the tables of a database the rows that the records in memory give', () => {
  for (const { name, rows } of databaseTables()) expect([...rows(inFile)], name).toEqual([...rows(inMemory)])
})
