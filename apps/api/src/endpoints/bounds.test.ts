/** What is cut on an atlas of thousands of organizations, what the answer says of that, and how the rest is reached. */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Client } from '@modelcontextprotocol/sdk/client/index.js'
import { StreamableHTTPClientTransport } from '@modelcontextprotocol/sdk/client/streamableHttp.js'
import { type Atlas, collectionNames, egoNetwork, entryOf, related, timeline, viewOf } from '@puente/core'
import { openPath } from '@puente/core/node'
import { afterAll, describe, expect, it } from 'vitest'
import { createApp } from '../app.ts'

const folder = mkdtempSync(join(tmpdir(), 'puente-bounds-'))
afterAll(() => rmSync(folder, { recursive: true }))

function generated(size: number): Atlas {
  const file = join(folder, `${size}.json`)
  const program = fileURLToPath(new URL('../../../../packages/core/bench/generate-atlas.ts', import.meta.url))
  const { status, stderr } = spawnSync(
    process.execPath,
    [program, '--size', String(size), '--seed', '1', '--out', file],
    { encoding: 'utf8' },
  )
  if (status !== 0) throw new Error(stderr)
  const opened = openPath(file)
  if (!opened.ok) throw new Error(opened.error.message)
  return opened.value
}

const whole = generated(10_000)
const atlas = viewOf(whole, { evidence: 'best' })
const app = createApp(whole)

async function ask(path: string) {
  const response = await app.request(path)
  const text = await response.text()
  const isJson = response.headers.get('content-type')?.includes('json')
  return { status: response.status, text, body: isJson ? JSON.parse(text) : {} }
}

/** The largest answer of the bounded ones, in characters. */
const largest = 10_000_000

const counts = new Map<string, number>()
for (const { between } of atlas.records.ties)
  for (const actor of between) counts.set(actor, (counts.get(actor) ?? 0) + 1)
const hub = atlas.records.clusters.toSorted((a, b) => (counts.get(b.id) ?? 0) - (counts.get(a.id) ?? 0))[0]!.id

it.each([
  '/v1/timeline',
  '/v1/timeline?kinds=cluster,organization,figure,source,membership,event,tie',
  '/v1/white-spots?limit=500&by=region',
  '/v1/white-spots/matrix?by=region',
  `/v1/white-spots/matrix?by=region&sectors=${atlas.records.sectors.map(({ id }) => id).join()}`,
  `/v1/clusters/${hub}/matches?limit=100&organizations=true`,
  `/v1/clusters/${hub}/network?depth=4`,
  `/v1/clusters/${hub}/network?depth=4&limit=5000`,
  '/v1/developments?limit=1000&from=1990',
  '/v1/briefings',
  '/v1/briefings.md',
  '/v1/briefings.html',
  ...atlas.records.sectors.slice(0, 3).map(({ id }) => `/v1/briefings/sectors/${id}`),
  ...collectionNames.flatMap((name) => atlas.records[name].slice(0, 2).map(({ id }) => `/v1/${name}/${id}`)),
  '/v1/ties?limit=500&facets=actor,sector,country',
])('%s has at most some megabytes', async (path) => {
  const { status, text } = await ask(path)
  expect([status, text.length < largest]).toEqual([200, true])
})

describe('the network around an actor', () => {
  it('has the nearest records as JSON, and says that there are others', async () => {
    const { body } = await ask(`/v1/clusters/${hub}/network?depth=4`)
    expect([body.nodes.length, body.graph.more]).toEqual([2000, true])
    const near = await ask(`/v1/clusters/${hub}/network?depth=1&limit=5000`)
    const ids = new Set(body.nodes.map(({ id }: { id: string }) => id))
    for (const { id } of near.body.nodes) expect(ids).toContain(id)
    expect(near.body.graph).not.toHaveProperty('more')
  })

  it('is whole in a format without an envelope, unless a limit is given', async () => {
    const { nodes } = egoNetwork(atlas, hub, { depth: 4 })
    const all = await ask(`/v1/clusters/${hub}/network.graphml?depth=4`)
    expect(all.text.match(/<node /g)).toHaveLength(nodes.length)
    const few = await ask(`/v1/clusters/${hub}/network.graphml?depth=4&limit=50`)
    expect(few.text.match(/<node /g)).toHaveLength(50)
  })
})

