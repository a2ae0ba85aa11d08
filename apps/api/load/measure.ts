/** One round of requests against one server. @module */
import { quantile } from '@puente/tooling/statistics'
import autocannon from 'autocannon'
import type { Running } from './server-process.ts'

/** What is requested, and how. */
export interface Load {
  /** The addresses: each connection requests its own share of them, over and over; all of them where there are few. */
  readonly paths: readonly string[]
  readonly headers?: Readonly<Record<string, string>>
  readonly connections: number
  /** For how long, in seconds. */
  readonly seconds: number
}

/** What a round showed. */
export interface Round {
  /** Requests per second. */
  readonly rate: number
  /** Milliseconds within which half of the requests, and 99 of 100, were answered. */
  readonly p50: number
  readonly p99: number
  /** Processor time of the server for each request, in microseconds. */
  readonly cpu: number
}

/**
 * Sends requests to a server.
 *
 * @param server the server, which must answer every request with 200
 * @param load what is requested
 */
export async function measure(server: Running, { paths, headers = {}, connections, seconds }: Load): Promise<Round> {
  const shareOf = (connection: number) =>
    paths.length < connections ? paths : paths.filter((_, index) => index % connections === connection)
  // Not autocannon's own histogram, which counts whole milliseconds.
  const times: number[] = []
  let opened = 0
  const before = await server.usage()
  const { errors, non2xx, requests, duration } = await autocannon({
    url: server.address,
    connections,
    duration: seconds,
    headers,
    setupClient: (client) => {
      // Given all addresses at once, autocannon would send each of them once from every connection.
      client.setRequests(shareOf(opened++).map((path) => ({ path })))
      client.on('response', (_status, _bytes, time) => times.push(time))
    },
  })
  if (errors + non2xx > 0) throw new Error(`${errors} errors, ${non2xx} answers other than 2xx from ${server.address}`)
  const after = await server.usage()
  return {
    rate: requests.total / duration,
    p50: quantile(times, 0.5),
    p99: quantile(times, 0.99),
    cpu: (after.cpu - before.cpu) / requests.total,
  }
}
