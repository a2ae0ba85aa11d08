/** The pages for people within the service; what they show is tested with them. */
import { atlas } from '@puente/core'
import * as pages from '@puente/web'
import { describe, expect, it } from 'vitest'
import { createApp } from './app.ts'

const app = createApp(atlas, { basePath: '/atlas', pages: { load: async () => pages } })
const atRoot = createApp(atlas, { pages: { load: async () => pages } })

const ask = async (path: string, headers: Readonly<Record<string, string>> = { accept: 'text/html' }) => {
  const response = await app.request(path, { headers })
  return { status: response.status, headers: response.headers, text: await response.text() }
}

describe('the first address', () => {
  it.each([
    [{ accept: 'text/html' }, '/atlas/', '/atlas/en'],
    [{ accept: 'text/html', 'accept-language': 'es-MX,es;q=0.9' }, '/atlas/', '/atlas/es'],
    [{ accept: 'text/html', 'accept-language': 'en' }, '/atlas/?lang=es', '/atlas/es'],
    [{ accept: 'application/json' }, '/atlas/', '/atlas/v1'],
  ])('%o at %s leads to %s', async (headers, path, location) => {
    const { status, headers: sent } = await ask(path, headers)
    expect([status, sent.get('location')]).toEqual([302, location])
    expect(sent.get('vary')).toMatch(/Accept/)
  })
})

describe('a page', () => {
  it('has a tag, a language, a policy without exceptions, and is compressed and kept', async () => {
    const { status, headers, text } = await ask('/atlas/es/clusters/claut')
    expect([status, headers.get('content-type'), headers.get('content-language')]).toEqual([
      200,
      'text/html; charset=utf-8',
      'es',
    ])
    expect(headers.get('content-security-policy')).toMatch(/^default-src 'none'; (?!.*unsafe)/)
    expect(headers.get('cache-control')).toMatch(/max-age=300/)
    expect(text).toContain('href="/atlas/es/clusters"')
    const again = await ask('/atlas/es/clusters/claut', { 'if-none-match': headers.get('etag') ?? '' })
    expect(again.status).toBe(304)
    expect((await ask('/atlas/es/clusters/claut', { 'accept-encoding': 'gzip' })).headers.get('content-encoding')).toBe(
      'gzip',
    )
  })

  it('of another spelling leads to the one address', async () => {
    const { status, headers } = await ask('/atlas//EN/Clusters/?country=es')
    expect([status, headers.get('location')]).toEqual([308, '/atlas/en/clusters?country=es'])
  })

  it('of a dataset stays with it, and never changes', async () => {
    const { status, headers, text } = await ask(`/atlas/datasets/${atlas.hash}/en/clusters/claut`)
    expect([status, headers.get('cache-control')]).toEqual([200, 'public, max-age=31536000, immutable'])
    expect(text).toContain(`href="/atlas/datasets/${atlas.hash}/en/clusters"`)
  })

  it.each([
    ['clusters/claut', 3],
    ['events?date=2016..2018', 4],
    ['match/claut?sector=automotive&limit=5', 1],
    ['path/claut/hegan', 1],
    ['network/claut', 2],
    ['timeline/claut?from=2016', 1],
    ['timeline?sector=ict&to=2018&evidence=paper', 1],
    ['white-spots?by=region', 1],
    ['since?about=claut', 2],
    ['search?q=a%26b', 2],
    ['briefings/pairs/claut/hegan', 7],
  ])('at %s is there in %i other formats, each of which says the truth of itself', async (address, count) => {
    const { text } = await ask(`/atlas/es/${address}`)
    const links = [...text.matchAll(/<link rel="alternate" type="(?!application\/atom)([^"]+)" href="([^"]+)"/g)]
    expect(links).toHaveLength(count)
    for (const [, type = '', href = ''] of links) {
      expect(text.split(`href="${href}"`).length).toBeGreaterThan(2)
      const { status, headers } = await ask(href.replaceAll('&amp;', '&'), {})
      expect([href, status, headers.get('content-language')]).toEqual([href, 200, expect.stringMatching(/es/)])
      expect(headers.get('content-type')).toMatch(new RegExp(`^${type.replace('+', '\\+')}`))
      expect(href.includes('evidence=paper')).toBe(address.includes('evidence=paper'))
    }
  })

  it.each(['en', 'es'])(
    'names in %s the feed of changes, that of the newest dataset on whatever the page rests',
    async (language) => {
      for (const target of [
        `${language}/since`,
        `${language}/since?evidence=paper`,
        `datasets/${atlas.hash}/${language}/since`,
      ]) {
        const { text } = await ask(`/atlas/${target}`)
        const [, href = ''] = /<link rel="alternate" type="application\/atom\+xml" href="([^"]+)"/.exec(text) ?? []
        const { status, headers } = await ask(href, {})
        expect([status, headers.get('content-language')]).toEqual([200, language])
        expect(text.split(`href="${href}"`)).toHaveLength(3)
      }
    },
  )

  it('names its record in linked data as the service does', async () => {
    const based = createApp(atlas, { baseIri: 'https://atlas.example/v1/', pages: { load: async () => pages } })
    const page = await (await based.request('/es/clusters/claut', { headers: { accept: 'text/html' } })).text()
    const served = await (await based.request('/v1/clusters/claut.jsonld')).text()
    const embedded = /<script type="application\/ld\+json">(.+?)<\/script>/.exec(page)?.[1] ?? ''
    const baseOf = (json: string): unknown => JSON.parse(json)['@context']['@base']
    expect(baseOf(embedded)).toBe(baseOf(served))
  })

  it('of other evidence keeps it in its links', async () => {
    const { text } = await ask('/atlas/en/clusters/claut?evidence=paper')
    expect(text).toContain('href="/atlas/en/clusters?evidence=paper"')
  })

  it('on evidence that there is not, or as of no date, is a page that says so', async () => {
    for (const query of ['evidence=papr', 'asOf=soon', 'asOf=1066']) {
      const { status, headers } = await ask(`/atlas/es/clusters/claut?${query}`)
      expect([status, headers.get('content-type')]).toEqual([400, 'text/html; charset=utf-8'])
    }
  })

  it('that is not there is a page, too', async () => {
    const { status, headers, text } = await ask('/atlas/es/clusters/clautt')
    expect([status, headers.get('content-type')]).toEqual([404, 'text/html; charset=utf-8'])
    expect(text).toContain('/atlas/es/clusters/claut')
  })

  it.each([
    ['/es/clusters/claut', '/es/clusters/claut'],
    ['/en/nowhere/at/all', '/en'],
  ])('of a dataset that is not served leads to the same of the one that is: %s', async (below, nearest) => {
    const { status, text } = await ask(`/atlas/datasets/0123abcd${below}`)
    expect(status).toBe(404)
    for (const address of [`/atlas${nearest}`, `/atlas/datasets/${atlas.hash}${nearest}`]) {
      expect(text).toContain(`<li><a href="${address}">`)
      expect((await ask(address)).status).toBe(200)
    }
  })

  it('is in its own language where it cannot be answered', async () => {
    const response = await app.request('/atlas/es/clusters', { method: 'POST' })
    expect([response.status, response.headers.get('content-language')]).toEqual([405, 'es'])
    expect(await response.text()).toContain('Método no permitido')
  })

  it('leaves the data as it is', async () => {
    const plain = await createApp(atlas, { basePath: '/atlas' }).request('/atlas/v1/clusters/claut')
    expect((await ask('/atlas/v1/clusters/claut', {})).text).toBe(await plain.text())
  })
})

