/** The service as clients ask it that are made from its description, and know nothing else of it. */
import { atlas, query } from '@puente/core'
import createClient, { createQuerySerializer } from 'openapi-fetch'
import { expect, it } from 'vitest'
import { createApp } from '../app.ts'

/** What openapi-typescript makes of the description, as far as it is asked here. */
interface Paths {
  '/v1/clusters': {
    get: {
      parameters: { query?: { country?: string; sector?: string; include?: string[]; facets?: string; limit?: number } }
      responses: { 200: { content: { 'application/json': Listed } } }
    }
  }
  '/v1/clusters/{id}/matches': {
    get: {
      parameters: { path: { id: string }; query?: { exclude?: string[]; limit?: number } }
      responses: { 200: { content: { 'application/json': { data: { suggestions: { actor: { id: string } }[] } } } } }
    }
  }
  '/v1/search': {
    get: {
      parameters: { query: { q: string; collection?: string[] } }
      responses: { 200: { content: { 'application/json': { data: { collection: string }[] } } } }
    }
  }
}

interface Listed {
  data: { id: string; relations?: { relation: string }[] }[]
  page: { total: number }
}

const app = createApp(atlas)
const clientOf = (querySerializer?: ReturnType<typeof createQuerySerializer>) =>
  createClient<Paths>({
    baseUrl: 'http://localhost',
    fetch: (request) => Promise.resolve(app.request(request)),
    ...(querySerializer === undefined ? {} : { querySerializer }),
  })

const spellings = [
  { how: 'repeated, as openapi-fetch, hey-api and axios do', client: clientOf() },
  {
    how: 'with commas, as the description has it',
    client: clientOf(createQuerySerializer({ array: { style: 'form', explode: false } })),
  },
]

it.each(spellings)('a list $how', async ({ client }) => {
  const { data, response } = await client.GET('/v1/clusters', {
    params: { query: { country: 'MX', include: ['awards.holder', 'clusters.country'], limit: 3 } },
  })
  expect(response.status).toBe(200)
  expect(data?.page.total).toBe(query(atlas, 'clusters', { where: { country: 'mx' } }).total)
  expect(data?.data[0]?.relations?.map(({ relation }) => relation)).toContain('clusters.country')

  const { data: found } = await client.GET('/v1/search', {
    params: { query: { q: 'energy', collection: ['sectors', 'ties'] } },
  })
  expect(new Set(found?.data.map(({ collection }) => collection))).toEqual(new Set(['sectors', 'ties']))

  const matched = await client.GET('/v1/clusters/{id}/matches', {
    params: { path: { id: 'claut' }, query: { exclude: ['hegan', 'acicae'], limit: 100 } },
  })
  const ids = matched.data?.data.suggestions.map(({ actor }) => actor.id)
  expect(ids).not.toContain('hegan')
  expect(ids).not.toContain('acicae')
})

it.each(spellings)('an empty list is none, $how', async ({ client }) => {
  const { data } = await client.GET('/v1/search', { params: { query: { q: 'energy', collection: [] } } })
  expect(data?.data.length).toBeGreaterThan(1)
})

it('a table is asked for by its media type, and read as text', async () => {
  const { data } = await clientOf().GET('/v1/clusters', { headers: { Accept: 'text/csv' }, parseAs: 'text' })
  expect(String(data).trimEnd().split('\r\n')).toHaveLength(1 + atlas.records.clusters.length)
})
