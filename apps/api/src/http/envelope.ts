/**
 * What every answer has in common: constant headers, request id, entity tag, log line.
 *
 * It stands before the routes instead of a stack of middlewares, since most of what these would do is the same for
 * every answer: an answer is made once for each address and preference, kept, and sent again as it is. A kept answer is
 * given at once, without a promise, which Hono and its Node server hand through fastest.
 *
 * @module
 */
import type { Language } from '@puente/core'
import type { Context } from 'hono'
import { gateOf, type Passage, type RateLimit } from '../limits/gate.ts'
import { overLimit } from '../limits/over-limit.ts'
import type { Watch } from '../metrics/watch.ts'
import type { RequestFacts, Service } from '../service.ts'
import { version } from '../version.ts'
import { type Answer, answerOf, isKeepable, onCondition, preflight } from './answer.ts'
import { keepAnswers } from './kept-answers.ts'
import { preferredLanguage } from './negotiate.ts'
import { requestIdFrom } from './request-id.ts'
import type { Log } from './request-log.ts'
import { pathOf, targetOf } from './target.ts'

/** What can be chosen of the envelope. */
export interface EnvelopeOptions {
  /** Takes note of each request; nothing is logged unless told. */
  readonly log?: Log | undefined
  /** How many bytes of answers are kept in memory, about; 32 MiB unless told. */
  readonly keptBytes?: number | undefined
  /** How long an address may be, in characters; 8,000 unless told, as RFC 9110 recommends. */
  readonly maxUrlLength?: number | undefined
  /** How many requests each client may make; as many as it likes unless told. */
  readonly rateLimit?: RateLimit | undefined
}

/** Answers a request of which the facts are known. */
export type Routes = (request: Request, facts: RequestFacts) => Response | Promise<Response>

/** A log line is no place for a novel. */
const loggedLetters = 2000

/** A request on its way. */
interface Journey {
  readonly c: Context
  readonly started: number
  readonly target: string
  readonly requestId: string
  readonly preferred: Language
  readonly passage: Passage | undefined
  fault?: Error
}

function logAnswer(log: Log, { c, started, target, requestId, fault }: Journey, sent: Answer, kept: boolean): void {
  log({
    time: new Date().toISOString(),
    level: fault === undefined ? 'info' : 'error',
    requestId,
    method: c.req.method,
    target: target.slice(0, loggedLetters),
    status: sent.status,
    ms: Math.round((performance.now() - started) * 1000) / 1000,
    bytes: c.req.method === 'HEAD' ? 0 : sent.bytes,
    kept,
    ...(fault === undefined ? {} : { error: fault.stack ?? fault.message }),
  })
}

/**
 * Puts the answers of routes into their envelopes.
 *
 * @param routes what answers
 * @param service what the routes work with
 * @param options what can be chosen
 * @param watch what looks on
 * @returns a handler for every method and address
 * @example
 * new Hono().all('*', envelope(routes.fetch, service, { log: (entry) => console.log(JSON.stringify(entry)) }))
 */
export function envelope(
  routes: Routes,
  { atlas, links }: Service,
  { log, keptBytes = 32 * 1024 * 1024, maxUrlLength = 8000, rateLimit }: EnvelopeOptions = {},
  watch?: Watch,
) {
  const answers = keepAnswers(keptBytes)
  const revision = `${atlas.hash.slice(0, 16)}-${version}`
  const gate = rateLimit && gateOf(rateLimit, links)

  async function makeAnswer(journey: Journey): Promise<Answer> {
    const { c, target, requestId, preferred } = journey
    if (c.req.method === 'OPTIONS') return preflight
    const refusal = journey.passage?.refusal ?? overLimit(links, target, maxUrlLength)
    if (refusal !== undefined) return answerOf(refusal, revision)
    // Asked for the head alone, a route would make no body, and nobody could tell its length.
    const request = c.req.method === 'HEAD' ? new Request(c.req.raw, { method: 'GET' }) : c.req.raw
    const noteFault = (fault: Error) => {
      journey.fault = fault
    }
    return answerOf(await routes(request, { requestId, preferred, links, noteFault }), revision)
  }

  function send(journey: Journey, answer: Answer, kept: boolean): Response {
    const sent = onCondition(answer, journey.c.req.header('If-None-Match'))
    if (log !== undefined) logAnswer(log, journey, sent, kept)
    watch?.answered(
      journey.c.req.method,
      pathOf(journey.target),
      sent.status,
      performance.now() - journey.started,
      kept,
    )
    const headers = { ...sent.headers, ...journey.passage?.headers, 'x-request-id': journey.requestId }
    return new Response(sent.body, { status: sent.status, headers })
  }

  return function envelope(c: Context): Response | Promise<Response> {
    watch?.began()
    const target = targetOf(c.req.url)
    const journey: Journey = {
      c,
      started: performance.now(),
      target,
      requestId: requestIdFrom(c.req.header('X-Request-Id')),
      preferred: preferredLanguage(c.req.header('Accept-Language')),
      passage: gate?.(c, pathOf(target)),
    }
    const isRead = (c.req.method === 'GET' || c.req.method === 'HEAD') && journey.passage?.refusal === undefined
    const key = `${journey.preferred} ${c.req.header('Accept') ?? ''} ${target}`
    const kept = isRead ? answers.get(key) : undefined
    if (kept !== undefined) return send(journey, kept, true)
    return makeAnswer(journey).then((answer) => {
      if (isRead && isKeepable(answer)) answers.set(key, answer)
      return send(journey, answer, false)
    })
  }
}
