/** Lets requests pass, or has their clients wait. @module */
import type { Language } from '@puente/core'
import type { Asking } from '../http/asking.ts'
import { pathOf } from '../http/target.ts'
import type { Links } from '../links.ts'
import { problemResponse } from '../problem/problem.ts'
import { countRequests, type Quota } from './rate-limit.ts'

/** A limit to what each client may ask. */
export interface RateLimit extends Quota {
  /** What a request's client is counted under: nothing that the client chooses. */
  readonly clientOf: (asking: Asking) => string
}

/** What a limit says to a request. */
export interface Passage {
  /** Headers that go with the answer, whatever it is. */
  readonly headers: Readonly<Record<string, string>>
  /** The answer, if the request does not pass. */
  readonly refusal?: Response
}

/** Says whether a request passes; nothing if it is not counted. */
export type Gate = (asking: Asking, language: Language) => Passage | undefined

const policy = '"default"'

/**
 * Makes a gate.
 *
 * Probes and scrapes are not counted, nor is what browsers ask before they ask.
 *
 * @param limit what each client may ask
 * @param links the addresses of the service
 */
export function gateOf({ clientOf, ...quota }: RateLimit, links: Links): Gate {
  const take = countRequests(quota)
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
