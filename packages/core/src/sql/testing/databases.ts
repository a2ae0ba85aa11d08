/** Databases of several engines with the tables of an atlas, each asked through its own client. @module */
import { DatabaseSync } from 'node:sqlite'
import { BOOLEAN, DOUBLE, DuckDBInstance, VARCHAR } from '@duckdb/node-api'
import { PGlite } from '@electric-sql/pglite'
import { startDebianServer } from '@puente/tooling/debian-postgres'
import pg from 'pg'
import type { Atlas } from '../../dataset/atlas.ts'
import { databaseTables } from '../../tables/database.ts'
import type { DatabaseTable } from '../../tables/database-table.ts'
import { dialects, type Engine } from '../engine.ts'
import type { SqlStatement } from '../parameters.ts'
import { schemaSql } from '../schema.ts'

/** A row of an answer. */
export type Row = Readonly<Record<string, unknown>>

/** A database of an engine. */
export interface TestDatabase {
  readonly name: string
  readonly engine: Engine
  /** Makes its tables anew, with the rows of an atlas. */
  readonly load: (atlas: Atlas, options?: LoadOptions) => Promise<void>
  readonly ask: (statement: SqlStatement) => Promise<readonly Row[]>
  readonly close: () => Promise<void>
}

/** Whether the records are whole: random ones lack what queries do not look at. */
interface LoadOptions {
  readonly whole: boolean
}

/** Statements for tables whose columns may be empty. */
const lenient = (statements: readonly string[]): readonly string[] =>
  statements.map((one) => one.replaceAll(' NOT NULL', '').replaceAll(/,\n {2}FOREIGN KEY[^\n]*/g, ''))

const tablesFor = (engine: Engine, whole: boolean): readonly string[] =>
  whole ? schemaSql(engine).tables : lenient(schemaSql(engine).tables)

const afterRows = (engine: Engine, whole: boolean): readonly string[] => {
  const { indexes, references, views } = schemaSql(engine)
  return [...indexes, ...(whole ? references : []), ...views]
}

export function sqliteDatabase(): TestDatabase {
  let database = new DatabaseSync(':memory:')
  return {
    name: 'SQLite',
    engine: 'sqlite',
    async load(atlas, { whole } = { whole: true }) {
      database.close()
      database = new DatabaseSync(':memory:', { enableForeignKeyConstraints: false })
      for (const sql of tablesFor('sqlite', whole)) database.exec(sql)
      for (const { name, columns, rows } of databaseTables()) {
        const insert = database.prepare(`INSERT INTO ${name} VALUES (${columns.map(() => '?').join()})`)
        for (const row of rows(atlas))
          insert.run(
            ...row.map((cell) => (cell === undefined ? null : (dialects.sqlite.value(cell) as string | number))),
          )
      }
      for (const sql of afterRows('sqlite', whole)) database.exec(sql)
    },
    ask: async ({ sql, parameters }) => database.prepare(sql).all(...(parameters as (string | number)[])) as Row[],
    close: async () => database.close(),
  }
}

export async function duckDatabase(): Promise<TestDatabase> {
  let connection = await (await DuckDBInstance.create(':memory:')).connect()
  return {
    name: 'DuckDB',
    engine: 'duckdb',
    async load(atlas, { whole } = { whole: true }) {
      connection.closeSync()
      connection = await (await DuckDBInstance.create(':memory:')).connect()
      for (const sql of tablesFor('duckdb', whole)) await connection.run(sql)
      for (const { name, columns, rows } of databaseTables()) {
        const appender = await connection.createAppender(name)
        for (const row of rows(atlas)) {
          for (const [at, { type }] of columns.entries()) {
            const cell = row[at]
            if (cell === undefined) appender.appendNull()
            else if (type === 'text') appender.appendVarchar(String(cell))
            else if (type === 'boolean') appender.appendBoolean(cell === true)
            else if (type === 'integer') appender.appendInteger(Number(cell))
            else appender.appendDouble(Number(cell))
          }
          appender.endRow()
        }
        appender.closeSync()
      }
      for (const sql of afterRows('duckdb', whole)) await connection.run(sql)
    },
    async ask({ sql, parameters }) {
      // Without its type the client takes a number without fraction for an integer, however large it is.
      const types = parameters.map((value) =>
        typeof value === 'number' ? DOUBLE : typeof value === 'boolean' ? BOOLEAN : VARCHAR,
      )
      return (await connection.runAndReadAll(sql, [...parameters], types)).getRowObjects()
    },
    close: async () => connection.closeSync(),
  }
}

/** The rows of a table as the JSON from which PostgreSQL makes rows. */
const asJson = ({ columns, rows }: DatabaseTable, atlas: Atlas): string =>
  JSON.stringify(Array.from(rows(atlas), (row) => Object.fromEntries(columns.map(({ name }, at) => [name, row[at]]))))

type Run = (sql: string, parameters?: readonly (string | number | boolean)[]) => Promise<readonly Row[]>

function postgresDatabase(name: string, run: Run, close: () => Promise<void>): TestDatabase {
  return {
    name,
    engine: 'postgres',
    async load(atlas, { whole } = { whole: true }) {
      await run('DROP SCHEMA public CASCADE')
      await run('CREATE SCHEMA public')
      await run(tablesFor('postgres', whole).join(';\n'))
      for (const table of databaseTables()) {
        const insert = `INSERT INTO ${table.name} SELECT * FROM json_populate_recordset(NULL::${table.name}, $1::text::json)`
        await run(insert, [asJson(table, atlas)])
      }
      await run(afterRows('postgres', whole).join(';\n'))
    },
    ask: ({ sql, parameters }) => run(sql, parameters),
    close,
  }
}

export async function pgliteDatabase(): Promise<TestDatabase> {
  const database = await PGlite.create()
  const run: Run = async (sql, parameters) =>
    parameters === undefined
      ? ((await database.exec(sql)).at(-1)?.rows as Row[])
      : (await database.query<Row>(sql, [...parameters])).rows
  return postgresDatabase('PGlite', run, () => database.close())
}

/** Debian's PostgreSQL; undefined where there is none. */
export async function debianPostgres(): Promise<TestDatabase | undefined> {
  const server = startDebianServer()
  if (server === undefined) return undefined
  const client = new pg.Client(server.address('postgres', server.password))
  await client.connect()
  const run: Run = async (text, parameters) => (await client.query<Row>(text, parameters && [...parameters])).rows
  return postgresDatabase('PostgreSQL', run, async () => {
    await client.end()
    server.stop()
  })
}
