/**
 * `node bench/sqlite.ts <dataset>`: how long the whole of a dataset takes as a SQLite file, and how much memory, beside a bare
 * loop that puts the rows of the same tables into the same library: once with nothing else, and once with the indexes. Each
 * runs in a process of its own, in turns; a compiled dataset is read on demand. What counts is the ratio.
 *
 * @module
 */
import { mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { fileURLToPath } from 'node:url'
import type { Atlas } from '@puente/core'
import { writeSqlite } from '@puente/core/node'
import { databaseTables, schemaSql } from '@puente/core/sql'
import { compareWays } from './beside-bare-loop.ts'

/** The least that writes the cells of all tables. */
function bareLoop(atlas: Atlas, path: string, indexes: readonly string[]): void {
  const database = new DatabaseSync(path, { defensive: false })
  const { tables } = schemaSql('sqlite')
  database.exec('PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; PRAGMA foreign_keys = OFF; BEGIN')
  for (const sql of tables) database.exec(sql)
  for (const { name, columns, rows } of databaseTables()) {
    const insert = database.prepare(`INSERT INTO ${name} VALUES (${Array(columns.length).fill('?').join(', ')})`)
    for (const row of rows(atlas))
      insert.run(...row.map((cell) => (cell === undefined ? null : typeof cell === 'boolean' ? Number(cell) : cell)))
  }
  for (const sql of indexes) database.exec(sql)
  database.exec('COMMIT')
  database.close()
}

/** Has a file written in a folder that is removed, and returns its length. */
function lengthOfFile(write: (path: string) => void): number {
  const folder = mkdtempSync(join(tmpdir(), 'puente-bench-'))
  const file = join(folder, 'atlas.sqlite')
  write(file)
  const { size } = statSync(file)
  rmSync(folder, { recursive: true })
  return size
}

compareWays(fileURLToPath(import.meta.url), [
  { name: 'rows', write: (atlas) => lengthOfFile((path) => bareLoop(atlas, path, [])) },
  {
    name: 'rows and indexes',
    write: (atlas) => lengthOfFile((path) => bareLoop(atlas, path, schemaSql('sqlite').indexes)),
  },
  { name: 'ours', write: (atlas) => lengthOfFile((path) => writeSqlite(atlas, path)), beside: 'rows' },
])
