/** Makes a schema of PostgreSQL with the whole atlas, within one transaction. @module */
import type { Atlas } from '../dataset/atlas.ts'
import type { Localized } from '../model/language.ts'
import { copyText } from '../sql/copy-text.ts'
import { schemaSql } from '../sql/schema.ts'
import { views } from '../sql/views.ts'
import type { Cell } from '../tables/cell.ts'
import { databaseTables } from '../tables/database.ts'
import { fail, type Result, succeed } from '../util/result.ts'

/** A connection within a transaction. */
export interface PostgresTransaction {
  readonly run: (sql: string) => Promise<readonly Readonly<Record<string, unknown>>[]>
  /** Gives text to a statement that reads it: `COPY … FROM STDIN`. */
  readonly copy: (sql: string, text: Iterable<string>) => Promise<void>
}

/** How far a load is. */
export interface LoadProgress {
  /** The rows that the server has been given. */
  readonly rows: number
  /** After the rows: indexes, references and views, those that are there and all. */
  readonly statements?: { readonly done: number; readonly all: number }
}

/** Into which schema, and who is told how far it is. */
export interface FillOptions {
  readonly schema: string
  readonly replace: boolean
  readonly onProgress: (progress: LoadProgress) => void
}

const rowsBetweenReports = 50_000

/** What the comments of schemas, tables and views begin with that Puente made. */
const mark = 'Puente: '

const literal = (text: string): string => `'${text.replaceAll("'", "''")}'`

/** What holds whatever the server's settings are. */
const settings = [
  'SET LOCAL statement_timeout = 0',
  'SET LOCAL lock_timeout = 0',
  'SET LOCAL idle_in_transaction_session_timeout = 0',
  'SET LOCAL client_encoding = UTF8',
  'SET LOCAL standard_conforming_strings = on',
  "SET LOCAL maintenance_work_mem = '256MB'",
]

const isThere = (schema: string): Localized => ({
  en: `The schema ${schema} holds an atlas already, and stays as it is. Give another name, or say that it is to be replaced.`,
  es: `El esquema ${schema} ya contiene un atlas y queda como está. Dé otro nombre, o diga que se reemplace.`,
})

const isForeign = (schema: string): Localized => ({
  en: `The schema ${schema} is there, and Puente did not make it: it is never replaced. Give another name.`,
  es: `El esquema ${schema} existe y no lo hizo Puente: nunca se reemplaza. Dé otro nombre.`,
})

const isBusy = (schema: string): Localized => ({
  en: `Another load into the schema ${schema} is running, or the server still ends one. Try again when it is over.`,
  es: `Otra carga en el esquema ${schema} está en curso, o el servidor aún termina una. Inténtelo cuando acabe.`,
})

/** The statements that say what each table and view holds; those that Puente made are known by that. */
const commentsSql = (): readonly string[] => [
  ...databaseTables().map(({ name, description }) => `COMMENT ON TABLE ${name} IS ${literal(mark + description)}`),
  ...views.map(({ name, description }) => `COMMENT ON VIEW ${name} IS ${literal(mark + description)}`),
]

/** Drops a schema that Puente made. What others put into it, or made of it, is in the way: the server says what. */
async function dropSchema({ run }: PostgresTransaction, schema: string): Promise<void> {
  const made = await run(`SELECT relname AS name, relkind AS kind FROM pg_class
WHERE relnamespace = ${literal(schema)}::regnamespace AND obj_description(oid, 'pg_class') LIKE '${mark}%'`)
  const namesOf = (kind: string) =>
    made.filter((one) => String(one.kind) === kind).map(({ name }) => `"${schema}"."${String(name)}"`)
  for (const [kind, sql] of [
    ['v', 'DROP VIEW'],
    ['r', 'DROP TABLE'],
  ] as const)
    if (namesOf(kind).length > 0) await run(`${sql} ${namesOf(kind).join(', ')}`)
  await run(`DROP SCHEMA "${schema}"`)
}

/**
 * Fills a schema beside the one that is there, and puts it into its place at the end, so that who reads is held for a
 * moment only.
 *
 * @param transaction whoever gives it rolls it back where this throws what the server answered
 * @returns how many rows the tables have together; or why nothing was done
 */
export async function fillPostgres(
  transaction: PostgresTransaction,
  atlas: Atlas,
  { schema, replace, onProgress }: FillOptions,
): Promise<Result<number, Localized>> {
  const { run, copy } = transaction
  const [lock] = await run(`SELECT pg_try_advisory_xact_lock(hashtext(${literal(mark + schema)})) AS free`)
  if (lock?.free !== true) return fail(isBusy(schema))
  const [old] = await run(`SELECT obj_description(oid, 'pg_namespace') AS comment FROM pg_namespace
WHERE nspname = ${literal(schema)}`)
  if (old !== undefined && !String(old.comment).startsWith(mark)) return fail(isForeign(schema))
  if (old !== undefined && !replace) return fail(isThere(schema))

  const unfinished = `${schema}_unfinished`
  for (const sql of settings) await run(sql)
  await run(`CREATE SCHEMA "${unfinished}"`)
  await run(`SET LOCAL search_path TO "${unfinished}"`)
  const { tables, indexes, references, views: viewStatements } = schemaSql('postgres')
  for (const sql of tables) await run(sql)

  let count = 0
  function* counted(rows: Iterable<readonly Cell[]>): Generator<readonly Cell[]> {
    for (const row of rows) {
      yield row
      count++
      if (count % rowsBetweenReports === 0) onProgress({ rows: count })
    }
  }
  // Frozen: the rows are there for everybody once the schema is, and the server need not go through them again.
  for (const { name, rows } of databaseTables()) {
    onProgress({ rows: count })
    await copy(`COPY ${name} FROM STDIN WITH (FREEZE)`, copyText(counted(rows(atlas))))
  }

  const analyze = databaseTables().map(({ name }) => `ANALYZE ${name}`)
  const after = [...indexes, ...references, ...viewStatements, ...commentsSql(), ...analyze]
  for (const [done, sql] of after.entries()) {
    onProgress({ rows: count, statements: { done, all: after.length } })
    await run(sql)
  }
  if (old !== undefined) await dropSchema(transaction, schema)
  await run(`ALTER SCHEMA "${unfinished}" RENAME TO "${schema}"`)
  await run(`COMMENT ON SCHEMA "${schema}" IS ${literal(`${mark}${atlas.manifest.title.en} (${atlas.hash})`)}`)
  return succeed(count)
}
