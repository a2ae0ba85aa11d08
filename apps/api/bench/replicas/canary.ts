/** A replica with another dataset beside the others: does every client see one dataset, and every address its own? @module */
import { askHttp1 } from '../../test/deploy/ask-through.ts'
import { nginxBefore } from '../../test/deploy/replica-proxies.ts'
import { type Expected, type LoadOptions, startLoad, type Tally } from './load.ts'
import { type Replica, startReplica } from './replica.ts'

/** What was seen of a canary. */
export interface Canary {
  readonly steady: Tally
  /** While the canary was killed. */
  readonly killed: Tally
  /** Of a hundred clients, and of a hundred requests, those that the canary answered. */
  readonly percentOfClients: number
  readonly percentOfRequests: number
  /** Clients that saw both datasets though nothing had happened. */
  readonly mixed: number
  /** Addresses that name a dataset, each asked twice by a client of either dataset, and how many were answered rightly. */
  readonly pinned: { readonly requests: number; readonly right: number }
}

export interface CanaryOptions extends Omit<LoadOptions, 'port' | 'clients'> {
  readonly program: string
  readonly folder: string
  readonly replicas: readonly Replica[]
  /** The port of the canary, and its dataset. */
  readonly port: number
  readonly dataset: string
  /** For the old dataset and the new one. */
  readonly expected: Expected
  readonly requests: number
}

/** Addresses on this machine, each another client to nginx. */
const clients = Array.from({ length: 60 }, (_, index) => `127.0.0.${index + 1}`)

interface Health {
  readonly dataset: { readonly hash: string }
}

async function hashAt(port: number): Promise<string> {
  const response = await fetch(`http://127.0.0.1:${port}/healthz`)
  const health: Health = JSON.parse(await response.text())
  return health.dataset.hash
}

/** Asks for addresses that name a dataset, through the proxy, and compares them with what the replicas themselves answer. */
async function askPinned(proxy: number, ports: readonly number[], from: readonly string[]): Promise<Canary['pinned']> {
  let [sent, right] = [0, 0]
  for (const port of ports) {
    for (const path of ['clusters', 'clusters/claut', 'search?q=claut', 'network']) {
      const target = `/datasets/${await hashAt(port)}/v1/${path}`
      const itself = await askHttp1(`http://127.0.0.1:${port}${target}`)
      for (const address of from) {
        const through = await askHttp1(`http://127.0.0.1:${proxy}${target}`, {}, 'GET', address)
        sent++
        if (through.status === 200 && through.headers.etag === itself.headers.etag && through.body.equals(itself.body))
          right++
      }
    }
  }
  return { requests: sent, right }
}

/** Puts a canary beside the replicas behind nginx with its cache, and kills it in the end. */
export async function canaryBeside({
  program,
  folder,
  replicas,
  port,
  dataset,
  requests,
  ...load
}: CanaryOptions): Promise<Canary> {
  const canary = await startReplica(port, dataset)
  const ports = replicas.map((replica) => replica.port)
  const proxy = await nginxBefore({ program, folder, ports, canary: { port, hash: await hashAt(port) } })
  const options = { ...load, port: proxy.port, clients }
  const begun = startLoad(options)
  await begun.requests(requests)
  const steady = await begun.stop()
  const counts = [...steady.datasets].map(([address, [old = 0, other = 0]]) => ({ address, old, other }))
  const ofCanary = counts.filter(({ other }) => other > 0)
  const [oneOfOld, oneOfCanary] = [counts.find(({ old }) => old > 0)?.address, ofCanary[0]?.address]
  const both = [oneOfOld, oneOfCanary].filter((address) => address !== undefined)
  const pinned = await askPinned(proxy.port, [ports[0] ?? port, port], [...both, ...both])
  const going = startLoad(options)
  await going.requests(requests / 4)
  await canary.kill()
  await going.requests(requests / 4)
  const killed = await going.stop()
  await proxy.stop()
  const total = (key: 'old' | 'other') => counts.reduce((sum, one) => sum + one[key], 0)
  return {
    steady,
    killed,
    percentOfClients: (100 * ofCanary.length) / counts.length,
    percentOfRequests: (100 * total('other')) / (total('old') + total('other')),
    mixed: counts.filter(({ old, other }) => old > 0 && other > 0).length,
    pinned,
  }
}
