/** What readers and programs request of the service, most of it seldom and some of it often. @module */
import { type Atlas, collectionNames, languages } from '@puente/core'
import type { Random } from '../seeded-random.ts'

/** A request, as a client sends it. */
export interface ClientRequest {
  readonly method: 'GET' | 'POST'
  readonly path: string
  readonly headers: Readonly<Record<string, string>>
  readonly body?: string
}

/** Who requests pages: two browsers, with what they send by default. */
const browsers: readonly Readonly<Record<string, string>>[] = [
  {
    accept: 'text/html,application/xhtml+xml,application/xml;q=0.9,image/avif,image/webp,image/apng,*/*;q=0.8',
    'accept-language': 'es-MX,es;q=0.9,en;q=0.8',
    'accept-encoding': 'gzip, deflate, br, zstd',
  },
  {
    accept: 'text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8',
    'accept-language': 'en-GB,en;q=0.5',
    'accept-encoding': 'gzip, deflate, br, zstd',
  },
]

/** Who requests data: two programs, one of which knows no coding. */
const programs: readonly Readonly<Record<string, string>>[] = [
  { accept: '*/*', 'accept-encoding': 'gzip, deflate' },
  { accept: 'application/json' },
]

/** The addresses of pages and of data. */
interface Addresses {
  readonly pages: readonly string[]
  readonly data: readonly string[]
}

/** Collections whose records readers look at one by one. */
const readOneByOne = ['clusters', 'organizations', 'sectors', 'instruments', 'events', 'opportunities'] as const

/** Records, lists, searches, suggestions, networks, matches, timelines and briefings. */
function addressesOf(atlas: Atlas): Addresses {
  const pages = collectionNames.flatMap((name) => languages.map((language) => `/${language}/${name}`))
  const data = ['/v1', '/v1/white-spots', '/v1/dataset.json', '/v1/network.graphml', '/v1/timeline', '/v1/developments']
  for (const name of collectionNames) data.push(`/v1/${name}`, `/v1/${name}.csv`, `/v1/${name}?limit=10&page=2`)
  for (const name of readOneByOne) {
    for (const { id } of atlas.records[name]) data.push(`/v1/${name}/${id}`)
  }
  for (const { id } of atlas.records.clusters) {
    pages.push(`/en/clusters/${id}`, `/es/clusters/${id}`)
    data.push(`/v1/clusters/${id}/network`, `/v1/clusters/${id}/matches`, `/v1/search?q=${id}`)
  }
  return { pages, data }
}

/** A list in an order by chance. */
function shuffled<T>(list: readonly T[], random: Random): readonly T[] {
  return list
    .map((one) => ({ one, at: random() }))
    .toSorted((a, b) => a.at - b.at)
    .map(({ one }) => one)
}

/**
 * Chooses by Zipf's law: the second of the list comes half as often as the first, the tenth a tenth as often.
 *
 * @returns a function that chooses one of the list
 */
function byZipf<T>(list: readonly [T, ...T[]], random: Random): () => T {
  let sum = 0
  const upTo = list.map((_, index) => {
    sum += 1 / (index + 1)
    return sum
  })
  return () => {
    const at = random() * sum
    let [low, high] = [0, list.length - 1]
    while (low < high) {
      const middle = (low + high) >> 1
      if ((upTo[middle] ?? sum) <= at) low = middle + 1
      else high = middle
    }
    return list[low] ?? list[0]
  }
}

/** A message of the Model Context Protocol, which searches. */
export function searchMessage(q: string): ClientRequest {
  const call = { jsonrpc: '2.0', id: 1, method: 'tools/call', params: { name: 'search', arguments: { q, limit: 3 } } }
  const headers = { accept: 'application/json, text/event-stream', 'content-type': 'application/json' }
  return { method: 'POST', path: '/mcp', headers, body: JSON.stringify(call) }
}

/** Requests by chance, and all of which they are. */
export interface RequestMix {
  /** Every request that may come. */
  readonly all: readonly ClientRequest[]
  readonly next: () => ClientRequest
}

/** How many of a hundred requests are for a page, and how many are messages to `/mcp`; the others are for data. */
const percent = { pages: 40, messages: 2 }

/** Requests for the records of an atlas. */
export function requestMix(atlas: Atlas, random: Random): RequestMix {
  const { pages, data } = addressesOf(atlas)
  const gets = (paths: readonly string[], clients: typeof browsers) =>
    shuffled(paths, random).map((path) => clients.map((headers): ClientRequest => ({ method: 'GET', path, headers })))
  const [firstPage, ...otherPages] = gets(pages, browsers)
  const [firstData, ...otherData] = gets(data, programs)
  const [firstMessage, ...otherMessages] = ['energy', 'water', 'aerospace', 'health'].map(searchMessage)
  if (firstPage === undefined || firstData === undefined || firstMessage === undefined) {
    throw new Error('The atlas has no records to request.')
  }
  const page = byZipf([firstPage, ...otherPages], random)
  const datum = byZipf([firstData, ...otherData], random)
  const message = byZipf([firstMessage, ...otherMessages], random)
  const oneOf = (requests: readonly ClientRequest[]) => requests[Math.floor(random() * requests.length)] ?? message()
  return {
    all: [firstPage, ...otherPages, firstData, ...otherData].flat().concat(firstMessage, otherMessages),
    next: () => {
      const kind = random() * 100
      if (kind < percent.messages) return message()
      return oneOf(kind < percent.messages + percent.pages ? page() : datum())
    },
  }
}
