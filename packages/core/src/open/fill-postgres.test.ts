import { PGlite } from '@electric-sql/pglite'
import fc from 'fast-check'
import { afterAll, expect, it } from 'vitest'
import { secondAtlas } from '../../test/second-atlas.ts'
import { query } from '../query/query.ts'
import { copyText } from '../sql/copy-text.ts'
import { querySql } from '../sql/query-sql.ts'
import { fillPostgres, type PostgresTransaction } from './fill-postgres.ts'

const database = await PGlite.create()
afterAll(() => database.close())

/** PostgreSQL in this process reads what is copied from a file that it is given. */
const transaction: PostgresTransaction = {
  run: async (sql) => (await database.query<Record<string, unknown>>(sql)).rows,
  copy: async (sql, text) => {
    await database.query(sql.replace('FROM STDIN', "FROM '/dev/blob'"), [], { blob: new Blob([...text]) })
  },
}

async function fill(schema: string, replace = false) {
  await database.exec('BEGIN')
  try {
    const filled = await fillPostgres(transaction, secondAtlas, { schema, replace, onProgress: () => undefined })
    await database.exec('COMMIT')
    return filled
  } catch (error) {
    await database.exec('ROLLBACK')
    throw error
  }
}

it('fills a schema that answers as the library does, and replaces it if that is said', async () => {
  expect(await fill('puente')).toMatchObject({ ok: true })
  const { records } = querySql(secondAtlas, 'clusters', { sort: ['-name'] }, { engine: 'postgres' })
  await database.exec('SET search_path TO puente')
  const ids = async () => (await database.query<{ id: string }>(records.sql)).rows.map(({ id }) => id)
  const found = query(secondAtlas, 'clusters', { sort: ['-name'] }).records.map(({ id }) => id)
  expect(await ids()).toEqual(found)
  expect(await fill('puente')).toMatchObject({ ok: false })
  expect(await fill('puente', true)).toMatchObject({ ok: true })
  expect(await ids()).toEqual(found)
})

it('leaves a schema that somebody else made, and that in which somebody put a table', async () => {
  expect(await fill('public', true)).toMatchObject({ ok: false })
  await database.exec('CREATE TABLE puente.mine (id text)')
  await expect(fill('puente', true)).rejects.toMatchObject({ code: '2BP01' })
  const tables = await database.query("SELECT 1 FROM pg_tables WHERE schemaname = 'puente' AND tablename = 'mine'")
  expect(tables.rows).toHaveLength(1)
})

it('writes any cell so that it is read as it was', async () => {
  await database.exec('CREATE TABLE public.cells (at integer, word text, truth boolean, number double precision)')
  // Two things that no text of a dataset has, and no PostgreSQL keeps: characters without a code, and halves of pairs.
  const word = fc.string({
    unit: fc.oneof(fc.constantFrom('\\', '\t', '\n', '\r', 'N', '.'), fc.string({ maxLength: 1 })),
  })
  const row = fc.tuple(
    fc.option(word, { nil: undefined }),
    fc.option(fc.boolean(), { nil: undefined }),
    // Zero has no sign in a dataset.
    fc.double({ noNaN: true, noDefaultInfinity: true }).map((number) => number + 0),
  )
  await fc.assert(
    fc.asyncProperty(fc.array(row, { maxLength: 20 }), async (rows) => {
      await database.exec('TRUNCATE public.cells')
      await transaction.copy('COPY public.cells FROM STDIN', copyText(rows.map((cells, at) => [at, ...cells])))
      const read = await database.query('SELECT * FROM public.cells ORDER BY at')
      expect(read.rows).toEqual(
        rows.map(([text, truth, number], at) => ({ at, word: text ?? null, truth: truth ?? null, number })),
      )
    }),
    { numRuns: 40 },
  )
})
