import { atlas, type MatchesJson, type Records, type TimelineEntryJson } from '@puente/core'
import type { BriefingJson } from '@puente/core/briefing'
import { parseResponse } from 'hono/client'
import { describe, expect, expectTypeOf, it } from 'vitest'
import { createApp } from '../app.ts'
import type { SelfLink } from '../encode/encoding.ts'
import { createClient, type Problem } from './client.ts'

const app = createApp(atlas)
const client = createClient('http://localhost', { fetch: app.request })

describe('a list', () => {
  it('is asked in the words of its collection, and holds its records', async () => {
    const page = await parseResponse(
      client.v1.clusters.$get({
        query: { country: ['ES', 'MX'], label: '!gold', sort: ['-country', 'id'], limit: 3, facets: 'sector' },
      }),
    )
    expectTypeOf(page.data[0]!.record).toEqualTypeOf<Partial<Records['clusters']>>()
    expectTypeOf(page.data[0]!.collection).toEqualTypeOf<'clusters'>()
    expect(page.data).toHaveLength(3)
    expect(page.page.limit).toBe(3)
    expect(page.facets.sector!.length).toBeGreaterThan(0)
    expect(page.links.first).toBe('/v1/clusters?country=ES%2CMX&label=%21gold&sort=-country%2Cid&limit=3&facets=sector')
  })

  it('brings along what it is asked for', async () => {
    const page = await parseResponse(client.v1.awards.$get({ query: { include: ['awards.holder'], limit: 2 } }))
    expect(page.included!.map(({ collection }) => collection)).toContain('clusters')
  })

  it('takes an item of a list as one value, whatever commas it holds', async () => {
    const name = ['Clúster Automotriz de Nuevo León, A.C.', 'ACICAE']
    const { data } = await parseResponse(client.v1.clusters.$get({ query: { name } }))
    expect(data.map(({ id }) => id).sort()).toEqual(['acicae', 'claut'])
  })

  it('knows its fields, keys to sort by and relations', async () => {
    // @ts-expect-error: no cluster has such a field
    expect((await client.v1.clusters.$get({ query: { contry: 'ES' } })).status).toBe(400)
    // @ts-expect-error: nor can clusters be sorted by it
    expect((await client.v1.clusters.$get({ query: { sort: 'contry' } })).status).toBe(400)
    // @ts-expect-error: awards have no such relation
    expect((await client.v1.awards.$get({ query: { include: 'clusters.sectors' } })).status).toBe(400)
    // @ts-expect-error: no collection is called so
    expect(client.v1.cluster).toBeDefined()
  })
})

it('a record is of its collection', async () => {
  const response = await client.v1.sectors[':id'].$get({ param: { id: 'aerospace' } })
  if (!response.ok) throw new Error((await response.json()).detail)
  const { data, links } = await response.json()
  expectTypeOf(data.record).toEqualTypeOf<Records['sectors']>()
  expect([data.record.id, links.briefing]).toEqual(['aerospace', '/v1/briefings/sectors/aerospace'])
})

it('a problem tells what is wrong, and may have been meant', async () => {
  const response = await client.v1.clusters[':id'].$get({ param: { id: 'clautt' } })
  if (response.ok) throw new Error('there is a record of that name')
  const problem = await response.json()
  expectTypeOf(problem).toEqualTypeOf<Problem>()
  expect([response.status, problem.nearest?.[0]?.self]).toEqual([404, '/v1/clusters/claut'])
})

describe('a question', () => {
  it('has the parameters of its route, those that must be given among them', async () => {
    const paths = await parseResponse(
      client.v1.paths.$get({ query: { from: 'claut', to: 'acicae', count: 2, maxLength: '4' } }),
    )
    expect(paths.data[0]!.actors[0]!.id).toBe('claut')
    // @ts-expect-error: a path leads to somewhere
    expect((await client.v1.paths.$get({ query: { from: 'claut' } })).status).toBe(400)
    // @ts-expect-error: there is no such parameter
    expect((await client.v1.search.$get({ query: { q: 'a', limt: 5 } })).status).toBe(400)
    // @ts-expect-error: no kind of entry is called so
    expect((await client.v1.timeline.$get({ query: { kinds: ['milestones'] } })).status).toBe(400)
  })

  it('holds what its route answers', async () => {
    const matches = await parseResponse(
      client.v1.clusters[':id'].matches.$get({
        param: { id: 'cluster-energia-coahuila' },
        query: { limit: 2, organizations: true, exclude: ['acicae'] },
      }),
    )
    expectTypeOf(matches.data).toExtend<MatchesJson<SelfLink>>()
    expect(matches.data.suggestions).toHaveLength(2)

    const timeline = await parseResponse(
      client.v1.timeline.$get({
        query: { kinds: ['event', 'milestone'], from: '2017', lang: 'es' },
      }),
    )
    expectTypeOf(timeline.data).toExtend<readonly TimelineEntryJson<SelfLink>[]>()
    expect(new Set(timeline.data.map(({ kind }) => kind))).toEqual(new Set(['event', 'milestone']))

    const briefing = await parseResponse(
      client.v1.briefings.pairs[':a'][':b'].$get({ param: { a: 'claut', b: 'acicae' } }),
    )
    expectTypeOf(briefing.data).toExtend<BriefingJson<SelfLink>>()

    const network = await parseResponse(client.v1.network.$get())
    expect(network.nodes.length).toBeGreaterThan(100)

    const dataset = await parseResponse(client.v1.dataset.$get())
    expect(dataset.records.clusters).toEqual(JSON.parse(JSON.stringify(atlas.records.clusters)))
  })

  it.each([
    ['/v1', client.v1.$get()],
    ['/v1/suggest', client.v1.suggest.$get({ query: { q: 'cl', collection: ['clusters', 'sectors'] } })],
    ['/v1/resolve', client.v1.resolve.$get({ query: { name: 'claut' } })],
    ['/v1/white-spots', client.v1['white-spots'].$get({ query: { by: 'region', limit: 3 } })],
    ['/v1/white-spots/matrix', client.v1['white-spots'].matrix.$get()],
    ['/v1/schema', client.v1.schema.$get()],
    ['/healthz', client.healthz.$get()],
    ['/readyz', client.readyz.$get()],
    ['/openapi.json', client['openapi.json'].$get()],
    ['/problems/:kind', client.problems[':kind'].$get({ param: { kind: 'not-found' } })],
    ['/v1/organizations/:id/network', client.v1.organizations[':id'].network.$get({ param: { id: 'promexico' } })],
  ])('%s answers', async (_route, response) => {
    expect((await response).status).toBe(200)
  })
})
