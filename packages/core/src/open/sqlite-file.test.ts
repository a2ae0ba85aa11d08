import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { secondAtlas } from '../../test/second-atlas.ts'
import { viewOf } from '../dataset/atlas-view.ts'
import { atlas as embedded } from '../dataset/embedded.ts'
import { collectionNames } from '../model/collection-name.ts'
import { datasetteMetadata } from '../sql/datasette.ts'
import { views } from '../sql/views.ts'
import { databaseTables } from '../tables/database.ts'
import { writeSqlite } from './sqlite-file.ts'

const folder = mkdtempSync(join(tmpdir(), 'puente-sqlite-'))
afterAll(() => rmSync(folder, { recursive: true }))

/** What SQLite's own shell says; without one, what Node's SQLite says. */
function shell(path: string, sql: string): string {
  try {
    return execFileSync('sqlite3', ['-readonly', path, sql], { encoding: 'utf8' }).trimEnd()
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'ENOENT')) throw error
    const database = new DatabaseSync(path, { readOnly: true })
    const rows = database.prepare(sql).all()
    database.close()
    return rows.map((row) => Object.values(row).join('|')).join('\n')
  }
}

describe.each([
  { title: 'the embedded atlas', atlas: embedded, file: 'embedded.sqlite' },
  { title: 'the paper alone', atlas: viewOf(embedded, { evidence: 'paper' }), file: 'paper.sqlite' },
  {
    title: 'the best evidence of an earlier date',
    atlas: viewOf(embedded, { evidence: 'best', asOf: '2016' }),
    file: 'earlier.sqlite',
  },
  { title: 'another atlas', atlas: secondAtlas, file: 'second.sqlite' },
])('a file of $title', ({ atlas, file }) => {
  const path = join(folder, file)
  beforeAll(() => {
    expect(writeSqlite(atlas, path)).toMatchObject({ ok: true, value: { path } })
  })

  it('is whole to SQLite itself: every reference leads to a row', () => {
    expect(shell(path, 'PRAGMA integrity_check')).toBe('ok')
    expect(shell(path, 'PRAGMA foreign_key_check')).toBe('')
    expect(shell(path, 'PRAGMA journal_mode')).toBe('delete')
    expect(readdirSync(folder).filter((name) => name.includes('unfinished'))).toEqual([])
  })

  it('has a row for each record, and says what it holds', () => {
    for (const name of collectionNames)
      expect(shell(path, `SELECT count(*) FROM ${name}`)).toBe(String(atlas.records[name].length))
    expect(shell(path, "SELECT value FROM atlas WHERE key IN ('hash', 'as_of') ORDER BY key")).toBe(
      `${atlas.manifest.asOf}\n${atlas.hash}`,
    )
  })

  it('answers by its views', () => {
    for (const { name } of views) expect(Number(shell(path, `SELECT count(*) FROM ${name}`))).toBeGreaterThan(0)
    const { clusters, organizations, ties } = atlas.records
    expect(shell(path, 'SELECT count(*) FROM actors')).toBe(String(clusters.length + organizations.length))
    expect(shell(path, 'SELECT count(*) FROM cooperation')).toBe(String(ties.length))
  })
})

it('finds words whatever their accents, names before other texts', () => {
  const path = join(folder, 'embedded.sqlite')
  expect(shell(path, "SELECT id FROM search WHERE search MATCH 'queretaro' ORDER BY rank LIMIT 1")).toMatch('queretaro')
})

it('leaves a file that is there, unless it is to be replaced', () => {
  const path = join(folder, 'there.sqlite')
  writeFileSync(path, 'mine')
  expect(writeSqlite(secondAtlas, path)).toMatchObject({ ok: false, error: { _tag: 'NotCreated', path } })
  expect(existsSync(path)).toBe(true)
  expect(writeSqlite(secondAtlas, path, { replace: true }).ok).toBe(true)
  expect(shell(path, 'SELECT count(*) FROM clusters')).toBe(String(secondAtlas.records.clusters.length))
})

it('says why where nothing can be written', () => {
  const path = join(folder, 'no', 'such', 'folder.sqlite')
  const written = writeSqlite(secondAtlas, path)
  expect(written.ok ? '' : written.error.reason.es).toContain('No se puede escribir')
})

it('has metadata that names tables and columns which are there', () => {
  const { databases } = datasetteMetadata(embedded, 'embedded') as {
    databases: Record<string, { tables: Record<string, { columns?: object; facets?: readonly string[] }> }>
  }
  const known = new Map(databaseTables().map(({ name, columns }) => [name, columns.map((column) => column.name)]))
  for (const [name, { columns = {}, facets = [] }] of Object.entries(databases.embedded?.tables ?? {})) {
    expect([...known.keys(), ...views.map((view) => view.name)]).toContain(name)
    for (const column of [...Object.keys(columns), ...facets]) expect(known.get(name)).toContain(column)
  }
})
