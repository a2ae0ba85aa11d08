import { describe, expect, it } from 'vitest'
import { ask } from '../testing/ask.ts'

describe('search', () => {
  it('finds a cluster by its acronym first, and shows where', async () => {
    const { body } = await ask('/v1/search?q=claut')
    expect(body.data[0]).toMatchObject({
      collection: 'clusters',
      id: 'claut',
      self: '/v1/clusters/claut',
      exact: true,
      matches: expect.arrayContaining([{ path: 'names[].value', text: 'CLAUT', ranges: [[0, 5]] }]),
    })
  })

  it('looks in the collections that it is told, for as many as it is told', async () => {
    const { body } = await ask('/v1/search?q=queretaro&collection=places,clusters&limit=2')
    expect(body.data).toHaveLength(2)
    for (const { collection } of body.data) expect(['places', 'clusters']).toContain(collection)
  })

  it('gives all that it finds, page by page', async () => {
    const ids = (body: { data: { id: string }[] }) => body.data.map(({ id }) => id)
    const whole = (await ask('/v1/search?q=aerospace&limit=60')).body
    const second = (await ask('/v1/search?q=aerospace&limit=20&page=2')).body
    expect(ids(second)).toEqual(ids(whole).slice(20, 40))
    expect(second.page).toEqual({ limit: 20, more: true, total: whole.page.total, number: 2 })
    const table = await ask('/v1/search.csv?q=aerospace&limit=20&page=2')
    expect(table.headers.get('content-disposition')).toContain(`search-21-to-40-of-${whole.page.total}.csv`)
    const behind = (await ask('/v1/search?q=aerospace&page=900')).body
    expect([behind.data, behind.page.more]).toEqual([[], false])
    expect(behind.notice).toContain('page=1 has the first ones')
  })

  it('finds nothing for signs without words', async () => {
    expect((await ask(`/v1/search?q=${encodeURIComponent('?!…')}`)).body.data).toEqual([])
  })

  it('must be told what to look for', async () => {
    const { status, body } = await ask('/v1/search')
    expect([status, body.errors[0].parameter]).toEqual([400, 'q'])
  })
})

describe('suggest', () => {
  it('gives names that begin so, with the record in the language of the answer', async () => {
    const { body } = await ask('/v1/suggest?q=Espa&collection=places&lang=en')
    expect(body.data[0]).toEqual({
      collection: 'places',
      id: 'es',
      label: 'Spain',
      self: '/v1/places/es',
      name: 'España',
    })
  })

  it('refuses what it does not know', async () => {
    expect((await ask('/v1/suggest?q=a&sort=name')).status).toBe(400)
  })
})
