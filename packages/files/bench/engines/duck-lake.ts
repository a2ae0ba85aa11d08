/** A folder of Parquet files, and how long DuckDB takes for queries over it. @module */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { BOOLEAN, DOUBLE, type DuckDBConnection, DuckDBInstance, VARCHAR } from '@duckdb/node-api'
import { type Atlas, queryAll } from '@puente/core'
import { querySql, type SqlQuery, type SqlStatement } from '@puente/core/sql'
import { parquetFiles } from '@puente/files/parquet'
import { collection, type Question } from './questions.ts'

/** What was measured of the folder. */
export interface Lake {
  readonly megabytes: number
  /** Seconds until the folder was written. */
  readonly writing: number
  /** Milliseconds from the start of DuckDB to its first answer. */
  readonly first: number
  /** The shortest time of each question, in milliseconds. */
  readonly times: readonly number[]
}

/** Everything that a query asks: records, their number, and the facets. */
const statementsOf = ({ records, total, facets }: SqlQuery): readonly SqlStatement[] => [
  records,
  total,
  ...Object.values(facets),
]

async function rowsOf(connection: DuckDBConnection, { sql, parameters }: SqlStatement) {
  // Without its type the client takes a number without fraction for an integer.
  const types = parameters.map((value) =>
    typeof value === 'number' ? DOUBLE : typeof value === 'boolean' ? BOOLEAN : VARCHAR,
  )
  return (await connection.runAndReadAll(sql, [...parameters], types)).getRowObjects()
}

/** DuckDB with the views of a folder, as a user starts it there. */
async function openLake(folder: string): Promise<DuckDBConnection> {
  const connection = await (await DuckDBInstance.create(':memory:')).connect()
  await connection.run(`SET file_search_path = '${folder}'`)
  await connection.run(readFileSync(join(folder, 'views.sql'), 'utf8'))
  return connection
}

/**
 * Writes an atlas as Parquet files, and asks DuckDB for queries over them.
 *
 * @param folder it is made
 * @throws {Error} if DuckDB finds other records than the library
 */
export async function duckLake(
  atlas: Atlas,
  folder: string,
  questions: readonly Question[],
  turns: number,
): Promise<Lake> {
  mkdirSync(folder)
  const began = performance.now()
  let bytes = 0
  for (const { name, chunks } of parquetFiles(atlas)) {
    for (const chunk of chunks) {
      bytes += chunk.length
      writeFileSync(join(folder, name), chunk, { flag: 'a' })
    }
  }
  const writing = (performance.now() - began) / 1000
  const queries = questions.map(({ query }) => querySql(atlas, collection, query, { engine: 'duckdb' }))
  const started = performance.now()
  const connection = await openLake(folder)
  const [firstQuery] = queries
  if (firstQuery !== undefined) await rowsOf(connection, firstQuery.records)
  const first = performance.now() - started
  const times: number[] = []
  for (const [at, { title, query }] of questions.entries()) {
    const sql = queries[at]
    if (sql === undefined) continue
    const found = (await rowsOf(connection, sql.records)).map(({ id }) => id)
    const expected = queryAll(atlas, collection, query).records.map(({ id }) => id)
    if (found.join() !== expected.join()) throw new Error(`DuckDB finds other records: ${title}`)
    const each: number[] = []
    for (let turn = 0; turn < turns; turn++) {
      const from = performance.now()
      for (const one of statementsOf(sql)) await rowsOf(connection, one)
      each.push(performance.now() - from)
    }
    times.push(Math.min(...each))
  }
  connection.closeSync()
  return { megabytes: bytes / 2 ** 20, writing, first, times }
}
