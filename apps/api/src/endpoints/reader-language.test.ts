import { labelOfId, query } from '@puente/core'
import { describe, expect, it } from 'vitest'
import { ask, atlas } from '../testing/ask.ts'

interface Listed {
  readonly data: readonly { readonly id: string; readonly record: { readonly country: string } }[]
  readonly links: { readonly next?: string }
  readonly missing: Readonly<Record<string, number>>
  readonly page: { readonly total: number }
}

const list = async (path: string, headers: Readonly<Record<string, string>> = {}): Promise<Listed> =>
  (await ask(path, { headers })).body

const ids = ({ data }: Listed) => data.map(({ id }) => id)

describe('a list in the language of its reader', () => {
  it('stands in the order of what is shown, whichever way the language is chosen', async () => {
    const english = await list('/v1/clusters?country=*&sort=country&limit=100')
    const spanish = await list('/v1/clusters?country=*&sort=country&limit=100&lang=es')
    const countries = spanish.data.map(({ record }) => labelOfId(atlas, record.country, 'es'))
    expect(countries).toEqual(countries.toSorted(new Intl.Collator('es').compare))
    expect(ids(spanish)).not.toEqual(ids(english))
    expect(ids(await list('/v1/clusters?country=*&sort=country&limit=100', { 'Accept-Language': 'es' }))).toEqual(
      ids(spanish),
    )
  })

  it('goes on in it, by every link and without the header', async () => {
    const whole = ids(await list('/v1/clusters?country=*&sort=country&limit=100&lang=es'))
    const first = await list('/v1/clusters?country=*&sort=country&limit=10', { 'Accept-Language': 'es' })
    const second = await list(first.links.next ?? '')
    expect([...ids(first), ...ids(second)]).toEqual(whole.slice(0, 20))
  })

  it('is the same as a file', async () => {
    const spanish = await list('/v1/clusters?sort=country&limit=5&lang=es')
    const { text: csv } = await ask('/v1/clusters.csv?sort=country&limit=5&lang=es')
    expect(
      csv
        .trimEnd()
        .split('\r\n')
        .slice(1)
        .map((row) => row.split(',')[0]),
    ).toEqual(ids(spanish))
  })

  it('is asked by the Spanish names of fields too', async () => {
    expect((await list('/v1/clusters?pa%C3%ADs=mx')).page.total).toBe(
      query(atlas, 'clusters', { where: { country: 'mx' } }).total,
    )
  })
})

it('says how many records have no value of a facet', async () => {
  const { missing, page } = await list('/v1/clusters?facets=place&limit=1')
  expect(missing.place).toBe(page.total - query(atlas, 'clusters', { where: { place: { exists: true } } }).total)
})

it.each([
  ['/v1/timeline?from=2019&to=2018', 'from'],
  ['/v1/clusters/claut/timeline?from=2019&to=2018', 'from'],
  ['/v1/events?date=2019..2018', 'date'],
  ['/v1/clusters/claut/matches?asOf=1066', 'asOf'],
  ['/v1/white-spots?asOf=1066', 'asOf'],
  ['/v1/paths?from=claut&to=hegan&asOf=1066', 'asOf'],
  ['/v1/briefings/sectors/aerospace?asOf=1066', 'asOf'],
  ['/v1/clusters?id=claut,hegan,nope', 'id'],
])('%s is a 400 that names %s', async (path, parameter) => {
  const response = await ask(path)
  expect(response.status).toBe(400)
  expect(response.body).toMatchObject({ errors: [{ parameter }] })
})

it.each(['country=ES&country=FR', 'id=claut&id=hegan', 'kind=association&kind=public-agency'])(
  '%s finds what either finds',
  async (search) => {
    const [[name = '', first = ''] = [], [, second = ''] = []] = [...new URLSearchParams(search)]
    const joined = await list(`/v1/clusters?${name}=${first},${second}`)
    const repeated = await list(`/v1/clusters?${search}`)
    expect(ids(repeated)).toEqual(ids(joined))
    expect(repeated.page.total).toBeGreaterThan(0)
  },
)

it.each([
  ['/v1/clusters/clautt', 'Ningún registro de clusters tiene el id "clautt".'],
  ['/v1/nope', 'Ninguna colección se llama "nope".'],
  ['/nope', 'No hay nada en /nope.'],
  ['/v1/briefings/pairs/claut/claut', 'Un par es de dos actores'],
  ['/v1/clusters?limt=1', 'Lo que se pide no se puede leer. Revise: limt.'],
  ['/v1/clusters.gexf', 'Esto solo existe como application/json'],
  ['/problems/nope', 'Ninguna clase de problema se llama "nope".'],
  ['/datasets/abc/v1/clusters', 'Los datos "abc" no se sirven aquí'],
  [`/v1/clusters?q=${'a'.repeat(8000)}`, 'La dirección tiene'],
])('%s is refused in the language of the reader', async (path, detail) => {
  const spanish = await ask(path, { headers: { 'Accept-Language': 'es' } })
  expect(spanish.headers.get('content-language')).toBe('es')
  expect(spanish.body.detail).toContain(detail)
  const named = await ask(`${path}${path.includes('?') ? '&' : '?'}lang=es`)
  expect(named.body.title).toBe(spanish.body.title)
  const english = await ask(path)
  expect(english.headers.get('content-language')).toBe('en')
  expect(english.body.type).toBe(spanish.body.type)
  expect(english.body.title).not.toBe(spanish.body.title)
})

it('each thing that is wrong is told in the language of the reader, by core and by the service alike', async () => {
  const { body } = await ask('/v1/events?date=2019..2018&limit=0&sort=nope&include=nope&lang=es')
  expect(body.errors.map(({ message }: { message: string }) => message)).toEqual([
    expect.stringContaining('no es una relación'),
    expect.stringContaining('el intervalo está al revés'),
    expect.stringContaining('campo desconocido'),
    'no es un número entero entre 1 y 500',
  ])
  const id = await ask('/v1/clusters/claut/matches?exclude=nope&asOf=x&lang=es')
  expect(id.body.errors).toEqual([
    { parameter: 'exclude', message: 'Ningún registro tiene el id "nope".' },
    { parameter: 'asOf', message: '"x" no es una fecha; escriba AAAA, AAAA-MM o AAAA-MM-DD' },
  ])
})

it('explains a kind of problem, and a browser is shown one, in the language of the reader', async () => {
  expect((await ask('/problems/not-found?lang=es')).body.meaning).toMatch(/^No hay nada en esta dirección/)
  const page = await ask('/nope', { headers: { Accept: 'text/html', 'Accept-Language': 'es' } })
  expect(page.text).toContain('<html lang="es">')
  expect(page.text).toContain('<h1>No encontrado</h1>')
})
