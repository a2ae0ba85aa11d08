import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, readlinkSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, it, vi } from 'vitest'
import { secondAtlas } from '../../test/second-atlas.ts'
import { viewOf } from '../dataset/atlas-view.ts'
import { sqliteChunks } from './sqlite-chunks.ts'
import { writeSqlite } from './sqlite-file.ts'

const folder = mkdtempSync(join(tmpdir(), 'puente-chunks-'))
const temporary = join(folder, 'temporary')
mkdirSync(temporary)
vi.stubEnv('TMPDIR', temporary)
afterAll(() => rmSync(folder, { recursive: true }))

/** How many temporary files this process has: with a name, or open without one. */
function temporaryFiles(): number {
  const named = readdirSync(temporary)
  const links = existsSync('/proc/self/fd') ? readdirSync('/proc/self/fd') : []
  const open = links.filter((link) => {
    try {
      return readlinkSync(`/proc/self/fd/${link}`).startsWith(temporary)
    } catch {
      // The folder itself was open while it was read.
      return false
    }
  })
  return named.length + open.length
}

it('gives the file that is written elsewhere, byte for byte, and leaves none', () => {
  const path = join(folder, 'second.sqlite')
  writeSqlite(secondAtlas, path)
  const chunks = [...sqliteChunks(secondAtlas)]
  expect(Buffer.concat(chunks).equals(readFileSync(path))).toBe(true)
  expect(chunks[0]).toHaveLength(0)
  expect(temporaryFiles()).toBe(0)
})

it('makes one file for all who ask at the same time, until the last of them leaves', () => {
  const [first, second] = [sqliteChunks(secondAtlas), sqliteChunks(secondAtlas)]
  first.next()
  const alone = temporaryFiles()
  expect(alone).toBeGreaterThan(0)
  second.next()
  expect(temporaryFiles()).toBe(alone)
  first.return(undefined)
  expect(temporaryFiles()).toBe(alone)
  const rest = [...second]
  expect(Buffer.concat(rest).subarray(0, 15).toString()).toBe('SQLite format 3')
  expect(temporaryFiles()).toBe(0)
})

it('makes nothing before it is asked for a chunk, and another file of another view', () => {
  const [one, other] = [sqliteChunks(secondAtlas), sqliteChunks(viewOf(secondAtlas, { evidence: 'paper' }))]
  expect(temporaryFiles()).toBe(0)
  one.next()
  const alone = temporaryFiles()
  other.next()
  expect(temporaryFiles()).toBe(2 * alone)
  one.return(undefined)
  other.return(undefined)
  expect(temporaryFiles()).toBe(0)
})

it('says where it cannot write, and begins anew at the next question', () => {
  vi.stubEnv('TMPDIR', join(folder, 'none'))
  expect(() => sqliteChunks(secondAtlas).next()).toThrow('ENOENT')
  vi.stubEnv('TMPDIR', temporary)
  expect(Buffer.concat([...sqliteChunks(secondAtlas)]).length).toBeGreaterThan(100_000)
})
