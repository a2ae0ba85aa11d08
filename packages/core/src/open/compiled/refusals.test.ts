/** What is no compiled atlas, or no longer the one that was written, is refused. */
import { copyFileSync, mkdtempSync, readFileSync, rmSync, statSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterAll, expect, it } from 'vitest'
import { secondAtlas } from '../../../test/second-atlas.ts'
import { DamagedDatasetError } from '../../dataset/unreadable-dataset.ts'
import { query } from '../../query/query.ts'
import { checkPath, openPath } from '../open-path.ts'
import { compileAtlas } from './compile-atlas.ts'
import { formatVersion, headToBytes } from './file-format.ts'

const folder = mkdtempSync(join(tmpdir(), 'puente-refused-'))
afterAll(() => rmSync(folder, { recursive: true }))
const whole = join(folder, 'whole.puente')
const made = compileAtlas(secondAtlas, whole)
const bytes = readFileSync(whole)
const path = join(folder, 'changed.puente')

/** What opening and checking say of some bytes. */
function said(changed: Uint8Array): readonly string[] {
  writeFileSync(path, changed)
  const [opened, checked] = [openPath(path), checkPath(path)]
  return [opened, checked].map((result) => (result.ok ? 'fine' : result.error.message))
}

it('says what was written, and finds nothing wrong with it', () => {
  expect(made).toMatchObject({ ok: true, value: { path: whole, bytes: statSync(whole).size, hash: secondAtlas.hash } })
  const checked = checkPath(whole)
  expect(checked.ok && checked.value).toMatchObject({ problems: [], atlas: { hash: secondAtlas.hash } })
})

it('is refused if one byte was altered: at once, or by a check of the whole', () => {
  fc.assert(
    fc.property(fc.nat(bytes.length - 1), fc.integer({ min: 1, max: 255 }), (at, by) => {
      const changed = Uint8Array.from(bytes)
      changed[at] = (changed[at] ?? 0) ^ by
      expect(said(changed)[1]).not.toBe('fine')
    }),
    { numRuns: 60 },
  )
})

it('is refused at once if it was cut, or something was added', () => {
  for (const length of [9, 63, 64, 65_600, bytes.length - 1])
    for (const message of said(bytes.subarray(0, length))) expect(message).toContain('not as long as it was written')
  for (const message of said(Buffer.concat([bytes, bytes.subarray(0, 8)])))
    expect(message).toContain('not as long as it was written')
})

it('is refused at once if it is of another version, with both versions', () => {
  const head = { length: 64, directoryAt: 64, directoryLength: 0, directoryChecksum: 0 }
  for (const message of said(headToBytes({ ...head, version: 7 })))
    expect(message).toContain(`of version 7; this program reads version ${formatVersion}`)
})

it('stops the question that first reads an altered page, and no other', () => {
  const changed = join(folder, 'page.puente')
  copyFileSync(whole, changed)
  const opened = openPath(changed)
  if (!opened.ok) throw new Error(opened.error.message)
  // The records stand first in the file.
  const altered = Uint8Array.from(bytes)
  altered.fill(0, 64, 4096)
  writeFileSync(changed, altered)
  expect(opened.value.hash).toBe(secondAtlas.hash)
  expect(() => query(opened.value, 'clusters')).toThrow(DamagedDatasetError)
  expect(() => query(opened.value, 'clusters')).toThrow(/is damaged/)
})

it('stops questions once the file was cut', () => {
  const cut = join(folder, 'cut.puente')
  copyFileSync(whole, cut)
  const opened = openPath(cut)
  truncateSync(cut, 64)
  expect(() => opened.ok && query(opened.value, 'clusters')).toThrow(DamagedDatasetError)
})

it('replaces another compiled atlas, and no other file', () => {
  const other = join(folder, 'notes.txt')
  writeFileSync(other, 'notes')
  const refused = compileAtlas(secondAtlas, other)
  expect(!refused.ok && refused.error.reason.es).toContain('no es un atlas compilado')
  expect(readFileSync(other, 'utf8')).toBe('notes')
  copyFileSync(whole, path)
  expect(compileAtlas(secondAtlas, path).ok).toBe(true)
  const nowhere = compileAtlas(secondAtlas, join(folder, 'no-such-folder', 'atlas.puente'))
  expect(!nowhere.ok && nowhere.error.reason.en).toContain('cannot be written')
})
