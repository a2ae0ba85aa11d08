import { atlas } from '@puente/core'
import { catalogChunks, shapesChunks } from '@puente/core/catalog'
import { describe, expect, it } from 'vitest'
import { createApp } from '../app.ts'
import { ask } from '../testing/ask.ts'

const base = 'https://example.org/atlas/v1/'

describe('the catalogue', () => {
  it('names files that the service has, each with its media type', async () => {
    const { body } = await ask('/v1/catalog.jsonld')
    const nodes: Record<string, unknown>[] = body['@graph']
    const files = nodes.filter((node) => node['@type'] === 'dcat:Distribution')
    expect(files.length).toBeGreaterThan(5)
    for (const file of files) {
      const { '@id': address } = file['dcat:downloadURL'] as { readonly '@id': string }
      const response = await createApp(atlas).request(new URL(address).pathname, { method: 'HEAD' })
      const type = response.headers.get('content-type')?.split(';')[0]
      expect([response.status, `https://www.iana.org/assignments/media-types/${type}`]).toEqual([
        200,
        (file['dcat:mediaType'] as { readonly '@id': string })['@id'],
      ])
    }
  })

  it('has its addresses at the host of the base, wherever the service is mounted', async () => {
    const response = await createApp(atlas, { baseIri: base, basePath: '/atlas' }).request('/atlas/v1/catalog.ttl')
    const text = await response.text()
    expect(text).toContain('<https://example.org/atlas/v1/dataset.ttl>')
    expect(text).toContain('dcat:endpointDescription <https://example.org/atlas/openapi.json>')
    expect(text).toContain('dct:issued')
  })

  it('is where the dataset says that it is described', async () => {
    const { headers } = await ask('/v1/dataset.ttl')
    expect(headers.get('link')).toContain('</v1/catalog>; rel="describedby"')
  })

  it('comes as Turtle to who prefers it', async () => {
    const { headers, text } = await ask('/v1/catalog', { headers: { Accept: 'text/turtle' } })
    expect(headers.get('content-type')).toBe('text/turtle; charset=utf-8')
    expect(text).toContain('a dcat:Catalog')
    expect(text.length).toBeGreaterThan([...catalogChunks(atlas, 'ttl')].join('').length)
  })
})

it('the shapes are those of the library', async () => {
  const response = await createApp(atlas, { baseIri: base }).request('/v1/shapes.ttl')
  expect(await response.text()).toBe([...shapesChunks('ttl', { base })].join(''))
})
