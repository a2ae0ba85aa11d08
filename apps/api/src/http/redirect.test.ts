import { atlas } from '@puente/core'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createApp } from '../app.ts'
import { ask } from '../testing/ask.ts'

const permanent = `/datasets/${atlas.hash}/v1/clusters/claut`

describe('an address that is spelled otherwise leads to the one address', () => {
  it.each([
    ['/v1/clusters/', '/v1/clusters'],
    ['/v1/clusters/?country=ES&limit=2', '/v1/clusters?country=ES&limit=2'],
    ['/v1/clusters.csv/', '/v1/clusters.csv'],
    ['//v1/clusters', '/v1/clusters'],
    ['/v1//clusters///claut', '/v1/clusters/claut'],
    ['/V1/Clusters', '/v1/clusters'],
    ['/v1/clusters/CLAUT', '/v1/clusters/claut'],
    ['/v1/clusters/CLAUT.JSONLD?lang=es', '/v1/clusters/claut.jsonld?lang=es'],
    ['/v1/clusters/Claut/Matches', '/v1/clusters/claut/matches'],
    ['/v1/clusters/cl%61ut', '/v1/clusters/claut'],
    ['/%76%31/clusters', '/v1/clusters'],
    ['/v1/briefings/pairs/CLAUT/HEGAN/', '/v1/briefings/pairs/claut/hegan'],
    ['/OpenAPI.json', '/openapi.json'],
    ['/healthz/', '/healthz'],
    ['/Problems/Not-Found', '/problems/not-found'],
    [permanent.toUpperCase(), permanent],
    [`${permanent}/`, permanent],
  ])('%s', async (address, location) => {
    for (const method of ['GET', 'HEAD']) {
      const { status, headers, text } = await ask(address, { method })
      expect([status, headers.get('location'), text]).toEqual([308, location, ''])
      expect(headers.get('cache-control')).toMatch(/^public, max-age=300/)
    }
    expect((await ask(location)).status).toBe(200)
  })

  it('where the service is mounted elsewhere, too, though not by another name of that', async () => {
    const app = createApp(atlas, { basePath: '/Atlas' })
    for (const address of ['/Atlas/v1/clusters/', '/Atlas//V1/clusters', '//Atlas/v1/Clusters']) {
      expect((await app.request(address)).headers.get('location')).toBe('/Atlas/v1/clusters')
    }
    expect((await app.request('/Atlas/')).status).toBe(200)
    expect((await app.request('/atlas/v1/clusters/')).status).toBe(404)
  })

  it('at once, where the id was given up besides', async () => {
    const { manifest } = atlas
    const app = createApp({ ...atlas, manifest: { ...manifest, redirects: { 'old-claut': 'claut' } } } as typeof atlas)
    const { status, headers } = await app.request('/V1/clusters/OLD-CLAUT/?lang=es')
    expect([status, headers.get('location')]).toEqual([308, '/v1/clusters/claut?lang=es'])
  })
})

it.each(['/v1/nothing/', '/V1/clusters/NOBODY', '/V2/', '//evil.example/', '/v1/clusters/claut%2F'])(
  'where nothing is at the other spelling either, it is told so: %s',
  async (address) => {
    const { status, body } = await ask(address)
    expect([status, body.type]).toEqual([404, '/problems/not-found'])
  },
)

it('other methods are not led elsewhere, but for messages, which are taken as they come', async () => {
  expect((await ask('/v1/clusters/', { method: 'POST' })).status).toBe(404)
  const ping = { jsonrpc: '2.0', id: 1, method: 'ping' }
  for (const address of ['/mcp', '/mcp/', '//mcp', '/MCP', '/mcp/?utm_source=a']) {
    const headers = { Accept: '*/*', 'Content-Type': 'application/json; charset=utf-8' }
    const { status, body } = await ask(address, { method: 'POST', headers, body: JSON.stringify(ping) })
    expect([address, status, body.result]).toEqual([address, 200, {}])
    const read = await ask(address, { headers: { Accept: 'text/event-stream' } })
    expect([address, read.status, read.headers.get('allow')]).toEqual([address, 405, 'POST, OPTIONS'])
  }
})

it('whatever is asked, nobody is led to another host', () => {
  const piece = fc.constantFrom(
    '/',
    '//',
    '\\',
    '%2f',
    '%5C',
    '..',
    '.',
    '%2e',
    'evil.example',
    'v1',
    'V1',
    'clusters',
    'CLAUT',
    '@',
    ':',
    '%09',
    '?',
    '#',
  )
  return fc.assert(
    fc.asyncProperty(fc.array(piece, { maxLength: 8 }), async (pieces) => {
      const { status, headers } = await ask(`http://localhost/${pieces.join('')}`)
      const location = headers.get('location')
      expect(status === 308).toBe(location !== null)
      if (location === null) return
      expect(location).toMatch(/^\/(?![/\\])/)
      expect(new URL(location, 'http://localhost').host).toBe('localhost')
      expect((await ask(location)).status).not.toBe(308)
    }),
    { numRuns: 500 },
  )
})

it('where two addresses are near to each other and neither exists, it is told so', async () => {
  for (const address of ['/v1/clusters//network', '/v1/organizations//timeline', '/v1/briefings//claut']) {
    const { status, body } = await ask(address)
    expect([address, status, body.type]).toEqual([address, 404, '/problems/not-found'])
  }
})

it('what is named as near is there', () => {
  const segment = fc.constantFrom(
    'v1',
    'v2',
    'clusters',
    'cluster',
    'clusterz',
    'organizations',
    'claut',
    'clautt',
    'safran',
    'network',
    'networks',
    'matches',
    'match',
    'timeline',
    'briefings',
    'pairs',
    'sectors',
    'aerospace',
    'schema',
    'white-spots',
    'matrix',
    'datasets',
  )
  return fc.assert(
    fc.asyncProperty(fc.array(segment, { minLength: 1, maxLength: 5 }), async (segments) => {
      const { body } = await ask(`/${segments.join('/')}`)
      for (const { self } of body.nearest ?? []) {
        const { status } = await ask(self)
        expect([segments.join('/'), self, status]).toEqual([segments.join('/'), self, expect.toBeOneOf([200, 400])])
      }
    }),
    { numRuns: 500 },
  )
})
