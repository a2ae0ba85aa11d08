/**
 * Limits how many requests a client may make.
 *
 * A client has a store of requests that fills steadily (the generic cell rate algorithm): one that asks now and then never
 * waits, and one that used up its store waits for the next request, not for the end of a window, as with the usual
 * rate limiters for Hono. One number is kept of each client: when its store will be full again.
 *
 * @module
 */
import type { MiddlewareHandler } from 'hono'
import { LRUCache } from 'lru-cache'
import { withPrivateHeaders } from './cached-response.ts'
import { respond } from './dispatch.ts'
import { type IncomingRequest, pathOf } from './incoming-request.ts'
import { problemResponse } from './problem.ts'
import type { ServiceLinks } from './request-facts.ts'
import type { PipelineEnv } from './request-state.ts'

/** How many requests a client may make. */
interface Quota {
  /** Requests that may be made in a window, from 1. */
  readonly requests: number
  readonly seconds: number
}

/** What is left of a client's quota. */
interface Allowance {
  readonly allowed: boolean
  /** Requests that may follow at once. */
  readonly remaining: number
  /** Seconds until there is one more, rounded up. */
  readonly seconds: number
}

/** Clients that are remembered, about 100 bytes each; the least recent one is forgotten first. */
const maxClients = 20_000

/**
 * Counts requests.
 *
 * @example
 * const take = requestQuota({ requests: 2, seconds: 60 })
 * take('192.0.2.1', 0) // { allowed: true, remaining: 1, seconds: 30 }
 */
export function requestQuota({ requests, seconds }: Quota, clients = maxClients) {
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

/** How many requests each client may make. */
export interface RateLimit extends Quota {
  /** The key of a request's client: nothing that the client chooses. */
  readonly clientOf: (request: IncomingRequest) => string
}

/** What a limit says to a request: headers, and for a refused one the seconds until the next may come. */
interface Admission {
  readonly headers: Readonly<Record<string, string>>
  readonly retryAfter?: number | undefined
}

/** Takes a request off its client's quota; nothing if it is not counted. */
export type Admit = (request: IncomingRequest) => Admission | undefined

const policyName = '"default"'

/** Applies a limit. Probes, scrapes and preflight requests are not counted. */
export function admitWithin({ clientOf, ...quota }: RateLimit, links: ServiceLinks): Admit {
  const take = requestQuota(quota)
  const uncounted = new Set([links.health, links.ready, links.metrics])
  const policy = `${policyName};q=${quota.requests};w=${quota.seconds}`
  return function admit(request) {
    if (request.method === 'OPTIONS' || uncounted.has(pathOf(request.target))) return undefined
    const { allowed, remaining, seconds } = take(clientOf(request), performance.now())
    const headers = { 'ratelimit-policy': policy, ratelimit: `${policyName};r=${remaining};t=${seconds}` }
    return allowed ? { headers } : { headers, retryAfter: seconds }
  }
}

/** Refuses clients that used up their quota, and says to the others what is left of it. */
export const rateLimiter = (limit: Quota, admit: Admit, links: ServiceLinks): MiddlewareHandler<PipelineEnv> => {
  const refusal = (retryAfter: number, language: 'en' | 'es') => {
    const detail = {
      en: `The quota of ${limit.requests} in ${limit.seconds} seconds is used up. Ask again in ${retryAfter} s.`,
      es: `La cuota de ${limit.requests} en ${limit.seconds} segundos está agotada. Vuelva a preguntar en ${retryAfter} s.`,
    }
    return problemResponse(links, 'too-many-requests', { detail }, language, { 'Retry-After': String(retryAfter) })
  }
  return async function rateLimiter(c, next) {
    const { incoming, refusalLanguage } = c.get('request')
    const { headers, retryAfter } = admit(incoming) ?? {}
    if (retryAfter === undefined) await next()
    else await respond(c, refusal(retryAfter, refusalLanguage))
    if (headers !== undefined) c.set('response', withPrivateHeaders(c.get('response'), headers))
  }
}
