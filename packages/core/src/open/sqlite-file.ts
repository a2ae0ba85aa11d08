/** The whole atlas as a SQLite file. @module */
import { existsSync, renameSync, rmSync } from 'node:fs'
import { type Atlas, checkAtlas } from '../dataset/atlas.ts'
import { checkedText, checkOptions } from '../model/check-argument.ts'
import type { Localized } from '../model/language.ts'
import { formatFileError } from '../text/format-file-error.ts'
import { cleanText } from '../util/hidden-characters.ts'
import { fail, type Result, succeed } from '../util/result.ts'
import { fillSqlite, newDatabase, sqliteEngine } from './fill-sqlite.ts'
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
  const engine = sqliteEngine()
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
    const database = newDatabase(engine, unfinished)
    let rows = 0
    let reported = 0
    try {
      for (rows of fillSqlite(database, atlas)) {
        if (rows < reported + rowsBetweenReports) continue
        onProgress(rows)
        reported = rows
      }
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