it.each(['/v1/places', '/v1/sources', '/v1/events', '/v1/clusters/claut/matches', '/healthz'])(
  'beside the pages %s is the data still',
  async (path) => {
    expect((await atRoot.request(path)).status).toBe(200)
  },
)

it('every link of a page to the data answers', async () => {
  const pagesWithLinks = [
    'en/clusters?country=es',
    'es/clusters/claut',
    'es/briefings/sectors/automotive',
    'en/about',
    'en/findings?kind=contradiction&sort=-title',
  ]
  for (const page of pagesWithLinks) {
    const text = await (await atRoot.request(`/${page}`)).text()
    const links = [...text.matchAll(/href="(\/(?:v1|datasets)[^"#]*)"/g)].map(([, link]) =>
      link!.replaceAll('&amp;', '&'),
    )
    expect(links.length).toBeGreaterThan(0)
    for (const link of links) expect([link, (await atRoot.request(link)).status]).toEqual([link, 200])
  }
})

it('the files of the site are sent, those with a hash in their name for ever', async () => {
  const { text } = await ask('/atlas/en')
  const files = [...text.matchAll(/(?:href|src)="(\/atlas\/(?:assets\/|favicon)[^"]+)"/g)].map(([, file]) => file!)
  expect(files).toHaveLength(7)
  for (const file of files) {
    const { status, headers } = await ask(file)
    expect([file, status]).toEqual([file, 200])
    if (file.includes('/assets/')) expect(headers.get('cache-control')).toMatch(/immutable/)
  }
})
