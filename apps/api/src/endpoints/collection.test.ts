import { collectionNames, fieldsOf } from '@puente/core'
import { describe, expect, it } from 'vitest'
import { ask, askForAll, atlas } from '../testing/ask.ts'

const ids = (data: readonly { readonly id: string }[]) => data.map(({ id }) => id)

describe('a list', () => {
  it.each(collectionNames)('of %s gives records by id, each with its label and address', async (collection) => {
    const { status, page, data } = await askForAll(`/v1/${collection}?limit=500`)
    expect(status).toBe(200)
    const { length } = atlas.records[collection]
    expect(page).toMatchObject({ number: 1, pages: Math.ceil(length / 500), limit: 500, total: length })
    expect(ids(data)).toEqual(ids(atlas.records[collection]).toSorted())
    for (const { id, label, self, record } of data) {
      expect(label).not.toBe('')
      expect(self).toBe(`/v1/${collection}/${id}`)
      expect(record.id).toBe(id)
    }
  })

  it('says which dataset it was made from', async () => {
    const { body } = await ask('/v1/ties')
    expect(body.dataset).toEqual({
      version: atlas.manifest.version,
      hash: atlas.hash,
      asOf: '2026-11',
      evidence: 'best',
    })
  })

  it('takes filters, negation, presence and text together', async () => {
    const { body } = await ask('/v1/clusters?country=ES,FR&sector=aerospace&id=!hegan&place=*&q=aero')
    expect(body.page.total).toBeGreaterThan(0)
    expect(ids(body.data)).not.toContain('hegan')
    for (const { record } of body.data) {
      expect(['es', 'fr']).toContain(record.country)
      expect(record.place).toBeDefined()
    }
  })

  it('takes ranges', async () => {
    const { body } = await ask('/v1/events?date=2017..2017&limit=500')
    expect(body.page.total).toBeGreaterThan(0)
    const { body: later } = await ask('/v1/events?date=>2017&limit=500')
    expect(ids(later.data).filter((id) => ids(body.data).includes(id))).toEqual([])
  })

  it('sorts either way', async () => {
    const { body: up } = await ask('/v1/clusters?sort=name&limit=500')
    const { body: down } = await ask('/v1/clusters?sort=-name&limit=500')
    expect(ids(up.data)[0]).toBe(ids(down.data).at(-1))
  })

  it('gives the chosen fields alone', async () => {
    const { body } = await ask('/v1/clusters?fields=country&limit=1')
    expect(Object.keys(body.data[0].record).toSorted()).toEqual(['country', 'id'])
  })

  it('counts facets and names their values in the language of the answer', async () => {
    const { body } = await ask('/v1/clusters?country=ES&facets=country&limit=1&lang=es')
    const spain = body.facets.country.find(({ value }: { readonly value: string }) => value === 'es')
    expect(spain).toEqual({ value: 'es', label: 'España', count: body.page.total, selected: true })
    expect(body.facets.country.length).toBeGreaterThan(1)
  })

  it('has labels in the language of the answer', async () => {
    const { body: english } = await ask('/v1/places/es')
    const { body: spanish } = await ask('/v1/places/es?lang=es')
    expect([english.data.label, spanish.data.label]).toEqual(['Spain', 'España'])
  })
})

describe('pages', () => {
  it('are all reached by following next, in order, without gaps and repetitions', async () => {
    const seen: string[] = []
    let next: string | undefined = '/v1/clusters?country=ES,MX&sort=-name&limit=7'
    while (next !== undefined) {
      const { body } = await ask(next)
      seen.push(...ids(body.data))
      next = body.links.next
    }
    const { body: whole } = await ask('/v1/clusters?country=ES,MX&sort=-name&limit=500')
    expect(seen).toEqual(ids(whole.data))
  })

  it('are all reached by cursor, too', async () => {
    const seen: string[] = []
    let next: string | undefined
    do {
      const { body } = await ask(`/v1/clusters?limit=20${next === undefined ? '' : `&cursor=${next}`}`)
      seen.push(...ids(body.data))
      next = body.page.next
    } while (next !== undefined)
    expect(seen).toEqual(ids(atlas.records.clusters).toSorted())
  })

  it('say in the Link header where the others are', async () => {
    const { headers } = await ask('/v1/clusters?limit=10&page=2&lang=es')
    expect(headers.get('link')).toMatch(
      /^<\/v1\/clusters\?limit=10&lang=es>; rel="first", <[^>]*&page=1>; rel="prev", <[^>]*&page=3>; rel="next", <[^>]*&page=\d+>; rel="last", /,
    )
  })

  it('beyond the last are empty and lead back', async () => {
    const { status, body } = await ask('/v1/clusters?limit=500&page=40')
    expect([status, body.data, body.links.prev]).toEqual([200, [], '/v1/clusters?limit=500&page=1'])
  })
})

describe('a list refuses', () => {
  it('everything that it cannot read at once, and says what may have been meant', async () => {
    const { status, body } = await ask('/v1/clusters?contry=ES&limit=abc&limt=3&lang=fr&langg=es')
    expect(status).toBe(400)
    expect(body.errors).toEqual([
      { parameter: 'lang', message: '"fr" is none of en, es' },
      { parameter: 'contry', message: expect.any(String), didYouMean: ['country'] },
      { parameter: 'limt', message: expect.any(String), didYouMean: ['limit'] },
      { parameter: 'langg', message: expect.any(String), didYouMean: ['lang'] },
      { parameter: 'limit', message: expect.any(String) },
    ])
  })

  it.each([
    'limit=0',
    'limit=501',
    'limit=5&limit=6',
    'page=0',
    'page=2&cursor=x',
    'cursor=x',
    'country=nowhere-at-all',
    'country=',
    'sort=-nothing',
    'facets=summary',
    'fields=nothing',
    'date=2019',
    '=x',
  ])('?%s', async (query) => {
    const { status, body } = await ask(`/v1/clusters?${query}`)
    expect(status).toBe(400)
    expect(body.type).toBe('/problems/invalid-query')
    expect(body.errors.length).toBeGreaterThan(0)
  })

  it('a collection that does not exist, naming the nearest in any language', async () => {
    const { status, body } = await ask('/v1/cluster')
    expect([status, body.nearest]).toEqual([404, [{ label: 'clusters', self: '/v1/clusters' }]])
    expect((await ask('/v1/organizaciones')).body.nearest).toEqual([
      { label: 'organizations', self: '/v1/organizations' },
    ])
  })
})

it('no collection has a field that the service takes for itself', () => {
  for (const collection of collectionNames) {
    expect(fieldsOf(collection).map(({ name }) => name)).not.toContain('lang')
  }
})
