import { startDebianServer } from '@puente/tooling/debian-postgres'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { secondAtlas } from '../../test/second-atlas.ts'
import { viewOf } from '../dataset/atlas-view.ts'
import { atlas as embedded } from '../dataset/embedded.ts'
import { collectionNames } from '../model/collection-name.ts'
import { query } from '../query/query.ts'
import { querySql } from '../sql/query-sql.ts'
import { views } from '../sql/views.ts'
import type { LoadProgress } from './fill-postgres.ts'
import { type LoadOptions, loadPostgres } from './load-postgres.ts'

const atlas = viewOf(embedded, { evidence: 'best' })

/** Why nothing was loaded, in English. */
async function refusal(address: string, options: LoadOptions = {}, of = secondAtlas): Promise<string> {
  const loaded = await loadPostgres(of, address, options)
  if (loaded.ok) throw new Error('it was loaded')
  return loaded.error.reason.en
}

it.each([
  ['mysql://user:secret@host/atlas', 'no address of a PostgreSQL'],
  ['postgres://user:secret@127.0.0.1:99999/atlas', 'no address of a PostgreSQL'],
  ['postgres://user:secret@127.0.0.1:9/atlas', 'no server answers'],
  ['postgres://user:secret@/atlas?host=/no/such/folder', 'no server answers'],
])('says what is wrong with %s, without the password', async (address, hint) => {
  const reason = await refusal(address)
  expect(reason).toContain(hint)
  expect(reason).not.toContain('secret')
})

it.each(['', 'Atlas', 'a b', 'a"b', 'pg_atlas', '1a', 'a'.repeat(51)])('takes no schema %j', async (schema) => {
  expect(await refusal('postgres://127.0.0.1:9/atlas', { schema })).toContain('lower-case letters')
})

const server = startDebianServer()
afterAll(() => server?.stop())

describe.skipIf(server === undefined)("Debian's PostgreSQL", () => {
  const { address, password } = server ?? { address: () => '', password: '' }
  const asOwner = address('postgres', password)
  let client: pg.Client
  const ask = async (sql: string, parameters: readonly unknown[] = []) =>
    (await client.query<Record<string, unknown>>(sql, [...parameters])).rows
  const schemas = async () =>
    (await ask("SELECT nspname FROM pg_namespace WHERE nspname !~ '^(pg_|information_schema)' ORDER BY 1")).map(
      ({ nspname }) => nspname,
    )

  beforeAll(async () => {
    client = new pg.Client(asOwner)
    client.on('error', () => undefined)
    await client.connect()
  })
  afterAll(() => client.end())

  it('has the whole atlas, with keys, references and views, and answers as the library does', async () => {
    const steps: number[] = []
    const loaded = await loadPostgres(atlas, asOwner, {
      onProgress: ({ statements }) => steps.push(statements?.done ?? -1),
    })
    expect(loaded).toMatchObject({ ok: true, value: { schema: 'puente' } })
    expect(steps).toEqual(steps.toSorted((a, b) => a - b))
    await ask('SET search_path TO puente')
    for (const name of collectionNames)
      expect(await ask(`SELECT count(*)::int AS count FROM ${name}`)).toEqual([{ count: atlas.records[name].length }])
    for (const { name } of views) expect(await ask(`SELECT 1 FROM ${name} LIMIT 1`)).toHaveLength(1)
    expect(await ask("SELECT value FROM atlas WHERE key = 'hash'")).toEqual([{ value: atlas.hash }])
    // Texts with what COPY marks came in as they are.
    const texts = await ask('SELECT id, title_en FROM sources')
    for (const { id, title } of atlas.records.sources) expect(texts).toContainEqual({ id, title_en: title.en })

    const posed = { where: { country: 'es' }, sort: ['-ties', 'name'], language: 'es', facets: ['label'] } as const
    const { records, total, facets } = querySql(atlas, 'clusters', posed, { engine: 'postgres' })
    const found = query(atlas, 'clusters', { ...posed, limit: 100 })
    expect((await ask(records.sql, records.parameters)).map(({ id }) => id)).toEqual(found.records.map(({ id }) => id))
    expect(Number((await ask(total.sql, total.parameters))[0]?.count)).toBe(found.total)
    expect(await ask(facets.label?.sql ?? '', facets.label?.parameters)).not.toEqual([])
  })

  it('replaces what Puente made if that is said, and nothing else', async () => {
    expect(await refusal(asOwner)).toContain('holds an atlas already')
    expect((await loadPostgres(secondAtlas, asOwner, { replace: true })).ok).toBe(true)
    expect(await ask('SELECT count(*)::int AS count FROM puente.clusters')).toEqual([
      { count: secondAtlas.records.clusters.length },
    ])
    expect(await refusal(asOwner, { schema: 'public', replace: true })).toContain('Puente did not make it')
    await ask('CREATE VIEW public.mine AS SELECT id FROM puente.clusters')
    expect(await refusal(asOwner, { replace: true })).toContain('Puente did not make')
    await ask('DROP VIEW public.mine')
    await ask('CREATE TABLE puente.mine (id text)')
    expect(await refusal(asOwner, { replace: true })).toContain('Puente did not make')
    await ask('DROP TABLE puente.mine')
    expect((await loadPostgres(secondAtlas, asOwner, { replace: true })).ok).toBe(true)
    expect(await schemas()).toEqual(['public', 'puente'])
  })

  it('says why the server refuses, in words', async () => {
    await ask("CREATE ROLE reader LOGIN PASSWORD 'reads'")
    expect(await refusal(address('reader', 'reads'), { schema: 'mine' })).toContain('may not create a schema')
    expect(await refusal(address('reader', 'wrong'))).toContain('does not accept this user with this password')
    expect(await refusal(address('reader', ''))).toContain('PGPASSWORD')
    expect(await refusal(address('reader', 'reads', 'nowhere'))).toContain('no such database')
    await ask("CREATE DATABASE narrow ENCODING 'LATIN1' LOCALE 'C' TEMPLATE template0")
    expect(await refusal(address('postgres', password, 'narrow'), {}, atlas)).toContain('ENCODING UTF8')
  })

  it.each([
    { among: 'rows', isThere: ({ rows }: LoadProgress) => rows > 1000 },
    { among: 'indexes', isThere: ({ statements }: LoadProgress) => statements?.done === 10 },
  ])(
    'leaves all as it was if the connection is lost among the $among, and loads the next time',
    async ({ isThere }) => {
      const before = await ask('SELECT id FROM puente.clusters ORDER BY id')
      let ended: Promise<unknown> | undefined
      const onProgress = (progress: LoadProgress) => {
        if (isThere(progress))
          ended ??= ask("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = 'puente'")
      }
      expect(await refusal(asOwner, { replace: true, onProgress }, atlas)).toContain('the connection was lost')
      await ended
      expect(await ask('SELECT id FROM puente.clusters ORDER BY id')).toEqual(before)
      expect(await schemas()).toEqual(['public', 'puente'])
      expect((await loadPostgres(secondAtlas, asOwner, { replace: true })).ok).toBe(true)
    },
  )

  it('does not begin while another load into the schema is on its way', async () => {
    let second: Promise<string> | undefined
    const onProgress = () => {
      second ??= refusal(asOwner, { replace: true })
    }
    expect((await loadPostgres(secondAtlas, asOwner, { replace: true, onProgress })).ok).toBe(true)
    expect(await second).toContain('Another load')
  })
})
