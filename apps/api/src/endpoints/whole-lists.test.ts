/** No list is cut, or empty, in silence. */
import { type CollectionName, collectionNames, query, search } from '@puente/core'
import { describe, expect, it } from 'vitest'
import { listFormats } from '../encode/list.ts'
import { ask, atlas } from '../testing/ask.ts'

/** The ids of a list, as whoever reads the format finds them. */
const idsIn = {
  // No cell before the id holds a comma, and none a line's end.
  csv: (text: string) => {
    const [header = [], ...rows] = text
      .trimEnd()
      .split('\r\n')
      .map((line) => line.split(','))
    return rows.map((row) => row[header.indexOf('id')])
  },
  ndjson: (text: string) =>
    text
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line).id),
  geojson: (text: string) => JSON.parse(text).features.map(({ id }: { id: string }) => id),
  jsonld: (text: string) =>
    JSON.parse(text)['@graph'].map((node: { '@id': string }) => node['@id'].slice(node['@id'].lastIndexOf('/') + 1)),
} as const

const formats = Object.keys(idsIn) as (keyof typeof idsIn)[]
const lists = collectionNames.flatMap((collection) =>
  formats.filter((format) => listFormats(collection).includes(format)).map((format) => [collection, format] as const),
)
const idsOf = (collection: CollectionName) => atlas.records[collection].map(({ id }): string => id).sort()

describe.each(lists)('%s.%s', (collection, format) => {
  const ids = idsIn[format]
  const all = idsOf(collection)

  it('is whole, and says how many there are', async () => {
    const { text, headers } = await ask(`/v1/${collection}.${format}`)
    expect(ids(text)).toEqual(all)
    expect(headers.get('x-total-count')).toBe(String(all.length))
    expect(headers.get('content-disposition')).toBe(`inline; filename="${collection}.${format}"`)
    expect(headers.get('link')).not.toContain('rel="next"')
  })

  it('is a part only where that is asked for, and says which, where a person sees it', async () => {
    const { text, headers } = await ask(`/v1/${collection}.${format}?limit=1&page=2`)
    const shown = all.slice(1, 2)
    expect(ids(text)).toEqual(shown)
    expect(headers.get('x-total-count')).toBe(String(all.length))
    const name = `${collection}-2-to-2-of-${all.length}.${format}`
    expect(headers.get('content-disposition')).toBe(`inline; filename="${name}"`)
    expect(headers.get('link')?.includes('rel="next"')).toBe(all.length > 2)
  })
})

it('a part that begins with the first, or where a cursor led, says how much it is', async () => {
  const total = atlas.records.ties.length
  const first = await ask('/v1/ties.csv?limit=3')
  expect(first.headers.get('content-disposition')).toBe(`inline; filename="ties-3-of-${total}.csv"`)
  const { body } = await ask('/v1/ties?limit=3')
  const next = await ask(`/v1/ties.csv?limit=4&cursor=${body.page.next}`)
  expect(next.headers.get('content-disposition')).toBe(`inline; filename="ties-4-of-${total}.csv"`)
  const json = await ask('/v1/ties?limit=4&page=1&sort=id')
  expect(idsIn.csv(next.text)).not.toContain(json.body.data[0].id)
})

it('what is asked of a list holds for the whole of it', async () => {
  const wanted = query(atlas, 'clusters', { where: { country: { not: 'mx' } }, sort: ['-name'], limit: 500 })
  expect(wanted.total).toBeGreaterThan(25)
  const { text } = await ask('/v1/clusters.csv?country=!MX&sort=-name')
  expect(idsIn.csv(text)).toEqual(wanted.records.map(({ id }) => id))
})

it('GeoJSON says how many there are as the web services of maps do', async () => {
  const { body } = await ask('/v1/clusters.geojson?limit=5')
  expect(body).toMatchObject({ numberMatched: atlas.records.clusters.length, numberReturned: 5 })
})

