/** Addresses and parameters that people type: where they lead, and what is said where they lead nowhere. */
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { ask, open } from '../testing/asking.ts'

describe('a parameter that cannot be read is not ignored', () => {
  it.each([
    ['/en/match/claut?sector=nope', 'No sector is called “nope”'],
    ['/en/map?sector=aerospac', 'No sector is called “aerospac”. Did you mean'],
    ['/es/match/claut?limit=abc', '«abc» no es un número entero de 1 a 100'],
    ['/en/match/claut?limit=101', 'from 1 to 100'],
    ['/en/match/claut?organizations=perhaps', 'true, false'],
    ['/en/match/claut?with=hegan,nobody', 'has this id: nobody'],
    ['/en/timeline?sector=nope&from=abc', '“abc” is no date'],
    ['/es/timeline/claut?to=abc', '«abc» no es una fecha'],
    ['/en/white-spots?by=nope', 'country, region'],
    ['/en/clusters?with=claut,nobody,mx', 'has this id: nobody, mx'],
    ['/en/clusters?with=claut,hegan,atana,acstyria,acicae,csoftmty,aerocluster-queretaro', 'Up to 6 records'],
  ])('%s', (target, message) => {
    const { status, html } = open('embedded', target)
    expect(status).toBe(400)
    expect(html).toContain(message)
  })

  it.each(['/en/match/claut?sector=&organizations=', '/en/timeline?sector=&from=&to=', '/en/white-spots?by='])(
    'but one that is empty is not given: %s',
    (target) => expect(open('embedded', target).status).toBe(200),
  )
})

describe('a parameter that a page does not have is not ignored', () => {
  it.each([
    ['/en/network/hegan?depth=2', '“depth” has no meaning here: this page takes no parameters.', '/a/en/network/hegan'],
    ['/en/briefings/clusters/claut?with=hegan', '“with” has no meaning here', '/a/en/briefings/pairs/claut/hegan'],
    ['/es/map?sectr=ict', '«sectr» no es un parámetro de esta página', '/a/es/map?sector=ict'],
    ['/en/clusters/claut?page=2', '“page” has no meaning here', '/a/en/clusters/claut'],
    ['/en/clusters?with=claut,hegan&country=es', '“country” is no parameter', '/a/en/clusters?with=claut,hegan'],
    ['/en/timeline?from=2016&from=2018', '“from” is given more than once', '/a/en/timeline?from=2016'],
    ['/en?q=energy', '“q” has no meaning here', '/a/en'],
    ['/en/search?q=energy&collection=nope', '“nope” is none of these', '/a/en/search'],
    ['/en/match?off=claut', '“off” is no parameter', '/a/en/match?of=claut'],
    ['/en/claut?x=1', '“x” has no meaning here', '/a/en/clusters/claut'],
  ])('%s', (target, message, link) => {
    const { status, html } = open('embedded', target)
    expect(status).toBe(400)
    expect(html).toContain(message)
    expect(html).toContain(`<a href="${link.replaceAll('&', '&amp;')}">`)
  })

  it('but where nothing is, that is said first', () => {
    expect(open('embedded', '/en/clusters/clautt?x=1').status).toBe(404)
  })
})

describe('a list says in the page’s language what is wrong, with links to what may have been meant', () => {
  it.each([
    [
      '/en/clusters?sector=aerospce&page=x',
      ['Sectors: nothing in sectors is called “aerospce”.', '“x” is not a page number.'],
      ['<a href="/a/en/clusters?sector=aerospace">Aerospace</a>'],
    ],
    [
      '/es/clusters?sector=aerospce&country=es',
      ['Sectores: nada en sectores se llama «aerospce».'],
      ['<a href="/a/es/clusters?country=es&amp;sector=aerospace">Aeroespacial</a>'],
    ],
    [
      '/en/clusters?sector=ict,aerospce',
      ['nothing in sectors is called “aerospce”'],
      ['<a href="/a/en/clusters?sector=ict,aerospace">Aerospace</a>'],
    ],
    [
      '/es/clusters?sektor=x',
      ['«sektor»: campo desconocido. Lo más parecido es «sectores», que no puede ser «x».'],
      [],
    ],
    ['/es/clusters?contry=es', ['«contry»: campo desconocido'], ['<a href="/a/es/clusters?country=es">país</a>']],
    [
      '/es/map?sector=aerospce',
      ['Ningún sector se llama «aerospce».'],
      ['<a href="/a/es/map?sector=aerospace">Aeroespacial</a>'],
    ],
    ['/en/map/sector/aerospce', ['No sector is called'], ['<a href="/a/en/map/sector/aerospace">Aerospace</a>']],
  ])('%s', (target, messages, links) => {
    const { status, html } = open('embedded', target)
    expect(status).toBe(400)
    for (const text of [...messages, ...links]) expect(html).toContain(text)
  })
})

describe('the explorer’s addresses are those of pages', () => {
  const manual = readFileSync(new URL('../../../../docs/explorer.md', import.meta.url), 'utf8')
  const [, table = ''] = /<!-- begin addresses -->(.*?)<!-- end -->/s.exec(manual) ?? []
  const addresses = [...table.matchAll(/^\| `([^`]+)` \|/gm)].map(([, address = '']) => address.replace(/#.*/, ''))

  it.each(addresses)('%s, at once or through another', (address) => {
    const answer = ask('embedded', `/es/${address}`)
    const there = answer?.status === 308 ? ask('embedded', (answer.headers.Location ?? '').slice('/a'.length)) : answer
    expect(there?.status).toBe(200)
  })

  it('all of them', () => expect(addresses.length).toBeGreaterThan(15))
})

describe('an address leads on', () => {
  it.each([
    ['/en/claut', '/a/en/clusters/claut'],
    ['/en/clusters?q=&country=es&sort=', '/a/en/clusters?country=es'],
    ['/en/events?from-date=2016&to-date=2018', '/a/en/events?date=2016..2018'],
    ['/en/clusters?with=claut&with=hegan', '/a/en/clusters?with=claut,hegan'],
    ['/en/match?of=Cluster+Automotriz+Nuevo+Leon', '/a/en/match/claut'],
    ['/es/path/claut?of=hegan', '/a/es/path/claut/hegan'],
    ['/en/home', '/a/en'],
    ['/en/map/mx', '/a/en/map'],
    ['/en/timeline/aerospace?from=2020', '/a/en/timeline?sector=aerospace&from=2020'],
    ['/es/briefing', '/a/es/briefings/atlas'],
    ['/es/briefing/pairs/claut/hegan', '/a/es/briefings/pairs/claut/hegan'],
    ['/es/briefings/claut', '/a/es/briefings/clusters/claut'],
  ])('%s to %s', (target, location) => {
    expect(ask('embedded', target)).toMatchObject({ status: 308, headers: { Location: location } })
  })

  it('of a given-up id to the record in its place', () => {
    expect(ask('invented', '/en/clusters/korall-old')?.headers.Location).toBe('/a/en/clusters/korall')
  })
})
