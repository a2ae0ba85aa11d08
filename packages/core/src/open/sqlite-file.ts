/** The whole atlas as a SQLite file. @module */
import { existsSync, renameSync, rmSync } from 'node:fs'
import type { DatabaseSync } from 'node:sqlite'
import { type Atlas, checkAtlas } from '../dataset/atlas.ts'
import { checkedText, checkOptions } from '../model/check-argument.ts'
import type { Localized } from '../model/language.ts'
import { fullTextRows, fullTextSql } from '../sql/full-text.ts'
import { schemaSql } from '../sql/schema.ts'
import type { Cell } from '../tables/cell.ts'
import { databaseTables } from '../tables/database.ts'
import { formatFileError } from '../text/format-file-error.ts'
import { cleanText } from '../util/hidden-characters.ts'
import { fail, type Result, succeed } from '../util/result.ts'
import type { NotCreated } from './new-dataset.ts'

/** A SQLite file that was written. */
export interface CreatedSqlite {
  readonly path: string
  /** How many rows its tables have together. */
  readonly rows: number
}

/** How a SQLite file is written. */
export interface SqliteOptions {
  /** Whether a file that is there is replaced; default: it is left, and nothing is written. */
  readonly replace?: boolean
  /** Is called now and then with the number of rows written so far. */
  readonly onProgress?: (rows: number) => void
}

const rowsBetweenReports = 50_000

function insertRows(
  database: DatabaseSync,
  table: string,
  rows: Iterable<readonly Cell[]>,
  width: number,
  onRow: () => void,
): void {
  const insert = database.prepare(`INSERT INTO ${table} VALUES (${Array(width).fill('?').join(', ')})`)
  for (const row of rows) {
    insert.run(...row.map((cell) => (cell === undefined ? null : typeof cell === 'boolean' ? Number(cell) : cell)))
    onRow()
  }
}

/** Fills a database, which nobody else sees yet: nothing is kept that an interruption would need. */
function fill(database: DatabaseSync, atlas: Atlas, onProgress: (rows: number) => void): number {
  const { tables, indexes, views } = schemaSql('sqlite')
  let count = 0
  const onRow = () => {
    count++
    if (count % rowsBetweenReports === 0) onProgress(count)
  }
  database.exec('PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; PRAGMA foreign_keys = OFF; BEGIN')
  for (const sql of [...tables, ...fullTextSql]) database.exec(sql)
  for (const { name, columns, rows } of databaseTables()) insertRows(database, name, rows(atlas), columns.length, onRow)
  insertRows(database, 'search', fullTextRows(atlas), 4, () => undefined)
  for (const sql of [...indexes, ...views]) database.exec(sql)
  database.exec("INSERT INTO search (search) VALUES ('optimize'); COMMIT; ANALYZE; PRAGMA journal_mode = DELETE")
  return count
}

/** SQLite as Node brings it along, where it does. */
const sqlite = (): typeof import('node:sqlite') | undefined => process.getBuiltinModule?.('node:sqlite')

/**
 * Writes the whole atlas into a SQLite file: the tables of `databaseTables` with their keys, views for the questions that
 * people ask most, and `search`, which finds words. What `querySql` writes can be asked of it.
 *
 * @param atlas the atlas, or a view of it
 * @param path of the file; what is written appears there at once, when it is whole
 * @param options whether a file is replaced, and who is told how far it is
 * @returns what was written; or why nothing was
 * @example
 * import { mkdtempSync, rmSync } from 'node:fs'
 * import { tmpdir } from 'node:os'
 * import { join } from 'node:path'
 *
 * const folder = mkdtempSync(join(tmpdir(), 'puente-'))
 * const written = writeSqlite(atlas, join(folder, 'atlas.sqlite'))
 * rmSync(folder, { recursive: true })
 * written.ok && written.value.rows > 10_000 // true
 */
export function writeSqlite(
  atlas: Atlas,
  path: string,
  options: SqliteOptions = {},
): Result<CreatedSqlite, NotCreated> {
  checkAtlas(atlas)
  checkedText('path', path)
  checkOptions(options, { replace: true, onProgress: true })
  const { replace = false, onProgress = () => undefined } = options
  const printable = cleanText(path)
  const notCreated = (reason: Localized) => fail<NotCreated>({ _tag: 'NotCreated', path, reason })
  const engine = sqlite()
  if (engine === undefined)
    return notCreated({
      en: `This version of Node (${process.version}) has no SQLite. Take Node 22.13 or newer.`,
      es: `Esta versión de Node (${process.version}) no trae SQLite. Use Node 22.13 o una posterior.`,
    })
  if (!replace && existsSync(path))
    return notCreated({
      en: `The file ${printable} is there already, and stays as it is. Give another name, or say that it is to be replaced.`,
      es: `El archivo ${printable} ya existe y queda como está. Dé otro nombre, o diga que se reemplace.`,
    })
  const unfinished = `${path}.${process.pid}.unfinished`
  try {
    const database = new engine.DatabaseSync(unfinished)
    let rows: number
    try {
      rows = fill(database, atlas, onProgress)
    } finally {
      database.close()
    }
    renameSync(unfinished, path)
    return succeed({ path, rows })
  } catch (error) {
    rmSync(unfinished, { force: true })
    if (!(error instanceof Error && 'code' in error)) throw error
    const { en, es } =
      error.code === 'ERR_SQLITE_ERROR' ? { en: error.message, es: error.message } : formatFileError(error)
    return notCreated({
      en: `Nothing can be written to ${printable}: ${en}.`,
      es: `No se puede escribir en ${printable}: ${es}.`,
    })
  }
}
