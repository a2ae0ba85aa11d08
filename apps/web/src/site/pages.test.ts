/** Every kind of page, in both languages, of any atlas. */
import { gzipSync } from 'node:zlib'
import { languages } from '@puente/core'
import { type DefaultTreeAdapterTypes, parse } from 'parse5'
import { describe, expect, it } from 'vitest'
import { addressesOf } from '../testing/addresses.ts'
import { atlases, hostile } from '../testing/atlases.ts'
import { servedFile, servedPage } from './render.ts'

type Element = DefaultTreeAdapterTypes.Element

const ask = (name: keyof typeof atlases, target: string) =>
  servedPage({ atlas: atlases[name], target, basePath: '/a', dataPath: '/a' })

function elementsIn(node: DefaultTreeAdapterTypes.Node): readonly Element[] {
  const below = 'childNodes' in node ? node.childNodes.flatMap(elementsIn) : []
  return 'tagName' in node ? [node, ...below] : below
}

const attribute = ({ attrs }: Element, name: string) => attrs.find((one) => one.name === name)?.value

/** Follows redirects. */
function open(name: keyof typeof atlases, target: string) {
  let answer = ask(name, target)
  for (let at = 0; answer?.status === 308 && at < 3; at++) {
    answer = ask(name, answer.headers.Location!.slice('/a'.length))
  }
  return { status: answer?.status, html: String(answer?.body) }
}

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
    expect(addresses.filter((address) => !/^(?:\/a(?:\/|$)|#|https?:\/\/)/.test(address))).toEqual([])
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

it('what has no picture has none', () => {
  expect(ask('embedded', '/en/about/picture.svg')?.status).toBe(404)
})

it('what a dataset says stays text', () => {
  const { html } = open('hostile', '/es/clusters/brumar')
  const heading = elementsIn(parse(html)).find(({ tagName }) => tagName === 'h1')
  const [text] = heading?.childNodes ?? []
  expect(text !== undefined && 'value' in text ? text.value : '').toBe(hostile)
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

describe('what a page rests on', () => {
  const html = (target: string) => String(ask('embedded', target)?.body)

  it('is the best evidence as of the last month known, and the paper alone where the address says so', () => {
    const best = html('/en/clusters/claut')
    expect(best).toContain('On the best evidence, as of November 2026.')
    expect(best).toContain('href="/a/en/clusters/claut?evidence=paper"')
    expect(best).toContain('href="https://www.claut.com.mx/"')
    const paper = html('/es/clusters/claut?evidence=paper')
    expect(paper).toContain('Solo según el documento, a fecha de marzo de 2019.')
    expect(paper).toContain('href="/a/es/clusters/claut"')
    expect(paper).not.toContain('href="https://www.claut.com.mx/"')
  })

  it('stays in links, forms, redirects, pictures and in the other language, once', () => {
    const page = html('/en/timeline?evidence=paper&from=2016&asOf=2018-05')
    expect(page).toContain('href="/a/es/timeline?from=2016&amp;evidence=paper&amp;asOf=2018-05"')
    expect(page).toContain('href="/a/en/timeline/picture.svg?from=2016&amp;evidence=paper&amp;asOf=2018-05"')
    expect(page).toContain('<input type="hidden" name="evidence" value="paper"/>')
    expect(ask('embedded', '/en/claut?evidence=paper')?.headers.Location).toBe('/a/en/clusters/claut?evidence=paper')
  })

  it.each([
    ['/en/clusters?evidence=papr', 'evidence is “papr”'],
    ['/es/match/claut?asOf=soon', '«soon» no es una fecha'],
    ['/en/claut?asOf=1066', 'the atlas holds nothing from 1066'],
    ['/en/timeline?from=2018&to=2012', 'the period is reversed'],
  ])('%s is told what is wrong with it, by a page', (target, message) => {
    const { status, body } = ask('embedded', target)!
    expect([status, String(body).includes(message)]).toEqual([400, true])
  })

  it('what only other sources tell of is not in the paper; its page says who has it', () => {
    const { status, body } = ask('embedded', '/en/ties/claugto--automotive-bw?evidence=paper')!
    expect(status).toBe(404)
    expect(String(body)).toContain('<a href="/a/en/ties/claugto--automotive-bw">')
  })
})

describe('what has happened since', () => {
  const { html } = open('embedded', '/es/since?about=safran&from=2025')

  it('says what was before, what no longer holds, and where that stands', () => {
    expect(html).toContain('más de 16.000 empleados')
    expect(html).toContain('más de 5400 empleados')
    expect(html).toMatch(/href="\/a\/es\/findings\/[^"]+"/)
    expect(html).toContain('id="note-1"')
    expect(html).toContain('href="/a/v1/developments.csv?from=2025&amp;about=safran&amp;lang=es"')
  })

  it('is on the first page, in the header and on the page of what it is about', () => {
    expect(open('embedded', '/en').html).toContain('What has happened since March 2019')
    expect(open('embedded', '/en/about').html).toContain('<a href="/a/en/since">Since 2019</a>')
    expect(open('embedded', '/en/organizations/safran').html).toContain('href="/a/en/since?about=safran"')
  })

  it.each([
    ['/en/since?about=Aerospace&kinds=', '/a/en/since?about=aerospace'],
    ['/en/since?kinds=tie&kinds=event', '/a/en/since?kinds=event,tie'],
  ])('%s leads to %s', (target, location) => {
    expect(ask('embedded', target)?.headers.Location).toBe(location)
  })

  it.each([
    ['/en/since?from=soon', 'YYYY-MM-DD'],
    ['/es/since?kinds=party', 'milestone'],
    ['/en/since?about=aerospce', 'href="/a/en/since?about=aerospace"'],
    ['/en/since?about=eccp-mexico-2019', 'No sector, cluster'],
  ])('%s is told what is wrong with it', (target, message) => {
    const { status, body } = ask('embedded', target)!
    expect([status, String(body).includes(message)]).toEqual([400, true])
  })
})

describe('an address leads on', () => {
  it.each([
    ['/en/claut', '/a/en/clusters/claut'],
    ['/en/clusters?q=&country=es&sort=', '/a/en/clusters?country=es'],
    ['/en/events?from-date=2016&to-date=2018', '/a/en/events?date=2016..2018'],
    ['/en/clusters?with=claut&with=hegan', '/a/en/clusters?with=claut,hegan'],
    ['/en/match?of=Cluster+Automotriz+Nuevo+Leon', '/a/en/match/claut'],
    ['/es/path/claut?of=hegan', '/a/es/path/claut/hegan'],
  ])('%s to %s', (target, location) => {
    expect(ask('embedded', target)).toMatchObject({ status: 308, headers: { Location: location } })
  })

  it('of a given-up id to the record in its place', () => {
    expect(ask('invented', '/en/clusters/korall-old')?.headers.Location).toBe('/a/en/clusters/korall')
  })
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
