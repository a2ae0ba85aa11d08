/** One round of requests against one server. @module */
import autocannon from 'autocannon'
import type { Running } from './server-process.ts'

/** Which requests are sent, and how. */
export interface Load {
  /** The addresses, in turn. */
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
 * @param load the requests
 */
export async function measure(server: Running, { paths, headers = {}, connections, seconds }: Load): Promise<Round> {
  const before = await server.usage()
  const { latency, errors, non2xx, requests, duration } = await autocannon({
    url: server.address,
    connections,
    duration: seconds,
    headers,
    requests: paths.map((path) => ({ path })),
  })
  if (errors + non2xx > 0) throw new Error(`${errors} errors, ${non2xx} answers other than 2xx from ${server.address}`)
  const after = await server.usage()
  return {
    rate: requests.total / duration,
    p50: latency.p50,
    p99: latency.p99,
    cpu: (after.cpu - before.cpu) / requests.total,
  }
}
