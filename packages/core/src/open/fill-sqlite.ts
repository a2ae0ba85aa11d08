/** The whole atlas into a SQLite database, in steps between which others can work. @module */
import type { DatabaseSync } from 'node:sqlite'
import type { Atlas } from '../dataset/atlas.ts'
import { fullTextRows, fullTextSql } from '../sql/full-text.ts'
import { schemaSql } from '../sql/schema.ts'
import type { Cell } from '../tables/cell.ts'
import { databaseTables } from '../tables/database.ts'

/** SQLite as Node brings it along, where it does. */
export const sqliteEngine = (): typeof import('node:sqlite') | undefined => process.getBuiltinModule?.('node:sqlite')

/** Makes a database that only we fill: a careful one ignores that it is to keep no journal. */
export const newDatabase = ({ DatabaseSync }: typeof import('node:sqlite'), path: string): DatabaseSync =>
  new DatabaseSync(path, { defensive: false })

/** How many rows are written in a step: some milliseconds. */
const rowsOfStep = 250

/** Inserts rows; gives how many they were after each step. */
function* insertRows(
  database: DatabaseSync,
  table: string,
  rows: Iterable<readonly Cell[]>,
  width: number,
): Generator<number> {
  const insert = database.prepare(`INSERT INTO ${table} VALUES (${Array(width).fill('?').join(', ')})`)
  let count = 0
  for (const row of rows) {
    insert.run(...row.map((cell) => (cell === undefined ? null : typeof cell === 'boolean' ? Number(cell) : cell)))
    count++
    if (count % rowsOfStep === 0) yield rowsOfStep
  }
  yield count % rowsOfStep
}

/**
 * Fills a database, which nobody else sees yet: nothing is kept that an interruption would need.
 *
 * @returns how many rows the tables have together, after each step
 */
export function* fillSqlite(database: DatabaseSync, atlas: Atlas): Generator<number> {
  const { tables, indexes, views } = schemaSql('sqlite')
  let count = 0
  database.exec('PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; PRAGMA foreign_keys = OFF; BEGIN')
  yield count
  for (const sql of [...tables, ...fullTextSql]) database.exec(sql)
  yield count
  for (const { name, columns, rows } of databaseTables())
    for (const more of insertRows(database, name, rows(atlas), columns.length)) {
      count += more
      yield count
    }
  for (const _ of insertRows(database, 'search', fullTextRows(atlas), 4)) yield count
  for (const sql of [...indexes, ...views, "INSERT INTO search (search) VALUES ('optimize')", 'COMMIT', 'ANALYZE']) {
    database.exec(sql)
    yield count
  }
  database.exec('PRAGMA journal_mode = DELETE')
}
