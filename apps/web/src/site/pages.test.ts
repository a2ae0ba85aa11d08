/** Every kind of page, in both languages, of any atlas. */
import { gzipSync } from 'node:zlib'
import { actorMap, languages, mapPart } from '@puente/core'
import { type DefaultTreeAdapterTypes, parse } from 'parse5'
import { describe, expect, it } from 'vitest'
import { addressesOf } from '../testing/addresses.ts'
import { ask, open } from '../testing/asking.ts'
import { atlases, hostile } from '../testing/atlases.ts'
import { servedFile } from './render.ts'

type Element = DefaultTreeAdapterTypes.Element

function elementsIn(node: DefaultTreeAdapterTypes.Node): readonly Element[] {
  const below = 'childNodes' in node ? node.childNodes.flatMap(elementsIn) : []
  return 'tagName' in node ? [node, ...below] : below
}

/** What a reader sees of a page, text by text. */
const textsIn = (node: DefaultTreeAdapterTypes.Node): readonly string[] =>
  'value' in node
    ? [node.value]
    : 'childNodes' in node && !('tagName' in node && node.tagName === 'script')
      ? node.childNodes.flatMap(textsIn)
      : []

const attribute = ({ attrs }: Element, name: string) => attrs.find((one) => one.name === name)?.value

const cases = (Object.keys(atlases) as (keyof typeof atlases)[]).flatMap((name) =>
  languages.flatMap((language) =>
    addressesOf(atlases[name]).map((address) => [name, `/${language}/${address}`] as const),
  ),
)

