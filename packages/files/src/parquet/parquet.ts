/** The whole atlas as Parquet files, a file a table, and a list as one of them. @module */
import type { Atlas } from '@puente/core'
import type { RecordListing } from '@puente/core/export'
import { type Cell, type DatabaseTable, databaseTables, views } from '@puente/core/sql'
import { ByteWriter, ParquetWriter } from 'hyparquet-writer'
import { listReader, listsOf, schemaOf } from './columns.ts'

/** How Parquet is written. */
export interface ParquetOptions {
  /** Is called now and then with the number of rows written so far. */
  readonly onProgress?: (rows: number) => void
}

/** A file of a folder. */
export interface ParquetFile {
  /** Like `clusters.parquet`. */
  readonly name: string
  /** Its bytes, each chunk made when it is asked for; they can be gone through once. */
  readonly chunks: Iterable<Uint8Array<ArrayBuffer>>
}

/** How many rows are held at once, and stand in one group of the file. */
const rowsOfGroup = 5_000

/** Takes what was written so far; positions in the file go on. */
function taken(writer: ByteWriter): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(writer.getBuffer())
  writer.index = 0
  return bytes
}

/** Gives the rows of a table, or of a list of it. */
type ReadRows = (table: Pick<DatabaseTable, 'rows' | 'rowsOf'>) => Iterable<readonly Cell[]>

function* tableChunks(
  table: DatabaseTable,
  readRows: ReadRows,
  onRows: (rows: number) => void,
): Generator<Uint8Array<ArrayBuffer>> {
  const lists = listsOf(table)
  const names = [...table.columns, ...lists].map(({ name }) => name)
  const writer = new ByteWriter()
  const file = new ParquetWriter({ writer, schema: schemaOf(table, lists), createdBy: 'Puente' })
  const readers = lists.map((list) => listReader(readRows(list)))
  let columns: unknown[][] = names.map(() => [])
  let held = 0
  function* group() {
    const columnData = names.map((name, at) => ({ name, data: columns[at] ?? [] }))
    file.write({ columnData, rowGroupSize: rowsOfGroup })
    onRows(held)
    columns = names.map(() => [])
    held = 0
    yield taken(writer)
  }
  for (const row of readRows(table)) {
    for (const [at, cell] of row.entries()) columns[at]?.push(cell)
    for (const [at, read] of readers.entries()) columns[row.length + at]?.push(read(row[0]))
    held++
    if (held === rowsOfGroup) yield* group()
  }
  if (held > 0) yield* group()
  file.finish()
  yield taken(writer)
}

/** The statements by which DuckDB finds the tables in the folder in which it is started. */
const viewStatements = (): string =>
  [
    ...databaseTables().map(({ name }) => `CREATE VIEW ${name} AS\nSELECT * FROM '${name}.parquet';\n`),
    ...views.map(({ name, sql }) => `CREATE VIEW ${name} AS\n${sql};\n`),
  ].join('\n')

/**
 * The whole atlas as Parquet: a file for each table of `databaseTables` of `@puente/core/sql`, in which a collection has its
 * lists of plain values too, and `views.sql`, with which DuckDB answers what `querySql` prints.
 *
 * @param atlas the atlas, or a view of it: a cell has one value
 * @param options what is told while it is written
 * @returns the files, each to be written before the next is asked for
 * @example
 * import { atlas } from '@puente/core'
 * for (const { name, chunks } of parquetFiles(atlas)) {
 *   let length = 0
 *   for (const chunk of chunks) length += chunk.length
 *   if (name === 'clusters.parquet') length > 10_000 // true
 * }
 */
export function* parquetFiles(atlas: Atlas, options: ParquetOptions = {}): Generator<ParquetFile> {
  let rows = 0
  const onRows = (more: number) => {
    rows += more
    options.onProgress?.(rows)
  }
  for (const table of databaseTables())
    yield { name: `${table.name}.parquet`, chunks: tableChunks(table, ({ rows }) => rows(atlas), onRows) }
  yield { name: 'views.sql', chunks: [new TextEncoder().encode(viewStatements())] }
}

/** Records of one collection, or a page of a query: `{ collection: 'clusters', ...query(…) }`. */
export type ParquetListing = RecordListing

/**
 * A list as one Parquet file in chunks, each made when it is asked for: the columns and the lists that the file of its
 * collection has in {@link parquetFiles}, and a row for each record, in the order of the list.
 *
 * @param atlas the atlas that the records are of
 * @param listing records of one collection, or a page of a query
 * @param options what is told while it is written
 * @returns bytes that follow each other in the file; they can be gone through once
 * @throws {RangeError} if the collection is unknown
 * @example
 * import { atlas, query } from '@puente/core'
 * const found = query(atlas, 'clusters', { where: { country: 'es' } })
 * let length = 0
 * for (const chunk of listParquetChunks(atlas, { collection: 'clusters', ...found })) length += chunk.length
 * length > 1000 // true
 */
export function listParquetChunks(
  atlas: Atlas,
  { collection, records }: ParquetListing,
  { onProgress = () => undefined }: ParquetOptions = {},
): Iterable<Uint8Array<ArrayBuffer>> {
  const table = databaseTables().find(({ name }) => name === collection)
  if (table === undefined) throw new RangeError(`no collection is called "${collection}"`)
  let rows = 0
  const readRows: ReadRows = ({ rowsOf }) => rowsOf?.(atlas, { collection, records }) ?? []
  return tableChunks(table, readRows, (more) => {
    rows += more
    onProgress(rows)
  })
}