it('a search as a table has every hit', async () => {
  const all = search(atlas, 'energy', { limit: 1000 })
  expect(all.length).toBeGreaterThan(20)
  const { text, headers } = await ask('/v1/search.csv?q=energy')
  expect(idsIn.csv(text)).toEqual(all.map(({ entry }) => entry.record.id))
  expect(headers.get('x-total-count')).toBe(String(all.length))
  const few = await ask('/v1/search.csv?q=energy&limit=4')
  expect(few.headers.get('content-disposition')).toBe(`inline; filename="search-4-of-${all.length}.csv"`)
})

describe('JSON that is cut says that there is more', () => {
  it.each([
    ['/v1/search?q=energy', 20, true],
    ['/v1/search?q=claut&collection=clusters&limit=100', 100, true],
    ['/v1/suggest?q=a', 8, false],
    ['/v1/white-spots?limit=2', 2, true],
    ['/v1/white-spots?limit=500', 500, true],
    ['/v1/clusters/claut/matches', 10, false],
    ['/v1/clusters/claut/matches?limit=100', 100, false],
    ['/v1/paths?from=claut&to=hegan&count=1', 1, false],
  ])('%s', async (address, limit, isCounted) => {
    const { body } = await ask(address)
    const shown = Array.isArray(body.data) ? body.data : body.data.suggestions
    expect(body.page.limit).toBe(limit)
    expect('total' in body.page).toBe(isCounted)
    if (isCounted) expect(body.page.more).toBe(body.page.total > shown.length)
    // More than were asked for are never there, and there is more only where all that were asked for are.
    expect(shown.length).toBeLessThanOrEqual(limit)
    if (body.page.more) expect(shown).toHaveLength(limit)
  })

  it.each(['/v1/suggest?q=a', '/v1/clusters/claut/matches', '/v1/paths?from=claut&to=hegan'])(
    '%s says so exactly where a higher limit gives more',
    async (address) => {
      const name = address.includes('paths') ? 'count' : 'limit'
      const shownAt = async (limit: number) => {
        const { body } = await ask(`${address}${address.includes('?') ? '&' : '?'}${name}=${limit}`)
        const { data } = body
        return { shown: Array.isArray(data) ? data.length : data.suggestions.length, more: body.page.more }
      }
      for (const limit of [1, 2, 19]) {
        const { shown, more } = await shownAt(limit)
        expect(more).toBe((await shownAt(limit + 1)).shown > shown)
      }
    },
  )
})