describe.each(cases)('of the %s atlas %s', (name, target) => {
  const { status, html } = open(name, target)
  const elements = elementsIn(parse(html))
  const all = (tag: string) => elements.filter(({ tagName }) => tagName === tag)

  it('is a page with one heading, and of a size that a phone loads', () => {
    expect(status).toBe(200)
    expect(html).not.toMatch(/undefined|\[object|NaN/)
    expect(all('h1')).toHaveLength(1)
    expect(attribute(all('html')[0]!, 'lang')).toBe(target.slice(1, 3))
    expect(all('title').length).toBeGreaterThan(0)
    expect(gzipSync(html).length).toBeLessThan(60_000)
  })

  it.runIf(name === 'embedded')('has the apostrophe of print', () => {
    expect(textsIn(parse(html)).filter((text) => /\p{L}'\p{L}|\p{L}s' \p{L}/u.test(text))).toEqual([])
  })

  it('needs no inline style and no script but its own', () => {
    expect(elements.filter((element) => attribute(element, 'style') !== undefined)).toEqual([])
    expect(elements.filter(({ attrs }) => attrs.some((one) => one.name.startsWith('on')))).toEqual([])
    expect(all('style')).toEqual([])
    const scripts = all('script').filter((one) => attribute(one, 'type') !== 'application/ld+json')
    expect(scripts.map((one) => attribute(one, 'src'))).toEqual([
      expect.stringMatching(/^\/a\/assets\/enhance-\w+\.js$/),
    ])
  })

  it('has no id twice, and each link within it leads somewhere', () => {
    const ids = elements.flatMap((element) => attribute(element, 'id') ?? [])
    expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([])
    const inside = all('a').flatMap((link) => /^#(.+)$/.exec(attribute(link, 'href') ?? '')?.[1] ?? [])
    expect(inside.filter((id) => !ids.includes(id))).toEqual([])
  })

  it('links to no script', () => {
    const addresses = elements.flatMap((element) => attribute(element, 'href') ?? [])
    expect(
      addresses.filter((address) => !/^(?:\/a(?:\/|$)|#|https?:\/\/|mailto:errors@invented\.example\?)/.test(address)),
    ).toEqual([])
  })

  it('has linked data that can be read', () => {
    for (const one of all('script').filter((script) => attribute(script, 'type') === 'application/ld+json')) {
      const [text] = one.childNodes
      expect(JSON.parse(text !== undefined && 'value' in text ? text.value : '')).toHaveProperty('@context')
    }
  })
})

it.each([
  'map',
  'map?sector=aerospace',
  'network/claut',
  'timeline?from=2016',
  'timeline/aerocluster-queretaro',
  'white-spots?by=region',
  'match/claut',
])('the picture of %s is a document of its own, and linked', (address) => {
  const { html } = open('embedded', `/es/${address}`)
  const link = /href="\/a(\/es\/[^"]*picture\.svg[^"]*)"/.exec(html)?.[1]?.replaceAll('&amp;', '&')
  const picture = ask('embedded', link ?? '')
  expect(picture).toMatchObject({ status: 200, headers: { 'Content-Type': 'image/svg+xml; charset=utf-8' } })
  expect(picture?.body).toMatch(/^<\?xml.*\n<svg /)
})

it.each(atlases.embedded.records.sectors.map(({ id }) => id))(
  'the map of %s tells in words what it draws',
  (sector) => {
    const { html } = open('embedded', `/en/map?sector=${sector}`)
    const main = elementsIn(parse(html))
    const wide = main.filter((element) => attribute(element, 'class') === 'wide-only').flatMap(elementsIn)
    const arcs = wide.filter((element) => /^picture-tie /.test(attribute(element, 'class') ?? ''))
    const rows = main.filter(({ tagName }) => tagName === 'tbody')
    const ofTies = html.includes('<th scope="col">Ties</th>') ? rows.slice(0, 1) : []
    expect(arcs).toHaveLength(ofTies.flatMap(elementsIn).filter(({ tagName }) => tagName === 'tr').length)
    const linked = new Set(
      rows
        .flatMap(elementsIn)
        .flatMap((element) => /\/(?:ties|clusters)\/([^/]+)$/.exec(attribute(element, 'href') ?? '')?.[1] ?? []),
    )
    const tied = atlases.embedded.records.ties.filter(({ id }) => linked.has(id)).flatMap(({ between }) => between)
    const drawn = mapPart(atlases.embedded, actorMap(atlases.embedded), { sectors: [sector] }).regions.flatMap(
      ({ spots }) => spots,
    )
    expect(html.includes('No cluster of this sector')).toBe(drawn.length === 0)
    const named = new Set([...linked, ...tied])
    expect(drawn.flatMap(({ actors }) => actors).filter(({ entry }) => !named.has(entry.record.id))).toEqual([])
  },
)

it('what has no picture has none', () => {
  expect(ask('embedded', '/en/about/picture.svg')?.status).toBe(404)
})

it('what a dataset says stays text', () => {
  const { html } = open('hostile', '/es/clusters/brumar')
  const heading = elementsIn(parse(html)).find(({ tagName }) => tagName === 'h1')
  const [text] = heading?.childNodes ?? []
  expect(text !== undefined && 'value' in text ? text.value : '').toBe(hostile)
})

describe('a record, the footer and the page about the atlas report errors', () => {
  const linksOf = (name: keyof typeof atlases, target: string) =>
    elementsIn(parse(open(name, target).html)).flatMap((element) => {
      const href = attribute(element, 'href') ?? ''
      return href.startsWith('mailto:') ? [new URL(href).searchParams] : []
    })

  it.each([
    ['/en/clusters/brumar', 2],
    ['/es/about', 2],
    ['/es/map', 1],
  ])('%s to the address of the dataset, with the page', (target, count) => {
    const links = linksOf('invented', target)
    expect(links).toHaveLength(count)
    for (const link of links) expect(link.get('body')?.split('\r\n')).toContain(`/a${target}`)
  })

  it('to nobody where the dataset names nobody', () => {
    expect(open('embedded', '/en/clusters/claut').html).not.toMatch(/Report an error|mailto:/)
  })

  it('and what a dataset says breaks out of no message', () => {
    const [link] = linksOf('hostile', '/en/clusters/brumar')
    expect(link?.get('subject')).toContain(hostile)
    expect([...(link?.keys() ?? [])]).toEqual(['subject', 'body'])
  })
})

describe('what is not there', () => {
  it.each([
    ['/en/clusters/clautt', '/a/en/clusters/claut'],
    ['/en/clusterz', '/a/en/clusters'],
    ['/es/ties/claut', '/a/es/clusters/claut'],
    ['/en/match/clautt', '/a/en/clusters/claut'],
  ])('%s says the nearest', (target, near) => {
    const { status, html } = open('embedded', target)
    expect(status).toBe(404)
    expect(html).toContain(`href="${near}"`)
  })

  it.each([
    '/en/match/mx',
    '/en/path/claut/hegan/acstyria',
    '/en/briefings/ties/x',
    '/en/briefings/pairs/claut',
    '/en/white-spots/automotive',
    '/en/white-spots/automotive/claut',
    '/en/map/nowhere',
    '/en/network/claut/more',
    '/en/__proto__',
    '/en/constructor',
    '/en/clusters/country',
    '/en/%00',
    '/en/%E0%A4%A',
  ])('%s is not found', (target) => {
    expect(open('embedded', target).status).toBe(404)
  })

  it('a query that cannot be read says all that is wrong with it', () => {
    const { status, html } = open('embedded', '/en/clusters?contry=es&limit=abc')
    expect(status).toBe(400)
    expect(html).toContain('country')
  })
})

it('a shortlist can be taken as a file', () => {
  expect(open('embedded', '/en/clusters?with=claut,hegan').html).toContain('href="/a/v1/clusters.csv?id=claut,hegan"')
})

it.each(['', 'map', 'match/claut', 'network/claut', 'timeline', 'white-spots', 'clusters/claut'])(
  'what chats show beside a link to /%s is a picture of the site',
  (address) => {
    const [, name] = /og:image" content="\/a\/([^"]+)"/.exec(open('embedded', `/en/${address}`).html) ?? []
    const file = servedFile({ atlas: atlases.embedded, name: name ?? '', basePath: '/a', dataPath: '/a' })
    expect(file?.headers['Content-Type']).toBe('image/png')
  },
)

it('pictures beside links tell kinds of pages apart', () => {
  const pictures = ['map', 'match/claut', 'network/claut', 'timeline', 'white-spots', 'clusters'].map(
    (address) => /og:image" content="([^"]+)"/.exec(open('embedded', `/en/${address}`).html)?.[1],
  )
  expect(new Set(pictures).size).toBe(pictures.length)
})

it('a file of the site is there, and no other', () => {
  const file = (name: string, origin?: string) =>
    servedFile({ atlas: atlases.embedded, name, origin, basePath: '/a', dataPath: '/a' })
  expect(file('favicon.svg')?.headers['Content-Type']).toBe('image/svg+xml; charset=utf-8')
  expect(file('preview.png')?.headers['Content-Type']).toBe('image/png')
  expect(file('robots.txt')?.body).toMatch(/Disallow: \/a\/en\/search\?/)
  expect(file('sitemap.xml')).toBeUndefined()
  expect(file('sitemap.xml', 'https://example.org')?.body).toContain(
    '<loc>https://example.org/a/es/clusters/claut</loc>',
  )
  expect(file('../package.json')).toBeUndefined()
})

it.each([
  ['en/search?q=energy&page=999', /href="\/a\/en\/search\?q=energy&amp;page=(\d+)">Page \1 of \1</],
  ['es/clusters?page=999', /href="\/a\/es\/clusters\?page=(\d+)">Página \1 de \1</],
  ['en/clusters?country=es&page=99', /href="\/a\/en\/clusters\?country=es&amp;page=(\d+)">Page \1 of \1</],
  ['en/timeline?page=0', /href="\/a\/en\/timeline">Page 1 of \d+</],
])('beyond its pages, %s leads to the nearest', (target, link) => {
  const { status, html } = open('embedded', `/${target}`)
  expect(status).toBe(404)
  expect(html).toMatch(link)
})
