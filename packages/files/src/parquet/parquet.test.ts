import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type DuckDBConnection, DuckDBInstance } from '@duckdb/node-api'
import { type Atlas, atlas as embedded, parseQueryLine, queryAll, viewOf } from '@puente/core'
import { openPath } from '@puente/core/node'
import { databaseTables, querySql } from '@puente/core/sql'
import { parquetReadObjects } from 'hyparquet'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { listsOf } from './columns.ts'
import { listParquetChunks, parquetFiles } from './parquet.ts'

const opened = openPath(new URL('../../../core/test/fixtures/second-atlas', import.meta.url).pathname)
if (!opened.ok) throw new Error(opened.error.message)

/** What a reader finds, with one word for what is missing, in the order of the names. */
const plain = (row: Readonly<Record<string, unknown>>) =>
  Object.fromEntries(
    Object.entries(row)
      .map(([name, value]) => [name, value ?? null] as const)
      .toSorted(([one], [other]) => (one < other ? -1 : 1)),
  )

/** The rows of a table of core, with the lists of each record as the records have them. */
function expected(atlas: Atlas, table: ReturnType<typeof databaseTables>[number]) {
  const lists = listsOf(table).map(({ name, rows }) => ({
    name,
    items: Map.groupBy(rows(atlas), ([record]) => record),
  }))
  return Array.from(table.rows(atlas), (row) =>
    plain({
      ...Object.fromEntries(table.columns.map(({ name }, at) => [name, row[at]])),
      ...Object.fromEntries(lists.map(({ name, items }) => [name, items.get(row[0])?.map(([, , item]) => item)])),
    }),
  )
}

describe.each([
  { title: 'the embedded atlas', atlas: viewOf(embedded, { evidence: 'best' }) },
  { title: 'another atlas', atlas: viewOf(opened.value, { evidence: 'best' }) },
])('$title as Parquet', ({ atlas }) => {
  const folder = mkdtempSync(join(tmpdir(), 'puente-parquet-'))
  let duck: DuckDBConnection
  afterAll(() => rmSync(folder, { recursive: true }))
  beforeAll(async () => {
    for (const { name, chunks } of parquetFiles(atlas)) writeFileSync(join(folder, name), Buffer.concat([...chunks]))
    duck = await (await DuckDBInstance.create(':memory:')).connect()
    await duck.run(`SET file_search_path = '${folder}'`)
    await duck.run(readFileSync(join(folder, 'views.sql'), 'utf8'))
  })
  const askDuck = async (sql: string, parameters: readonly (string | number | boolean)[] = []) =>
    (await duck.runAndReadAll(sql, [...parameters])).getRowObjectsJson()

  it('has in DuckDB each cell that core has', async () => {
    for (const table of databaseTables())
      expect((await askDuck(`SELECT * FROM ${table.name}`)).map(plain), table.name).toEqual(expected(atlas, table))
  })

  it('has in hyparquet each cell that core has', async () => {
    for (const table of databaseTables()) {
      const { buffer, byteOffset, byteLength } = readFileSync(join(folder, `${table.name}.parquet`))
      const rows = await parquetReadObjects({ file: buffer.slice(byteOffset, byteOffset + byteLength) as ArrayBuffer })
      expect(rows.map(plain), table.name).toEqual(expected(atlas, table))
    }
  })

  it('has the types of the columns, also of those in which nothing stands', async () => {
    const types = { text: 'VARCHAR', integer: 'INTEGER', number: 'DOUBLE', boolean: 'BOOLEAN' }
    for (const table of databaseTables())
      expect((await askDuck(`DESCRIBE ${table.name}`)).map(({ column_type }) => column_type)).toEqual([
        ...table.columns.map(({ type }) => types[type]),
        ...listsOf(table).map(({ item }) => `${types[item.type]}[]`),
      ])
  })

  it.each([
    ['clusters', `sector:${atlas.records.sectors[0]?.id}`],
    ['clusters', 'sort:-name'],
    ['ties', 'sort:-since'],
    ['events', 'date:2014..2019'],
  ] as const)('answers %s %s as the library does', async (collection, line) => {
    const parsed = parseQueryLine(atlas, collection, line)
    if (!parsed.ok) throw new Error(parsed.error.message)
    const { records } = querySql(atlas, collection, parsed.value, { engine: 'duckdb' })
    const ids = (await askDuck(records.sql, records.parameters)).map(({ id }) => id)
    expect(ids).toEqual(queryAll(atlas, collection, parsed.value).records.map(({ id }) => id))
    expect(ids.length).toBeGreaterThan(0)
  })
})

it('a list has in DuckDB the rows that the whole has of its records, in the order of the list', async () => {
  const atlas = viewOf(embedded, { evidence: 'best' })
  const folder = mkdtempSync(join(tmpdir(), 'puente-parquet-'))
  const duck = await (await DuckDBInstance.create(':memory:')).connect()
  for (const [collection, line] of [
    ['clusters', 'country:ES sort:-name'],
    ['organizations', 'sort:-id'],
    ['ties', 'since:2015..'],
    ['places', 'name:nowhere'],
  ] as const) {
    const parsed = parseQueryLine(atlas, collection, line)
    if (!parsed.ok) throw new Error(parsed.error.message)
    const { records } = queryAll(atlas, collection, parsed.value)
    const file = join(folder, `${collection}.parquet`)
    writeFileSync(file, Buffer.concat([...listParquetChunks(atlas, { collection, records })]))
    const table = databaseTables().find(({ name }) => name === collection)
    if (table === undefined) throw new Error(collection)
    const inWhole = new Map(expected(atlas, table).map((row) => [row.id, row]))
    const rows = (await duck.runAndReadAll(`SELECT * FROM '${file}'`)).getRowObjectsJson()
    expect(rows.map(plain), line).toEqual(records.map(({ id }) => inWhole.get(id)))
  }
  rmSync(folder, { recursive: true })
})

it('lists what records have: the sectors of a cluster', () => {
  const table = databaseTables().find(({ name }) => name === 'clusters')
  expect(table && listsOf(table).map(({ name }) => name)).toContain('sectors')
})

it('counts the rows while they are written', () => {
  const counts: number[] = []
  for (const { chunks } of parquetFiles(opened.value, { onProgress: (rows) => counts.push(rows) })) Array.from(chunks)
  const total = databaseTables().reduce((sum, { rows }) => sum + Array.from(rows(opened.value)).length, 0)
  expect(counts.at(-1)).toBe(total)
})
