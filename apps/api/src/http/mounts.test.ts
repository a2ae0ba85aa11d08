import { atlas } from '@puente/core'
import { expect, it } from 'vitest'
import { createApp } from '../app.ts'
import { ask } from '../testing/ask.ts'

const pinned = `/datasets/${atlas.hash}`

/** Every address of this service that a text names. */
const addressesIn = (text: string): readonly string[] =>
  [...text.matchAll(/(?<=["<])\/(?:v1|datasets)(?=[/?"])[^"<>]*/g)].map(([address]) => address)

const withoutLinks = (text: string) => text.replaceAll(`${pinned}/v1`, '/v1')

it.each([
  '/v1',
  '/v1/clusters?limit=3&sort=-name',
  '/v1/clusters/claut',
  '/v1/ties.csv',
  '/v1/search?q=energy&lang=es',
  '/v1/dataset',
])('at an address that names the dataset, %s is as it always is, and stays so', async (path) => {
  const [newest, permanent] = [await ask(path), await ask(pinned + path)]
  expect(permanent.status).toBe(200)
  expect(withoutLinks(permanent.text)).toBe(newest.text)
  expect(permanent.headers.get('cache-control')).toBe('public, max-age=31536000, immutable')
  expect(permanent.headers.get('etag') === newest.headers.get('etag')).toBe(permanent.text === newest.text)
  expect(permanent.headers.get('content-type')).toBe(newest.headers.get('content-type'))
  expect(newest.headers.get('link')).toContain(`<${pinned}${path}>; rel="bookmark"`)
  expect(permanent.headers.get('link')).toContain(`<${path}>; rel="latest-version"`)
})

it('from an address that names the dataset, every link but that to the newest leads to another like it', async () => {
  const seen = new Set<string>()
  const next = [`${pinned}/v1`, `${pinned}/v1/clusters?limit=20&facets=country`, `${pinned}/v1/search?q=a`]
  for (let address = next.pop(); address !== undefined && seen.size < 60; address = next.pop()) {
    if (seen.has(address)) continue
    seen.add(address)
    const { status, headers, text } = await ask(address)
    expect([address, status]).toEqual([address, 200])
    expect(headers.get('cache-control')).toContain('immutable')
    const link = headers.get('link')?.replace(/<[^>]*>; rel="latest-version"/, '') ?? ''
    const found = addressesIn(text + link)
    expect(found.filter((one) => !one.startsWith(pinned))).toEqual([])
    next.push(...found)
  }
  expect(seen.size).toBe(60)
})

it('a client that takes the second server of the OpenAPI document asks the same addresses below it', async () => {
  const { servers } = (await ask('/openapi.json')).body
  const server = servers[1].url.replace('{hash}', servers[1].variables.hash.default)
  const { status, headers } = await ask(`${server}/v1/clusters?limit=1`)
  expect([status, headers.get('cache-control')]).toEqual([200, 'public, max-age=31536000, immutable'])
})

it.each(['f'.repeat(64), atlas.hash.slice(0, 16), `${atlas.hash}0`, 'latest', '%3Cb%3E'])(
  'at an address that names the dataset %s is none, but where the one that is served is',
  async (hash) => {
    const { status, headers, body } = await ask(`/datasets/${hash}/v1/clusters?limit=3`)
    expect([status, headers.get('cache-control')]).toEqual([404, 'no-store'])
    expect(body.type).toBe('/problems/dataset-not-served')
    expect(body.detail).toContain(atlas.manifest.version)
    expect(body.detail).toContain(atlas.hash)
    const addresses = body.nearest.map(({ self }: { self: string }) => self)
    expect(addresses).toEqual([`${pinned}/v1/clusters?limit=3`, '/v1/clusters?limit=3'])
    for (const address of addresses) expect((await ask(address)).status).toBe(200)
  },
)

it.each(['/', '/healthz', '/openapi.json', '/v2', ''])(
  'below the hash is nothing but the API: not %s',
  async (path) => {
    const { status, body } = await ask(pinned + path)
    expect([status, body.type]).toEqual([404, '/problems/not-found'])
  },
)

it('errors are not kept for a year, and their kinds are explained where they always are', async () => {
  for (const path of ['/v1/clusters?nosuch=1', '/v1/clusters/nobody', '/v1/nothing']) {
    const { status, headers, body } = await ask(pinned + path)
    expect([400, 404]).toContain(status)
    expect(headers.get('cache-control')).toBe('no-store')
    expect(body.type).toMatch(/^\/problems\//)
    for (const { self } of body.nearest ?? []) expect(self).toMatch(new RegExp(`^${pinned}/v1|^/`))
  }
})

it('an answer at a permanent address is not sent again to who has it', async () => {
  const { headers } = await ask(`${pinned}/v1/ties`)
  const again = await ask(`${pinned}/v1/ties`, { headers: { 'If-None-Match': headers.get('etag') ?? '' } })
  expect([again.status, again.headers.get('cache-control')]).toEqual([304, 'public, max-age=31536000, immutable'])
})

it('where the service is mounted elsewhere, so are its permanent addresses', async () => {
  const app = createApp(atlas, { basePath: '/atlas' })
  const response = await app.request(`/atlas${pinned}/v1/clusters/claut`)
  expect(await response.json()).toMatchObject({ data: { self: `/atlas${pinned}/v1/clusters/claut` } })
  expect(response.headers.get('link')).toBe('</atlas/v1/clusters/claut>; rel="latest-version"')
  const newest = await app.request('/atlas/v1/clusters/claut')
  expect(newest.headers.get('link')).toBe(`</atlas${pinned}/v1/clusters/claut>; rel="bookmark"`)
})
