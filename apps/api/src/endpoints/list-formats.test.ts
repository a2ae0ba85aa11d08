import { atlas as embedded, queryAll } from '@puente/core'
import { listXlsxChunks } from '@puente/files/xlsx'
import { describe, expect, it } from 'vitest'
import { createApp } from '../app.ts'
import { mediaTypes } from '../http/formats.ts'
import { ask, atlas } from '../testing/ask.ts'

describe('a list comes', () => {
  it('as a table, with the same filters, page and links', async () => {
    const query = 'country=ES&sort=-name&limit=3&page=2'
    const csv = await ask(`/v1/clusters.csv?${query}&lang=es`)
    const json = await ask(`/v1/clusters?${query}&lang=es`)
    expect(csv.headers.get('content-type')).toBe('text/csv; charset=utf-8')
    const [header, ...rows] = csv.text.trimEnd().split('\r\n')
    expect(header).toMatch(/^id,display_name,/)
    expect(rows.map((row) => row.split(',')[0])).toEqual(json.body.data.map(({ id }: { id: string }) => id))
    expect(csv.headers.get('link')).toBe(json.headers.get('link')?.replaceAll('/v1/clusters', '/v1/clusters.csv'))
  })

  it('as a table of the fields that are asked for', async () => {
    const { text } = await ask('/v1/clusters.csv?fields=country&limit=1')
    expect(text.split('\r\n')[0]).toBe('id,display_name,country,country_name')
  })

  it('as one record a line', async () => {
    const { text, headers } = await ask('/v1/ties?limit=5&fields=kind', { headers: { Accept: 'application/x-ndjson' } })
    expect(headers.get('content-type')).toBe('application/x-ndjson')
    const lines = text.trimEnd().split('\n')
    expect(lines.map((line) => Object.keys(JSON.parse(line)))).toEqual(Array(5).fill(['id', 'kind']))
  })

  it('as points on a map, where its records stand at a place', async () => {
    const { headers, body } = await ask('/v1/clusters.geojson?limit=500')
    expect(headers.get('content-type')).toBe('application/geo+json')
    expect([body.type, body.features.length]).toEqual(['FeatureCollection', atlas.records.clusters.length])
    const ties = await ask('/v1/ties.geojson')
    expect([ties.status, ties.body.available]).toEqual([
      406,
      [
        'application/json',
        'text/csv',
        'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
        'application/x-ndjson',
        'application/ld+json',
        'text/turtle',
        'application/n-quads',
      ],
    ])
  })

  it('as an Excel workbook in the language asked for, which says how it was found', async () => {
    const address = '/v1/clusters.xlsx?country=ES&fields=kind&lang=es'
    const response = await createApp(embedded, { basePath: '/atlas' }).request(`/atlas${address}`)
    expect([response.headers.get('content-type'), response.headers.get('content-disposition')]).toEqual([
      mediaTypes.xlsx,
      `inline; filename="clusters.xlsx"`,
    ])
    const listing = { collection: 'clusters', ...queryAll(atlas, 'clusters', { where: { country: 'es' } }) } as const
    const written = listXlsxChunks(atlas, listing, { language: 'es', columns: ['kind'], query: address })
    expect(Buffer.from(await response.arrayBuffer())).toEqual(Buffer.concat([...written]))
    const accepted = await ask('/v1/clusters?limit=1', { headers: { Accept: mediaTypes.xlsx } })
    expect(accepted.headers.get('content-type')).toBe(mediaTypes.xlsx)
  })

  it('as what its suffix says, whatever the Accept header', async () => {
    const { status, headers } = await ask('/v1/places.csv', { headers: { Accept: 'application/json' } })
    expect([status, headers.get('content-type')]).toEqual([200, 'text/csv; charset=utf-8'])
  })

  it('with an entity tag of each format', async () => {
    const suffixes = ['', '.csv', '.ndjson', '.geojson']
    const tags = await Promise.all(suffixes.map(async (one) => (await ask(`/v1/places${one}`)).headers.get('etag')))
    expect(new Set(tags).size).toBe(suffixes.length)
  })
})

describe('a byte order mark', () => {
  const mark = '\uFEFF'

  it.each(['/v1/clusters.csv', '/v1/search.csv?q=energia', '/v1/figures.csv?limit=3&lang=es'])(
    'goes before %s if asked for',
    async (address) => {
      // A text that is decoded as browsers do has none: the bytes tell.
      const bytesOf = async (query: string) => {
        const response = await createApp(embedded).request(address + (address.includes('?') ? '&' : '?') + query)
        return new TextDecoder('utf-8', { ignoreBOM: true }).decode(await response.arrayBuffer())
      }
      const plain = await bytesOf('bom=false')
      expect(plain.startsWith(mark)).toBe(false)
      expect(await bytesOf('bom=true')).toBe(mark + plain)
    },
  )

  it.each(['/v1/clusters', '/v1/clusters.ndjson', '/v1/places.geojson', '/v1/ties.jsonld', '/v1/search?q=a'])(
    'is refused for %s',
    async (address) => {
      const { status, body } = await ask(`${address}${address.includes('?') ? '&' : '?'}bom=true`)
      expect([status, body.errors[0].parameter]).toEqual([400, 'bom'])
    },
  )
})

it('a search comes as a table', async () => {
  const { text } = await ask('/v1/search.csv?q=claut&limit=2')
  expect(text.split('\r\n')[1]).toMatch(/^1,[\d.]+,clusters,/)
})

it('a single record comes as JSON, with or without its suffix', async () => {
  expect((await ask('/v1/clusters/claut.json')).body.data.id).toBe('claut')
  expect((await ask('/v1/clusters/claut.csv')).status).toBe(406)
  expect((await ask('/v1/clusters/claut.exe')).status).toBe(404)
})

it('a problem names the address as it was asked', async () => {
  expect((await ask('/v1/nothing/at/all.csv')).body.detail).toContain('/v1/nothing/at/all.csv')
})
