/**
 * How many requests a client may make.
 *
 * A client has a store of requests, which fills again steadily: whoever asks now and then never waits, and whoever used
 * up the store waits for the next request and not for the end of a window. All that is kept of a client is one number:
 * when its store will be full again (the generic cell rate algorithm).
 *
 * @module
 */
import { LRUCache } from 'lru-cache'

/** How many requests a client may make. */
export interface Quota {
  /** Requests that may be made in a window, from 1. */
  readonly requests: number
  /** Length of the window in seconds, from 1. */
  readonly seconds: number
}

/** What a client is told of its quota. */
export interface Allowance {
  readonly allowed: boolean
  /** Requests that may follow at once. */
  readonly remaining: number
  /** Seconds until there is one more, rounded up. */
  readonly seconds: number
}

/** Clients that are remembered at once, about 100 bytes each; the one that was away longest is forgotten first. */
const rememberedClients = 20_000

/**
 * Counts requests.
 *
 * @param quota how many requests each client may make
 * @param clients how many clients are remembered
 * @returns takes one request off a client's store, at a time in milliseconds
 * @example
 * const take = countRequests({ requests: 2, seconds: 60 })
 * take('192.0.2.1', 0) // { allowed: true, remaining: 1, seconds: 30 }
 */
export function countRequests({ requests, seconds }: Quota, clients = rememberedClients) {
  // In units of which a request takes `window` and a millisecond gives back `requests`, everything is a whole number.
  const window = seconds * 1000
  const whole = window * requests
  const fullAgain = new LRUCache<string, number>({ max: clients })
  const secondsFor = (units: number) => Math.ceil(units / requests / 1000)

  return (client: string, milliseconds: number): Allowance => {
    const now = Math.floor(milliseconds) * requests
    const used = Math.max((fullAgain.get(client) ?? 0) - now, 0)
    const allowed = used + window <= whole
    const after = allowed ? used + window : used
    if (allowed) fullAgain.set(client, now + after)
    const remaining = Math.floor((whole - after) / window)
    return { allowed, remaining, seconds: secondsFor(after - whole + (remaining + 1) * window) }
  }
}
