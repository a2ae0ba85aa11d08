import { atlas, collectionNames, viewOf } from '@puente/core'
import { atlasXlsxChunks } from '@puente/files/xlsx'
import Ajv2020 from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import { unzipSync } from 'fflate/browser'
import { describe, expect, it } from 'vitest'
import { createApp } from '../app.ts'
import { mediaTypes } from '../http/formats.ts'
import { ask } from '../testing/ask.ts'

const total = collectionNames.reduce((sum, name) => sum + atlas.records[name].length, 0)

describe('the dataset', () => {
  it('comes whole as JSON that its schema accepts', async () => {
    const { body } = await ask('/v1/dataset')
    expect([body.hash, body.manifest, body.records.clusters.length]).toEqual([
      atlas.hash,
      atlas.manifest,
      atlas.records.clusters.length,
    ])
    const { body: schema } = await ask('/v1/schema')
    const validate = addFormats.default(new Ajv2020.Ajv2020({ strict: false })).compile(schema)
    expect([validate(body), validate.errors]).toEqual([true, null])
    expect(validate({ ...body, records: { clusters: [{ id: 'x' }] } })).toBe(false)
  })

  it('comes as one record a line', async () => {
    const { headers, text } = await ask('/v1/dataset.ndjson')
    expect(headers.get('content-type')).toBe('application/x-ndjson')
    const lines = text.trimEnd().split('\n')
    expect(lines).toHaveLength(total)
    expect(JSON.parse(lines[0] ?? '')).toEqual({ collection: 'clusters', record: atlas.records.clusters[0] })
  })

  it('comes as linked data', async () => {
    const { headers, body } = await ask('/v1/dataset', { headers: { Accept: 'application/ld+json' } })
    expect(headers.get('content-type')).toBe('application/ld+json')
    expect(body['@graph'].length).toBeGreaterThan(total)
  })

  it('comes as a data package in an archive, the same byte for byte', async () => {
    const archives = await Promise.all(
      [0, 1].map(async () => {
        const response = await createApp(atlas).request('/v1/dataset.zip')
        expect(response.headers.get('content-type')).toBe('application/zip')
        expect(response.headers.get('content-disposition')).toBe(
          `attachment; filename="puente-${atlas.manifest.version}.zip"`,
        )
        return new Uint8Array(await response.arrayBuffer())
      }),
    )
    expect(archives[0]).toEqual(archives[1])
    const files = unzipSync(archives[0] ?? new Uint8Array())
    const { resources } = JSON.parse(new TextDecoder().decode(files['datapackage.json']))
    for (const { path } of resources) expect(Object.keys(files)).toContain(path)
  })

  it('comes as an Excel workbook of the best known values, with links to records where the service says their address', async () => {
    const base = 'https://example.org/v1/'
    const response = await createApp(atlas, { baseIri: base }).request('/v1/dataset.xlsx?lang=es')
    expect([response.headers.get('content-type'), response.headers.get('content-disposition')]).toEqual([
      mediaTypes.xlsx,
      `attachment; filename="puente-${atlas.manifest.version}.xlsx"`,
    ])
    const written = atlasXlsxChunks(viewOf(atlas, { evidence: 'best' }), { language: 'es', base })
    expect(Buffer.from(await response.arrayBuffer())).toEqual(Buffer.concat([...written]))
  })

  it('as an archive can be kept, asked for on condition and asked for its length', async () => {
    const app = createApp(atlas)
    const first = await app.request('/v1/dataset.zip')
    const again = await app.request('/v1/dataset.zip')
    expect(await again.bytes()).toEqual(await first.bytes())
    const etag = first.headers.get('etag') ?? ''
    expect((await app.request('/v1/dataset.zip', { headers: { 'If-None-Match': etag } })).status).toBe(304)
    const head = await app.request('/v1/dataset.zip', { method: 'HEAD' })
    expect(head.headers.get('etag')).toBe(first.headers.get('etag'))
  })
})

it.each(collectionNames)('the schema of %s takes its records', async (collection) => {
  const { body: schema } = await ask(`/v1/schema/${collection}`)
  const validate = addFormats.default(new Ajv2020.Ajv2020({ strict: false })).compile(schema)
  for (const record of atlas.records[collection]) expect([validate(record), validate.errors]).toEqual([true, null])
})

it('the schema of no collection names the nearest', async () => {
  const { status, body } = await ask('/v1/schema/cluster')
  expect([status, body.nearest[0]]).toEqual([404, { label: 'clusters', self: '/v1/schema/clusters' }])
})