it('a timeline comes in pages, which together have every entry once', async () => {
  const entries: unknown[] = []
  let more = true
  for (let page = 1; more; page++) {
    const { body } = await ask(`/v1/timeline?page=${page}`)
    expect(body.page).toMatchObject({ limit: 1000, number: page })
    expect(body.notice).toContain(`page ${page} of`)
    entries.push(...body.data.map(({ record, field, date }: never) => [(record as { id: string }).id, field, date]))
    more = body.page.more
  }
  expect(entries).toEqual(timeline(atlas).map(({ id, field, date }) => [id, field, date]))
  expect((await ask('/v1/timeline?page=999')).body).toMatchObject({ data: [], page: { more: false } })
})

it('a matrix has its columns in pages, and says of each list how long it is', async () => {
  const sectors = atlas.records.sectors.map(({ id }) => id).join()
  const places: string[] = []
  let total = 1
  for (let page = 1; places.length < total; page++) {
    const { body } = await ask(`/v1/white-spots/matrix?by=region&sectors=${sectors}&page=${page}`)
    places.push(...body.data.places.map(({ id }: { id: string }) => id))
    total = body.data.placesTotal ?? places.length
    for (const { cells } of body.data.rows) expect(cells).toHaveLength(body.data.places.length)
    const [cut] = body.data.rows.flatMap((row: { cells: { totals?: object }[] }) => row.cells.filter((c) => c.totals))
    if (page === 1) expect(Object.values(cut.totals)[0]).toBeGreaterThan(50)
  }
  expect(new Set(places).size).toBe(total)
})

it('a record names the first of each relation, and says how many there are', async () => {
  const source = atlas.records.sources[0]!
  const { body } = await ask(`/v1/sources/${source.id}`)
  const groups = related(atlas, entryOf('sources', source))
  expect(body.data.relations.map(({ total }: { total: number }) => total)).toEqual(
    groups.map(({ entries }) => entries.length),
  )
  for (const { records, total } of body.data.relations) expect(records).toHaveLength(Math.min(total, 250))
})

it('a briefing says of how much more a statement rests on', async () => {
  const { body } = await ask('/v1/briefings')
  const statements = body.data.sections.flatMap(({ statements }: { statements: object[] }) => statements)
  const cut = statements.filter((one: { total?: number }) => one.total !== undefined)
  expect(cut.length).toBeGreaterThan(0)
  for (const { records, total } of cut) expect([records.length, total > 250]).toEqual([250, true])
})

it('a facet has its most frequent values, and says how many there are', async () => {
  const { body } = await ask('/v1/ties?limit=1&facets=actor')
  expect(body.facets.actor).toHaveLength(1000)
  expect(body.facetTotals.actor).toBeGreaterThan(1000)
})

it('a message of the protocol has no more than clients take', async () => {
  const client = new Client({ name: 'test', version: '1' })
  const fetch = (address: string | URL, init?: RequestInit) => app.request(String(address), init) as Promise<Response>
  await client.connect(new StreamableHTTPClientTransport(new URL('http://localhost/mcp'), { fetch }) as never)
  await expect(client.readResource({ uri: 'puente://dataset' })).rejects.toThrow(/4000000 characters.*\/v1\/dataset/)
  const { contents } = await client.readResource({ uri: 'puente://organizations' })
  const [first] = contents
  const text = first !== undefined && 'text' in first ? first.text : ''
  expect(JSON.parse(text).page).toMatchObject({ more: true, total: atlas.records.organizations.length })
  expect(text.length).toBeLessThan(1_000_000)
  await client.close()
})
