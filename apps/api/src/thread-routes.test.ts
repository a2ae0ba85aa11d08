/** The built program where threads answer, beside the same program where the main thread does. */
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { addressOf, killAll, type Program, start } from './testing/program.ts'

const dataset = fileURLToPath(new URL('../../../packages/core/test/fixtures/second-atlas', import.meta.url))

const started = (threads: string): Program =>
  start({ PORT: '0', PUENTE_DATA: dataset, PUENTE_THREADS: threads, PUENTE_BASE_IRI: 'https://example.org/v1/' })

let programs: { readonly threads: Program; readonly main: Program }
let hosts: readonly string[]
let cluster: string

beforeAll(async () => {
  programs = { threads: started('on'), main: started('off') }
  hosts = await Promise.all([addressOf(programs.threads), addressOf(programs.main)])
  const first = await fetch(`${hosts[1]}/v1/clusters?limit=1`)
  cluster = JSON.parse(await first.text()).data[0].id
})
afterAll(killAll)

/** What a program answers, but for what differs with each request. */
async function answerOf(host: string, target: string, init: RequestInit = {}) {
  const response = await fetch(host + target, { redirect: 'manual', ...init })
  const { date: _date, 'x-request-id': _id, ...headers } = Object.fromEntries(response.headers)
  const body = await response.text()
  return { status: response.status, headers, body: body.replaceAll(host, '') }
}

const message = (method: string, params: object) => ({
  method: 'POST',
  headers: { 'Content-Type': 'application/json', Accept: 'application/json, text/event-stream' },
  body: JSON.stringify({ jsonrpc: '2.0', id: 1, method, params }),
})

describe('threads answer as the main thread does', () => {
  const targets = (): readonly (readonly [string, RequestInit?])[] => [
    ['/'],
    ['/', { headers: { Accept: 'text/html', 'Accept-Language': 'es' } }],
    ['/v1'],
    ['/v1/clusters?limit=2&facets=country'],
    ['/v1/clusters.csv'],
    ['/v1/clusters', { headers: { Accept: 'text/html' } }],
    ['/v1/clusters', { method: 'HEAD' }],
    ['/v1/clusters', { method: 'OPTIONS' }],
    ['/v1/clusters', { method: 'DELETE' }],
    ['/v1/clusters?limit=no&sort=nothing', { headers: { 'Accept-Language': 'es' } }],
    [`/v1/clusters/${cluster}`],
    [`/v1/clusters/${cluster}.jsonld`],
    [`/v1/clusters/${cluster}/matches`],
    [`/v1/clusters/${cluster}/network.graphml`],
    [`/v1/clusters/${cluster}x`],
    ['/V1/Clusters/'],
    ['/v1/network'],
    ['/v1/dataset'],
    ['/v1/dataset.zip'],
    ['/v1/dataset.sqlite'],
    ['/v1/dataset.sqlite', { method: 'HEAD' }],
    ['/v1/dataset.parquet.zip'],
    ['/v1/places.parquet?limit=3'],
    ['/v1/network.jgff'],
    ['/v1/briefings.html?lang=es'],
    ['/v1/search?q=energy'],
    ['/datasets/000000000000/v1/clusters'],
    ['/en'],
    ['/es/clusters?q=a'],
    [`/en/match/${cluster}`],
    ['/assets/none'],
    ['/sitemap.xml'],
    ['/openapi.json'],
    ['/docs'],
    ['/healthz'],
    ['/readyz'],
    ['/mcp', message('tools/list', {})],
    ['/mcp', message('tools/call', { name: 'search', arguments: { q: 'energy' } })],
    ['/mcp', { ...message('tools/list', {}), body: 'x'.repeat(100_000) }],
  ]

  it('at every kind of address', async () => {
    for (const [target, init] of targets()) {
      const [threads, main] = await Promise.all(hosts.map((host) => answerOf(host, target, init)))
      expect(threads, target).toEqual(main)
    }
  })

  it('counts requests by route, whichever thread answered', async () => {
    await fetch(`${hosts[0]}/v1/clusters/${cluster}/timeline`)
    const counts = await (await fetch(`${hosts[0]}/metrics`)).text()
    expect(counts).toContain('route="/v1/clusters/{id}/timeline"')
    expect(counts).toMatch(/puente_records\{collection="clusters"\} [1-9]/)
  })

  it('many requests at once, each with its own answer', async () => {
    const [threads, main] = await Promise.all(
      hosts.map((host) =>
        Promise.all(Array.from({ length: 40 }, (_, at) => answerOf(host, `/v1/places?limit=1&page=${at + 1}`))),
      ),
    )
    expect(threads).toEqual(main)
  })
})

it('stops when it is told to, with its threads', async () => {
  const program = started('on')
  await addressOf(program)
  program.child.kill('SIGTERM')
  expect(await program.ended).toBe(0)
})

it('says why a dataset does not open, as without threads', async () => {
  const [threads, main] = await Promise.all(
    ['on', 'off'].map(async (mode) => {
      const program = start({ PORT: '0', PUENTE_DATA: '/nowhere', PUENTE_THREADS: mode })
      return { status: await program.ended, stderr: program.stderr() }
    }),
  )
  expect(threads).toEqual(main)
  expect(threads?.status).toBe(1)
})
