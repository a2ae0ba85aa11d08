/** What docs/stability.md promises, where no other test holds the service to it already. */
import { readFileSync } from 'node:fs'
import { collectionNames, atlas as embedded, fieldsOf, query } from '@puente/core'
import { describe, expect, it } from 'vitest'
import { createApp } from './app.ts'
import { problemTypes } from './http/problem-types.ts'
import { ask, askForAll, atlas } from './testing/ask.ts'

const page = readFileSync(new URL('../../../docs/stability.md', import.meta.url), 'utf8')
const { body: document } = await ask('/openapi.json')

it('the page names no address that is not described', () => {
  const named = [...page.matchAll(/`(\/[^`…]*)`/g)].map(([, address = '']) => address)
  const described = [...Object.keys(document.paths), '/v1', '/v2', '/openapi.json', '/datasets/{hash}']
  expect(named.length).toBeGreaterThan(5)
  for (const address of named) expect(described).toContain(address)
})

describe.each(collectionNames)('%s', (collection) => {
  it('in CSV have headings that are the names of fields, whatever the language', async () => {
    const [first] = (await ask(`/v1/${collection}.csv?limit=1`)).text.split('\r\n')
    const [same] = (await ask(`/v1/${collection}.csv?limit=1&lang=es`)).text.split('\r\n')
    expect(same).toBe(first)
    expect(first?.replace('\uFEFF', '').split(',')).toContain('id')
  })

  it('has no null', async () => {
    expect((await ask(`/v1/${collection}?limit=500`)).text).not.toMatch(/:null\b/)
  })

  it('is in the order of ids where nothing else decides', async () => {
    const all: readonly string[] = (await askForAll(`/v1/${collection}?limit=500`)).data.map(({ id }) => id)
    expect(all).toEqual(atlas.records[collection].map(({ id }) => id).sort())
    const [field] = fieldsOf(collection).filter(({ facet, many }) => facet === true && !many)
    if (field === undefined) return
    const sorted = await askForAll(`/v1/${collection}?limit=500&sort=${field.name}`)
    const groups = new Map<string, string[]>()
    for (const { id, record } of sorted.data) {
      const key = JSON.stringify(record[field.name])
      groups.set(key, [...(groups.get(key) ?? []), id])
    }
    if (field.paths?.[0] !== field.name) return
    for (const group of groups.values()) expect(group).toEqual(all.filter((id) => group.includes(id)))
  })
})

it('a cursor holds good for the same question to the same dataset, and is refused for any other', async () => {
  const { body } = await ask('/v1/clusters?country=MX&limit=2&page=1')
  const cursor = query(atlas, 'clusters', { where: { country: 'mx' }, limit: 2 }).page.next!
  expect(body.data).toHaveLength(2)
  expect((await ask(`/v1/clusters?country=MX&limit=7&cursor=${cursor}`)).status).toBe(200)
  const other = createApp({ ...embedded, hash: 'f'.repeat(64) })
  for (const answer of [
    await createApp(embedded).request(`/v1/clusters?country=ES&limit=2&cursor=${cursor}`),
    await createApp(embedded).request(`/v1/clusters?country=MX&limit=2&cursor=${cursor}&evidence=paper`),
    await createApp(embedded).request(`/v1/clusters?country=MX&limit=2&cursor=${cursor}&asOf=2019-03`),
    await other.request(`/v1/clusters?country=MX&limit=2&cursor=${cursor}`),
  ]) {
    expect(answer.status).toBe(400)
    expect(JSON.parse(await answer.text()).errors[0].parameter).toBe('cursor')
  }
})

it('a parameter takes the id that was given up for its heir', async () => {
  const moved = createApp({
    ...embedded,
    manifest: { ...embedded.manifest, redirects: { 'old-aerospace': 'aerospace' } },
  } as typeof embedded)
  for (const address of ['/v1/clusters?sector=', '/v1/timeline?sector=', '/v1/clusters/claut/matches?sector=']) {
    const [old, heir] = await Promise.all(['old-aerospace', 'aerospace'].map((id) => moved.request(address + id)))
    expect([address, old!.status]).toEqual([address, 200])
    expect(JSON.parse(await old!.text()).data).toEqual(JSON.parse(await heir!.text()).data)
  }
})

it('every kind of problem is explained with the status that it has', async () => {
  for (const [kind, { status }] of Object.entries(problemTypes)) {
    expect((await ask(`/problems/${kind}`)).body).toMatchObject({ type: `/problems/${kind}`, status })
  }
})

it('every answer with data names its dataset', async () => {
  for (const [path, { get }] of Object.entries<{ get?: { responses: Record<string, { content: object }> } }>(
    document.paths,
  )) {
    if (get === undefined) continue
    const schema = JSON.parse(JSON.stringify(get.responses['200']!.content))['application/json']?.schema
    if (schema?.properties?.data !== undefined)
      expect([path, schema.required]).toEqual([path, expect.arrayContaining(['dataset'])])
  }
})

it('nothing is deprecated', () => {
  expect(JSON.stringify(document)).not.toContain('"deprecated":true')
})
