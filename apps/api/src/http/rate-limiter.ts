/** Lets requests pass, or has their clients wait. @module */
import type { Language } from '@puente/core'
import { LRUCache } from 'lru-cache'
import type { Links } from '../links.ts'
import { type IncomingRequest, pathOf } from './incoming-request.ts'
import { problemResponse } from './problem.ts'

/** How many requests a client may make. */
interface Quota {
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
export function requestQuota({ requests, seconds }: Quota, clients = rememberedClients) {
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

/** A limit to what each client may ask. */
export interface RateLimit extends Quota {
  /** What a request's client is counted under: nothing that the client chooses. */
  readonly clientKey: (asking: IncomingRequest) => string
}

/** What a limit says to a request. */
export interface Passage {
  /** Headers that go with the answer, whatever it is. */
  readonly headers: Readonly<Record<string, string>>
  /** The answer, if the request does not pass. */
  readonly refusal?: Response
}

/** Says whether a request passes; nothing if it is not counted. */
export type Gate = (asking: IncomingRequest, language: Language) => Passage | undefined

const policy = '"default"'

/**
 * Makes a gate.
 *
 * Probes and scrapes are not counted, nor is what browsers ask before they ask.
 *
 * @param limit what each client may ask
 * @param links the addresses of the service
 */
export function gateOf({ clientKey: clientOf, ...quota }: RateLimit, links: Links): Gate {
  const take = requestQuota(quota)
  const free = new Set([links.health, links.ready, links.metrics])
  const ofPolicy = `${policy};q=${quota.requests};w=${quota.seconds}`
  return function gate(asking, language) {
    if (asking.method === 'OPTIONS' || free.has(pathOf(asking.target))) return undefined
    const { allowed, remaining, seconds } = take(clientOf(asking), performance.now())
    const headers = { 'ratelimit-policy': ofPolicy, ratelimit: `${policy};r=${remaining};t=${seconds}` }
    if (allowed) return { headers }
    const { requests, seconds: period } = quota
    const detail = {
      en: `The quota of ${requests} in ${period} seconds is used up. Ask again in ${seconds} s.`,
      es: `La cuota de ${requests} en ${period} segundos está agotada. Vuelva a preguntar en ${seconds} s.`,
    }
    const refusal = problemResponse(links, 'too-many-requests', { detail }, language, {
      'Retry-After': String(seconds),
    })
    return { headers, refusal }
  }
}
