/**
 * What every answer has in common: constant headers, request id, entity tag, log line.
 *
 * It stands before the routes instead of a stack of middlewares, since most of what these would do is the same for
 * every answer: an answer is made once for each address and preference, kept, and sent again as it is. A kept answer is
 * given at once, without a promise, which Hono and its Node server hand through fastest.
 *
 * @module
 */
import { type Language, languages } from '@puente/core'
import type { Context } from 'hono'
import { gateOf, type Passage, type RateLimit } from '../limits/gate.ts'
import { overLimit } from '../limits/over-limit.ts'
import type { Watch } from '../metrics/watch.ts'
import { problemResponse } from '../problem/problem.ts'
import type { Service } from '../service.ts'
import { version } from '../version.ts'
import { type Answer, answerOf, isKeepable, messagePreflight, onCondition, preflight } from './answer.ts'
import { isWorthPacking, type Packer, packsOnce, readsAcceptEncoding, type Takes, webPacker } from './content-coding.ts'
import { isoTimes } from './iso-times.ts'
import { keepAnswers } from './kept-answers.ts'
import { preferredLanguage } from './negotiate.ts'
import { remembering } from './remembering.ts'
import { requestIdFrom } from './request-id.ts'
import type { Log } from './request-log.ts'
import type { Sites } from './sites.ts'
import { targetOf } from './target.ts'

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
  /** Packs bodies for those who take them packed; with gzip unless told. */
  readonly packer?: Packer | undefined
}

/** A log line is no place for a novel. */
const loggedLetters = 2000

const isoTime = isoTimes()

/** A request on its way. */
interface Journey {
  readonly c: Context
  readonly started: number
  readonly target: string
  readonly requestId: string
  readonly preferred: Language
  readonly passage: Passage | undefined
  readonly takes: Takes
  fault?: Error
}

