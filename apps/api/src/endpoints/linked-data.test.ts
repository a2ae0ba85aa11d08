import { collectionNames, atlas as embedded, entryOf, get, query } from '@puente/core'
import { jsonLd, rdfChunks, rdfFormats, rdfOfChunks } from '@puente/core/export'
import { describe, expect, it } from 'vitest'
import { createApp } from '../app.ts'
import { mediaTypes } from '../http/formats.ts'
import { ask, atlas } from '../testing/ask.ts'

const whole = JSON.parse(JSON.stringify(jsonLd(atlas)))
const nodes = new Map<string, object>(whole['@graph'].map((node: { '@id': string }) => [node['@id'], node]))

describe.each(collectionNames)('%s as JSON-LD', (collection) => {
  it('are the nodes that the same view has as a whole, with the same context', async () => {
    const ids = query(atlas, collection, { limit: 3 }).records.map(({ id }) => id)
    const list = await ask(`/v1/${collection}?limit=3`, { headers: { Accept: mediaTypes.jsonld } })
    expect([list.status, list.headers.get('content-type')]).toEqual([200, 'application/ld+json'])
    expect(list.headers.get('link')).toContain('rel="first"')
    expect(list.body).toEqual({
      '@context': whole['@context'],
      '@graph': ids.map((id) => nodes.get(`${collection}/${id}`)),
    })
    const one = await ask(`/v1/${collection}/${ids[0]}.jsonld`)
    expect(one.body['@graph']).toEqual([nodes.get(`${collection}/${ids[0]}`)])
  })
})

describe.each(rdfFormats)('as .%s', (format) => {
  const app = createApp(embedded, { baseIri: 'https://atlas.example/v1/' })
  const options = { base: 'https://atlas.example/v1/' }

  it('a record, a list and the dataset are the statements of core', async () => {
    const entry = entryOf('clusters', get(atlas, 'clusters', 'claut'))
    const text = async (address: string) => (await app.request(address)).text()
    expect(await text(`/v1/clusters/claut.${format}`)).toBe([...rdfOfChunks(atlas, [entry], format, options)].join(''))
    const records = query(atlas, 'ties', { limit: 3 }).records.map((record) => entryOf('ties', record))
    expect(await text(`/v1/ties.${format}?limit=3`)).toBe([...rdfOfChunks(atlas, records, format, options)].join(''))
    expect(await text(`/v1/dataset.${format}`)).toBe([...rdfChunks(embedded, format, options)].join(''))
  })

  it('comes by its media type', async () => {
    const { headers } = await ask('/v1/clusters/claut', { headers: { Accept: mediaTypes[format] } })
    expect(headers.get('content-type')).toContain(mediaTypes[format])
  })
})

it('brings along what is around a record', async () => {
  const { body } = await ask('/v1/clusters/claut.jsonld?include=clusters.country')
  expect(body['@graph'].map((node: { '@id': string }) => node['@id'])).toEqual(['clusters/claut', 'places/mx'])
})

it('has no parts of records', async () => {
  const { status, body } = await ask('/v1/clusters.jsonld?fields=country')
  expect([status, body.errors[0].parameter]).toEqual([400, 'fields'])
})

it('has its IRIs below the base that the service is told', async () => {
  const app = createApp(embedded, { baseIri: 'https://atlas.example/v1' })
  for (const address of ['/v1/dataset.jsonld', '/v1/clusters.jsonld?limit=1', '/v1/clusters/claut.jsonld']) {
    const document = JSON.parse(await (await app.request(address)).text())
    expect([address, document['@context']['@base']]).toEqual([address, 'https://atlas.example/v1/'])
    expect(document['@context'].puente).toBe('https://atlas.example/v1/vocab#')
  }
})

it('another base makes another answer for caches', async () => {
  const tags = [undefined, 'https://a.example/', 'https://b.example/'].map(async (baseIri) => {
    const { headers } = await createApp(embedded, { baseIri }).request('/v1/clusters/claut.jsonld')
    return headers.get('etag')
  })
  expect(new Set(await Promise.all(tags)).size).toBe(3)
})

it('a base that is none is refused when the service is made', () => {
  expect(() => createApp(embedded, { baseIri: 'atlas' })).toThrow('"atlas" is no IRI')
})
