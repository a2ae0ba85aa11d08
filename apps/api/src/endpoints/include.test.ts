import { collectionNames, atlas as embedded, entryOf, include, query, relationNames } from '@puente/core'
import { describe, expect, it } from 'vitest'
import { createApp } from '../app.ts'
import type { Problem } from '../http/problem.ts'
import { maxIncluded } from '../parameters/format-bound.ts'
import { ask, atlas } from '../testing/ask.ts'

interface Linked {
  readonly id: string
  readonly self: string
  readonly record: object
}

describe('a list', () => {
  it.each(collectionNames)('of %s brings along what is around its records, each once', async (collection) => {
    const names = relationNames(collection)
    const { status, body } = await ask(`/v1/${collection}?limit=5&include=${names.join(',')}`)
    expect(status).toBe(200)
    const entries = query(atlas, collection, { limit: 5 }).records.map((record) => entryOf(collection, record))
    const around = include(atlas, entries, names)
    expect(body.included.map(({ record }: Linked) => record)).toEqual(
      JSON.parse(JSON.stringify(around.included.map(({ record }) => record))),
    )
    const there = new Set([...body.data, ...body.included].map(({ self }: Linked) => self))
    const named = body.data.flatMap(({ relations }: { relations: { records: Linked[] }[] }) =>
      relations.flatMap(({ records }) => records.map(({ self }) => self)),
    )
    for (const self of named) expect(there).toContain(self)
  })

  it('keeps it in the links to the other pages', async () => {
    const { body } = await ask('/v1/clusters?include=awards.holder&limit=2')
    expect(body.links.next).toBe('/v1/clusters?include=awards.holder&limit=2&page=2')
  })

  it('says nothing of what it was not asked for', async () => {
    const { body } = await ask('/v1/clusters?limit=1')
    expect([body.included, body.data[0].relations]).toEqual([undefined, undefined])
  })
})

it('a record brings along what is around it', async () => {
  const { body } = await ask('/v1/clusters/claut?include=awards.holder,clusters.country')
  expect(body.included.map(({ collection }: { collection: string }) => collection).sort()).toEqual(['awards', 'places'])
  expect(body.included.find(({ id }: Linked) => id === 'mx').record.kind).toBe('country')
})

describe('a relation that there is not', () => {
  it.each([
    ['/v1/clusters?include=award.holder', 'awards.holder'],
    ['/v1/clusters/claut?include=country', 'clusters.country'],
    ['/v1/sectors?include=awards', 'awards.sector'],
  ])('%s: the nearest is %s', async (address, nearest) => {
    const { status, body } = await ask(address)
    expect([status, body.errors[0].parameter, body.errors[0].didYouMean[0]]).toEqual([400, 'include', nearest])
  })

  it('is told with all else that is wrong', async () => {
    const { body } = await ask('/v1/clusters?include=nothing,awards.holdr&limt=5&lang=fr')
    expect(body.errors.map(({ parameter }: { parameter: string }) => parameter).sort()).toEqual([
      'include',
      'include',
      'lang',
      'limt',
    ])
  })
})

it('what cannot come along is refused and not left out', async () => {
  for (const suffix of ['.csv', '.ndjson', '.geojson']) {
    const { status, body } = await ask(`/v1/clusters${suffix}?include=awards.holder`)
    expect([suffix, status, body.errors[0]?.parameter]).toEqual([suffix, 400, 'include'])
  }
})

it('not more come along than one answer can bear', async () => {
  const [cluster] = embedded.records.clusters
  const clusters = Array.from({ length: maxIncluded + 1 }, (_, number) => ({
    ...cluster!,
    id: `made-${number}` as NonNullable<typeof cluster>['id'],
  }))
  const app = createApp({
    ...embedded,
    records: { ...embedded.records, clusters: [...embedded.records.clusters, ...clusters] },
  } as typeof embedded)
  const place = cluster!.country!
  const response = await app.request(`/v1/places/${place}?include=clusters.country`)
  const { errors }: Problem = JSON.parse(await response.text())
  expect([response.status, errors?.[0]?.parameter]).toEqual([400, 'include'])
  expect(errors?.[0]?.message).toMatch(/\d{4} by clusters\.country/)
  expect((await app.request(`/v1/places/${place}`)).status).toBe(200)
})