function logAnswer(log: Log, { c, started, target, requestId, fault }: Journey, sent: Answer, kept: boolean): void {
  log({
    time: isoTime(Date.now()),
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

/** How an answer is sent; where a runtime packs bodies by itself, it is told that this one is packed already. */
interface SentAs extends ResponseInit {
  readonly encodeBody?: 'manual'
}

/**
 * Puts the answers of routes into their envelopes.
 *
 * @param sites what answers
 * @param service what is served, and where problems are explained
 * @param options what can be chosen
 * @param watch what looks on
 * @returns a handler for every method and address
 * @example
 * new Hono().all('*', envelope(sitesOf(service, ''), service, { log: (entry) => console.log(JSON.stringify(entry)) }))
 */
export function envelope(
  sites: Sites,
  { atlas, links, baseIri = '' }: Service,
  { log, keptBytes = 32 * 1024 * 1024, maxUrlLength = 8000, rateLimit, packer = webPacker }: EnvelopeOptions = {},
  watch?: Watch,
) {
  const answers = keepAnswers(keptBytes)
  const takesOf = readsAcceptEncoding(packer.packings)
  const languageOf = remembering(preferredLanguage, languages[0])
  const packOnce = packsOnce(packer)
  const revision = [atlas.hash.slice(0, 16), version, baseIri.replace(/\W+/g, '.')].filter(Boolean).join('-')
  const gate = rateLimit && gateOf(rateLimit, links)

  function inNoCoding(): Promise<Answer> {
    const available = [...packer.packings, 'identity']
    const detail = `Accept-Encoding allows no coding in which this comes: ${available.join(', ')}.`
    return answerOf(problemResponse(links, 'not-acceptable', { detail, available }), revision)
  }

  async function makeAnswer(journey: Journey): Promise<Answer> {
    const { c, target, requestId, preferred } = journey
    if (c.req.method === 'OPTIONS') return c.req.path === links.mcp ? messagePreflight : preflight
    const refusal = journey.passage?.refusal ?? overLimit(links, target, maxUrlLength)
    if (refusal !== undefined) return answerOf(refusal, revision)
    // Asked for the head alone, a route would make no body, and nobody could tell its length.
    const request = c.req.method === 'HEAD' ? new Request(c.req.raw, { method: 'GET' }) : c.req.raw
    const site = sites(target)
    const chosenBy = new Set<string>()
    const response = await site.routes(request, {
      requestId,
      links: site.links,
      get accept() {
        chosenBy.add('Accept')
        return c.req.header('Accept')
      },
      get preferred() {
        chosenBy.add('Accept-Language')
        return preferred
      },
      noteFault: (fault: Error) => {
        journey.fault = fault
      },
    })
    const { isPermanent } = site
    return answerOf(response, revision, { chosenBy: [...chosenBy], isPermanent, elsewhere: site.elsewhere(c.req.url) })
  }

  /** An answer with the route that made it: whoever is given it when it is kept, need not look for that. */
  function named(answer: Answer, { c, target }: Journey): Answer {
    return watch === undefined ? answer : { ...answer, route: watch.routeOf(c.req.method, target) }
  }

  /** What is kept of what was asked, in the coding in which it would be sent. */
  function keptFor({ takes: { best, identity } }: Journey, asked: string): Answer | undefined {
    if (best === undefined) return undefined
    const kept = answers.get(`${best} ${asked}`)
    if (kept !== undefined || best === 'identity' || !identity) return kept
    const plain = answers.get(`identity ${asked}`)
    return plain === undefined || isWorthPacking(plain) ? undefined : plain
  }

  /** An answer in the coding that is liked best; small ones are packed only for those who don't take them otherwise. */
  async function inCoding(plain: Answer, { takes: { best, identity } }: Journey, asked: string): Promise<Answer> {
    const keeps = isKeepable(plain)
    if (plain.status !== 200 || plain.body === null) return plain
    if (best === undefined) return inNoCoding()
    if (best === 'identity' || (identity && !(keeps && isWorthPacking(plain)))) {
      if (keeps) answers.set(`identity ${asked}`, plain)
      return plain
    }
    const key = `${best} ${asked}`
    const packed = await packOnce(key, plain, best)
    if (keeps && isWorthPacking(plain)) answers.set(key, packed)
    return packed
  }

  function send(journey: Journey, answer: Answer, kept: boolean): Response {
    const sent = onCondition(answer, journey.c.req.header('If-None-Match'))
    if (log !== undefined) logAnswer(log, journey, sent, kept)
    if (watch !== undefined) {
      const { method } = journey.c.req
      const route = answer.route ?? watch.routeOf(method, journey.target)
      watch.answered(method, route, sent.status, performance.now() - journey.started, kept)
    }
    const init: SentAs = {
      status: sent.status,
      headers: { ...sent.headers, ...journey.passage?.headers, 'x-request-id': journey.requestId },
      encodeBody: 'manual',
    }
    return new Response(sent.body, init)
  }

  async function answerAnew(journey: Journey, asked: string, isRead: boolean): Promise<Response> {
    if (!isRead) return send(journey, await makeAnswer(journey), false)
    const plain = answers.get(`identity ${asked}`) ?? named(await makeAnswer(journey), journey)
    return send(journey, await inCoding(plain, journey, asked), false)
  }

  return function envelope(c: Context): Response | Promise<Response> {
    watch?.began()
    const target = targetOf(c.req.url)
    const journey: Journey = {
      c,
      started: performance.now(),
      target,
      requestId: requestIdFrom(c.req.header('X-Request-Id')),
      preferred: languageOf(c.req.header('Accept-Language')),
      passage: gate?.(c, target),
      takes: takesOf(c.req.header('Accept-Encoding')),
    }
    const isRead = (c.req.method === 'GET' || c.req.method === 'HEAD') && journey.passage?.refusal === undefined
    const asked = `${journey.preferred} ${c.req.header('Accept') ?? ''} ${target}`
    const kept = isRead ? keptFor(journey, asked) : undefined
    return kept === undefined ? answerAnew(journey, asked, isRead) : send(journey, kept, true)
  }
}