describe('what is empty says why, and what to leave out', () => {
  it.each<[string, string, RegExp]>([
    [
      'en',
      '/v1/clusters?country=MX&sector=aerospace&label=gold',
      /^Nothing fits country, sector, label together\. Without (country|label) /,
    ],
    [
      'es',
      '/v1/clusters?country=MX&sector=aerospace&label=gold',
      /^Nada cumple country, sector, label a la vez\. Sin (country|label) /,
    ],
    ['en', '/v1/clusters?q=zzzzzz', /^Nothing fits q\. Without q there would be \d+\.$/],
    ['en', '/v1/clusters?q=zzzzzz&country=MX', /^Nothing fits country, q together\. Without q there would be \d+\.$/],
    [
      'en',
      '/v1/clusters?name=Automotive',
      /Without name there would be \d+\. A text is compared whole: put \* after its beginning\.$/,
    ],
    [
      'en',
      '/v1/clusters?name=Cl%C3%BAster%20Automotriz%20de%20Nuevo%20Le%C3%B3n,%20S.L.',
      /A comma parts values: put a value that holds one in "quotes"\./,
    ],
    ['es', '/v1/clusters?name=a,b', /ponga entre "comillas" un valor que lleve una/],
    ['en', '/v1/clusters?page=99', /^Page 99 lies beyond the last one, which is \d\.$/],
    ['es', '/v1/clusters?page=99', /^La página 99 está más allá de la última, que es la \d\.$/],
    ['en', '/v1/search?q=zzzzzz', /^Nothing holds these words/],
    ['es', '/v1/search?q=zzzzzz', /^Nada contiene estas palabras/],
    [
      'en',
      '/v1/search?q=claut&collection=sectors',
      /^Nothing in this collection holds these words\. In all collections there would be \d+\.$/,
    ],
    ['en', '/v1/suggest?q=zzzzzz', /^Nothing holds these words/],
    ['en', '/v1/timeline?from=1800&to=1801', /^Nothing fits from, to together\. Without to there would be \d+\.$/],
    ['es', '/v1/timeline?from=1800&to=1801&sector=aerospace', /^Nada cumple from, to, sector a la vez\./],
    [
      'en',
      '/v1/clusters/claut/timeline?to=1801',
      /^Nothing fits to, actor together\. Without to there would be \d+\.$/,
    ],
    [
      'en',
      '/v1/clusters/claut/matches?sector=furniture',
      /^Nothing fits sector\. Without sector there would be \d+\.$/,
    ],
    [
      'en',
      '/v1/paths?from=claut&to=hegan&maxLength=1',
      /^No path connects the two within these limits\. Raise maxLength/,
    ],
    ['en', '/v1/white-spots?sectors=cosmetics', /^In none of these sectors and places/],
  ])('%s %s', async (lang, address, says) => {
    const { body, status } = await ask(`${address}&lang=${lang}`)
    const shown = Array.isArray(body.data) ? body.data : body.data.suggestions
    expect([status, shown]).toEqual([200, []])
    expect(body.notice).toMatch(says)
  })

  it('and what is not, says nothing', async () => {
    for (const address of ['/v1/clusters', '/v1/search?q=a', '/v1/timeline', '/v1/clusters/claut/matches']) {
      expect((await ask(address)).body).not.toHaveProperty('notice')
    }
  })
})

describe('a range that ends before it begins is an error', () => {
  it.each(['/v1/timeline', '/v1/clusters/claut/timeline', '/v1/organizations/eccp/timeline'])('%s', async (address) => {
    const { status, body } = await ask(`${address}?from=2019&to=2018`)
    expect([status, body.errors]).toEqual([
      400,
      [
        {
          parameter: 'from',
          message: 'the period is reversed: it begins in 2019 and ends in 2018; write from 2018 to 2019',
        },
      ],
    ])
    expect((await ask(`${address}?from=2019-05&to=2019`)).status).toBe(200)
  })
})

it('paths from a record to itself are an error', async () => {
  const { status, body } = await ask('/v1/paths?from=claut&to=claut')
  expect([status, body.errors[0].parameter]).toEqual([400, 'to'])
})

it.each([
  ['/v1/network.jgff', '/v1/network.jgf'],
  ['/v1/dataset.xml', '/v1/dataset'],
  ['/v1/clusters.ndjsn?country=ES', '/v1/clusters.ndjson?country=ES'],
  ['/v1/clusters/claut/network.grapml', '/v1/clusters/claut/network.graphml'],
  ['/v1/briefings/clusters/claut.doc', '/v1/briefings/clusters/claut.docx'],
  ['/v1/schema/clusters.jso', '/v1/schema/clusters.json'],
  ['/v1/paths.jsn', '/v1/paths.json'],
])('of %s, of which there is all but the format, that which is nearest is named: %s', async (wrong, right) => {
  const { status, body } = await ask(wrong)
  expect([status, body.nearest.map(({ self }: { self: string }) => self)]).toEqual([
    404,
    expect.arrayContaining([right]),
  ])
})

it('a format that there is not leads to the list, and to the record', async () => {
  const list = await ask('/v1/clusters.xls')
  expect([list.status, list.body.nearest[0]]).toEqual([404, { label: '/v1/clusters.xlsx', self: '/v1/clusters.xlsx' }])
  const record = await ask('/v1/clusters/claut.xml')
  expect([record.status, record.body.nearest.at(-1).self]).toEqual([404, '/v1/clusters/claut'])
  expect(record.body.detail).toContain('.json, .jsonld')
})
