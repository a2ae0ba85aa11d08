/** Three replicas behind the proxies of docs/deploy.md: a request fails neither when one is restarted nor when it crashes. */
import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { canaryBeside } from '../../bench/replicas/canary.ts'
import { expectedAnswers, writeOtherDataset } from '../../bench/replicas/expected.ts'
import { kills, rollingRestart } from '../../bench/replicas/incidents.ts'
import type { Tally } from '../../bench/replicas/load.ts'
import { type Replica, startReplica } from '../../bench/replicas/replica.ts'
import { type ClientRequest, searchMessage } from '../../bench/replicas/requests.ts'
import { killAll } from '../../src/testing/program.ts'
import { askHttp1 } from './ask-through.ts'
import { lastingPorts, programCalled } from './blocks.ts'
import { nginxBefore, varnishBefore } from './replica-proxies.ts'

const nginx = programCalled('nginx')
const varnish = programCalled('varnishd')

const get = (path: string): ClientRequest => ({ method: 'GET', path, headers: { 'accept-encoding': 'gzip' } })

/** Short answers, one that is sent while it is made, and messages, which no cache keeps. */
const requests = [
  ...['/v1/clusters/claut', '/v1/clusters/hegan?lang=es', '/v1/clusters?limit=3', '/v1/clusters.csv'].map(get),
  searchMessage('energy'),
]

let turn = 0
const next = () => requests[turn++ % requests.length] ?? get('/v1')
const clients = ['127.0.0.1', '127.0.0.1', '127.0.0.1', '127.0.0.1']

const once = { rounds: 1, between: 50 }

/** A crash can cut off what is being sent; who then asks again gets it. */
const unmended = ({ wrong }: Tally) => wrong.filter(({ kind, mended }) => kind !== 'cut off' || !mended)

let root: string
let replicas: readonly Replica[]
let ports: readonly number[]
let fourth: number
let expected: ReadonlyMap<ClientRequest, string>

/** An empty folder. Servers that are started by root go on as somebody else, who has to read it. */
function folder(): string {
  const made = mkdtempSync(join(root, 'proxy-'))
  chmodSync(made, 0o755)
  return made
}

describe.skipIf(nginx === undefined && varnish === undefined)('three replicas', () => {
  beforeAll(async () => {
    root = mkdtempSync(join(tmpdir(), 'puente-replicas-'))
    chmodSync(root, 0o755)
    const [one = 0, two = 0, three = 0, four = 0] = await lastingPorts(4)
    ports = [one, two, three]
    fourth = four
    expected = await expectedAnswers(requests, one)
    replicas = await Promise.all(ports.map((port) => startReplica(port)))
  })

  afterAll(() => {
    killAll()
    rmSync(root, { recursive: true, force: true })
  })

  it.skipIf(nginx === undefined)('behind nginx (skipped where it is not installed)', async () => {
    const proxy = await nginxBefore({ program: nginx!, folder: folder(), ports, cache: false })
    const load = { ...proxy, next, expected: [expected], clients, replicas, ...once }
    expect((await rollingRestart(load)).wrong).toEqual([])
    expect(unmended(await kills(load))).toEqual([])
    await proxy.stop()
  })

  it.skipIf(varnish === undefined)('behind Varnish (skipped where it is not installed)', async () => {
    const proxy = await varnishBefore({ program: varnish!, folder: folder(), ports })
    const load = { ...proxy, next, expected: [expected], clients, replicas, ...once }
    expect((await rollingRestart(load)).wrong).toEqual([])
    expect(unmended(await kills(load))).toEqual([])
    const statusOf = async (path: string) => (await askHttp1(`http://127.0.0.1:${proxy.port}${path}`)).status
    expect([await statusOf('/metrics'), await statusOf('/readyz')]).toEqual([404, 200])
    await proxy.stop()
  })

  it.skipIf(nginx === undefined)('nginx has a copy for all, and none of a message', async () => {
    const proxy = await nginxBefore({ program: nginx!, folder: folder(), ports })
    const cacheOf = async (path: string, method?: string) =>
      (await askHttp1(`http://127.0.0.1:${proxy.port}${path}`, {}, method)).headers['cache-status']
    expect([await cacheOf('/v1/clusters/claut'), await cacheOf('/v1/clusters/claut')]).toEqual([
      'nginx; fwd=miss',
      'nginx; hit',
    ])
    expect([await cacheOf('/healthz'), await cacheOf('/healthz')]).toEqual(['nginx; fwd=miss', 'nginx; fwd=miss'])
    await cacheOf('/mcp', 'POST')
    expect(await cacheOf('/mcp', 'POST')).toBe(undefined)
    await proxy.stop()
  })

  it.skipIf(nginx === undefined)(
    'and a canary with another dataset: no client and no cache mixes the two',
    async () => {
      const dataset = await writeOtherDataset(`http://127.0.0.1:${ports[0]}`, root)
      const other = await expectedAnswers(requests, fourth, dataset)
      const canary = await canaryBeside({
        program: nginx!,
        folder: folder(),
        replicas,
        port: fourth,
        dataset,
        next,
        expected: [expected, other],
        requests: 400,
      })
      expect([canary.steady.wrong, unmended(canary.killed), canary.mixed]).toEqual([[], [], 0])
      expect(canary.percentOfClients).toBeGreaterThan(0)
      expect(canary.percentOfClients).toBeLessThan(100)
      expect(canary.pinned.right).toBe(canary.pinned.requests)
    },
  )
})
