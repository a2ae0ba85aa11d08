/** What people see who open an address in a browser. */
import { atlas, collectionNames } from '@puente/core'
import { type DefaultTreeAdapterTypes, parse } from 'parse5'
import { describe, expect, it } from 'vitest'
import { createApp } from '../app.ts'
import { ask } from '../testing/ask.ts'

const browser = { Accept: 'text/html,application/xhtml+xml,application/xml;q=0.9,image/avif,image/webp,*/*;q=0.8' }

type Node = DefaultTreeAdapterTypes.ChildNode

const childrenOf = (node: object): readonly Node[] =>
  'childNodes' in node && Array.isArray(node.childNodes) ? node.childNodes : []
const all = (node: object): readonly Node[] => childrenOf(node).flatMap((child) => [child, ...all(child)])
const textOf = (node: object): string => ('value' in node ? String(node.value) : childrenOf(node).map(textOf).join(''))

/** A page as a browser reads it. */
function read(html: string) {
  const nodes = all(parse(html))
  const named = (name: string) => nodes.filter((node) => node.nodeName === name)
  const links = named('a').map(
    (node) => ('attrs' in node ? node.attrs.find(({ name }) => name === 'href')?.value : '') ?? '',
  )
  return {
    names: new Set(nodes.map(({ nodeName }) => nodeName)),
    links,
    pre: named('pre').map(textOf),
    heading: named('h1').map(textOf),
  }
}

const addresses = [
  '/v1',
  '/v1/search?q=aero',
  '/v1/clusters/claut',
  '/v1/timeline',
  '/v1/paths?from=claut&to=hegan',
  '/healthz',
  '/v1/schema/clusters',
  '/problems/not-found',
  `/datasets/${atlas.hash}/v1/ties`,
  ...collectionNames.map((name) => `/v1/${name}?limit=500`),
]

describe('a browser is shown a readable page', () => {
  it.each(addresses)('of %s: the same answer, and its addresses as links', async (address) => {
    const [json, page] = [await ask(address), await ask(address, { headers: browser })]
    expect([page.status, page.headers.get('content-type')]).toEqual([200, 'text/html; charset=utf-8'])
    const { pre, links, names } = read(page.text)
    expect(JSON.parse(pre[0] ?? '')).toEqual(json.body)
    const own = [...json.text.matchAll(/"(\/v1[^"]*)"/g)].map(([, one]) => one)
    expect(links).toEqual(expect.arrayContaining([...own, '/']))
    for (const name of ['script', 'img', 'iframe', 'form', 'link'])
      expect([name, names.has(name)]).toEqual([name, false])
    expect(page.headers.get('content-security-policy')).toMatch(/^default-src 'none'; style-src 'sha256-/)
    expect(page.headers.get('vary')).toContain('Accept')
    expect(json.headers.get('vary')).toContain('Accept')
    expect(page.headers.get('cache-control')).toBe(json.headers.get('cache-control'))
    if (json.headers.get('etag') !== null) expect(page.headers.get('etag')).not.toBe(json.headers.get('etag'))
  })

  it.each([
    ['/v1/nothing', 404, 'Not found'],
    ['/clusters', 404, 'Not found'],
    ['/v1/clusters/clautt', 404, 'Not found'],
    ['/v1/clusters?contry=ES', 400, 'Invalid query'],
    ['/nothing.json', 404, 'Not found'],
  ])('of what is wrong with %s', async (address, status, title) => {
    const [json, page] = [await ask(address), await ask(address, { headers: browser })]
    expect([page.status, page.headers.get('content-type')]).toEqual([status, 'text/html; charset=utf-8'])
    expect(page.headers.get('cache-control')).toBe('no-store')
    const { pre, links, heading } = read(page.text)
    expect([JSON.parse(pre[0] ?? ''), heading]).toEqual([json.body, [title]])
    for (const { self } of json.body.nearest ?? []) expect(links).toContain(self)
  })

  it('in the language that it prefers, with the other formats of the answer', async () => {
    const { text, headers } = await ask('/v1/clusters?limit=2', { headers: { ...browser, 'Accept-Language': 'es' } })
    expect([headers.get('content-language'), text.includes('<html lang="es">')]).toEqual(['es', true])
    const { links } = read(text)
    for (const format of ['json', 'csv', 'ndjson', 'geojson', 'jsonld'])
      expect(links).toContain(`/v1/clusters.${format}?limit=2`)
    for (const link of links.filter((one) => one.startsWith('/v1/clusters.')))
      expect((await ask(link)).status).toBe(200)
  })

  it('with the pages before and after that of a list at its head', async () => {
    const { text } = await ask('/v1/clusters?limit=2&page=2', { headers: browser })
    expect(text).toContain('<a href="/v1/clusters?limit=2&amp;page=1">Previous page</a>')
    expect(text).toContain('<a href="/v1/clusters?limit=2&amp;page=3">Next page</a>')
  })

  it('with files to take where the answer is too long to be read', async () => {
    const { text, status } = await ask('/v1/dataset', { headers: browser })
    const { pre, links } = read(text)
    expect([status, pre]).toEqual([200, []])
    expect(links).toContain('/v1/dataset.json')
    expect(text.length).toBeLessThan(10_000)
  })
})

describe('programs get what they got', () => {
  it.each([
    undefined,
    '*/*',
    'application/json',
    'application/json, text/plain, */*',
    'application/json, text/html;q=0.9',
  ])('for Accept %j', async (accept) => {
    for (const address of ['/v1/clusters', '/v1/nothing', '/v1']) {
      const { headers } = await ask(address, accept === undefined ? {} : { headers: { Accept: accept } })
      expect(headers.get('content-type')).toMatch(/^application\/(problem\+)?json$/)
    }
  })

  it('where the address names the format, a browser too', async () => {
    for (const address of ['/v1/clusters.json', '/v1/clusters/claut.json', '/openapi.json', '/v1/clusters.geojson']) {
      const { headers } = await ask(address, { headers: browser })
      expect([address, headers.get('content-type')]).toEqual([
        address,
        expect.stringMatching(/^application\/(geo\+)?json$/),
      ])
    }
    expect((await ask('/v1/clusters.json', { headers: browser })).headers.get('vary')).not.toMatch(/(^|, )Accept(,|$)/)
  })

  it('which pages there were already, are as they were', async () => {
    for (const address of ['/', '/v1/briefings.html']) {
      expect(read((await ask(address, { headers: browser })).text).pre).toEqual([])
    }
  })
})

it('nothing that stands in data or in an address becomes markup, or changes how the text around it is drawn', async () => {
  const evil = '"><script>alert(1)</script>\u202e<a href=javascript:alert(1)>'
  const app = createApp({ ...atlas, manifest: { ...atlas.manifest, title: { en: evil, es: evil } } } as typeof atlas)
  const requests = [
    '/v1',
    `/v1/${encodeURIComponent(evil)}`,
    `/v1/clusters?${encodeURIComponent(evil)}=a`,
    `/v1/search?q=${encodeURIComponent(evil)}`,
  ]
  for (const address of requests) {
    const html = await (await app.request(address, { headers: browser })).text()
    const { names, links, pre } = read(html)
    expect([address, names.has('script'), html.includes('\u202e')]).toEqual([address, false, false])
    expect(links.filter((link) => !link.startsWith('/') && !/^https?:/.test(link))).toEqual([])
    JSON.parse(pre[0] ?? '')
  }
})
