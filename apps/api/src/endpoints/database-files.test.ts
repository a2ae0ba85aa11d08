/** The atlas for databases and engines: SQLite and Parquet, where the service has what writes them. */
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { atlas, queryAll, viewOf } from '@puente/core'
import { writeSqlite } from '@puente/core/node'
import { listParquetChunks, parquetFiles } from '@puente/files/parquet'
import { unzipSync } from 'fflate/browser'
import { afterAll, describe, expect, it } from 'vitest'
import { createApp } from '../app.ts'
import { nodeDatabaseFiles } from '../node-database-files.ts'
import { ask } from '../testing/ask.ts'

const folder = mkdtempSync(join(tmpdir(), 'puente-database-files-'))
afterAll(() => rmSync(folder, { recursive: true }))

const best = viewOf(atlas, { evidence: 'best' })
const app = createApp(atlas, { databaseFiles: nodeDatabaseFiles })
const bytesOf = async (address: string, init?: RequestInit) =>
  Buffer.from(await (await app.request(address, init)).arrayBuffer())

const mediaTypes = {
  '/v1/dataset.sqlite': 'application/vnd.sqlite3',
  '/v1/dataset.parquet.zip': 'application/zip',
  '/v1/clusters.parquet': 'application/vnd.apache.parquet',
} as const

describe('the dataset as SQLite', () => {
  it('is the file that the library writes, whole to SQLite itself', async () => {
    const bytes = await bytesOf('/v1/dataset.sqlite')
    const [sent, written] = [join(folder, 'sent.sqlite'), join(folder, 'written.sqlite')]
    writeFileSync(sent, bytes)
    writeSqlite(best, written)
    expect(bytes.equals(readFileSync(written))).toBe(true)
    const database = new DatabaseSync(sent, { readOnly: true })
    expect(database.prepare('PRAGMA integrity_check').all()).toEqual([{ integrity_check: 'ok' }])
    expect(database.prepare('PRAGMA foreign_key_check').all()).toEqual([])
    database.close()
  })

  it('leaves no temporary file when the client goes away', async () => {
    const before = new Set(readdirSync(tmpdir()))
    const { body } = await app.request('/v1/dataset.sqlite')
    const reader = body?.getReader()
    await reader?.read()
    await reader?.cancel()
    const { status } = await app.request('/v1/dataset.sqlite', { method: 'HEAD' })
    expect(status).toBe(200)
    expect(readdirSync(tmpdir()).filter((name) => name.startsWith('puente-sqlite-') && !before.has(name))).toEqual([])
  })
})

it('the dataset as Parquet is an archive of the files that the library writes', async () => {
  const files = unzipSync(new Uint8Array(await bytesOf('/v1/dataset.parquet.zip')))
  const written = Array.from(parquetFiles(best), ({ name, chunks }) => [name, Buffer.concat([...chunks])] as const)
  expect(Object.keys(files)).toEqual(written.map(([name]) => name))
  for (const [name, bytes] of written) expect(bytes.equals(files[name] ?? new Uint8Array()), name).toBe(true)
})

it('a list as Parquet is what the library writes of it', async () => {
  const { records } = queryAll(best, 'clusters', { where: { country: 'es' }, sort: ['-name'] })
  const written = Buffer.concat([...listParquetChunks(best, { collection: 'clusters', records })])
  expect((await bytesOf('/v1/clusters.parquet?country=ES&sort=-name')).equals(written)).toBe(true)
  const accepted = { headers: { Accept: 'application/vnd.apache.parquet' } }
  expect((await bytesOf('/v1/clusters?country=ES&sort=-name', accepted)).equals(written)).toBe(true)
})

it('a list as Parquet has whole records', async () => {
  const response = await app.request('/v1/clusters.parquet?fields=kind')
  expect(response.status).toBe(400)
  expect(await response.text()).toContain('a Parquet file has whole records')
})

it.each(Object.entries(mediaTypes))(
  '%s comes as %s, with a name and a tag, at the address of the dataset too',
  async (address, type) => {
    const [suffix = ''] = /\.[a-z.]+$/.exec(address) ?? []
    for (const at of [address, `/datasets/${atlas.hash}${address}`]) {
      const { status, headers } = await app.request(at, { method: 'HEAD' })
      expect([status, headers.get('content-type')]).toEqual([200, type])
      expect(headers.get('content-disposition')).toContain(`${suffix}"`)
      const etag = headers.get('etag') ?? ''
      expect((await app.request(at, { headers: { 'If-None-Match': etag } })).status).toBe(304)
    }
  },
)

it('an Accept header for archives gets the data package, as before', async () => {
  const { headers } = await app.request('/v1/dataset', { headers: { Accept: 'application/zip' } })
  expect(headers.get('content-disposition')).toContain(`${atlas.manifest.version}.zip`)
})

it('the catalogue names both where the service has them', async () => {
  const text = (await bytesOf('/v1/catalog.nq')).toString()
  for (const format of ['sqlite', 'parquet.zip']) expect(text).toContain(`/v1/dataset.${format}>`)
})

describe('a service without what writes them', () => {
  it.each(Object.keys(mediaTypes))('does not have %s', async (address) => {
    expect((await ask(address)).status).toBe(406)
  })

  it('does not speak of them', async () => {
    for (const address of ['/openapi.json', '/v1/catalog.nq']) {
      const { text } = await ask(address)
      for (const type of ['vnd.sqlite3', 'vnd.apache.parquet']) expect(text, address).not.toContain(type)
    }
    expect((await bytesOf('/openapi.json')).toString()).toContain('application/vnd.sqlite3')
  })
})
