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
import type { Service } from '../service.ts'
import { languageParameter, preferredLanguage } from './accept.ts'
import { responseCache } from './cache.ts'
import {
  applyConditional,
  type CachedResponse,
  failsIfMatch,
  isCacheable,
  isShared,
  toCachedResponse,
} from './cached-response.ts'
import {
  type AcceptedCodings,
  acceptEncodingReader,
  type Compressor,
  isCompressible,
  packsOnce,
  webCompressor,
} from './compress.ts'
import { answersFromRoutes } from './from-routes.ts'
import { type IncomingRequest, incomingRequest, pathOf } from './incoming-request.ts'
import type { Log } from './logger.ts'
import { memoizeHeader } from './memoize.ts'
import type { Watch } from './metrics.ts'
import type { Sites } from './mounts.ts'
import { defaultOrigins, type MessageOrigins } from './origin-check.ts'
import { problemResponse } from './problem.ts'
import { gateOf, type RateLimit } from './rate-limiter.ts'
import { canonicalPath } from './redirect.ts'
import { requestIdFrom } from './request-id.ts'
import { type Journey, logAnswer } from './request-state.ts'
import { withoutTracking } from './tracking-parameters.ts'

/** What can be chosen of the envelope. */
export interface PipelineOptions {
  /** Takes note of each request; nothing is logged unless told. */
  readonly log?: Log | undefined
  /** How many bytes of answers are kept in memory, about; 32 MiB unless told. */
  readonly cacheBytes?: number | undefined
  /** How long an address may be, in characters; 8,000 unless told, as RFC 9110 recommends. */
  readonly maxUrlLength?: number | undefined
  /** Which web pages may post messages to the Model Context Protocol; those of loopback hosts and its own by default. */
  readonly messageOrigins?: MessageOrigins | undefined
  /** How many requests each client may make; as many as it likes unless told. */
  readonly rateLimit?: RateLimit | undefined
  /** Packs bodies for those who take them packed; with gzip unless told. */
  readonly compressor?: Compressor | undefined
}

/** An answer on its way to who asked. */
export interface Sent {
  readonly answer: CachedResponse
  /** Headers that it has for this request alone. */
  readonly own: Readonly<Record<string, string>>
}

/** Answers a request at once, if its answer is kept and it may have it. */
export type AnswerKept = (asking: IncomingRequest) => Sent | undefined

/** What puts the answers of routes into their envelopes. */
export interface Envelope {
  /** A handler for every method and address. */
  readonly handle: (c: Context) => Response | Promise<Response>
  readonly answerKept: AnswerKept
}

/** How an answer is sent; where a runtime packs bodies by itself, it is told that this one is packed already. */
interface SentAs extends ResponseInit {
  readonly encodeBody?: 'manual'
}

function responseOf({ answer, own }: Sent): Response {
  const init: SentAs = { status: answer.status, headers: { ...answer.headers, ...own }, encodeBody: 'manual' }
  return new Response(answer.body, init)
}

const nothing: Sent['own'] = {}

const isReading = ({ method }: IncomingRequest): boolean => method === 'GET' || method === 'HEAD'

/**
 * Puts the answers of routes into their envelopes.
 *
 * @param sites what answers
 * @param service what is served, and where problems are explained
 * @param options what can be chosen
 * @param watch what looks on
 * @example
 * new Hono().all('*', envelope(sitesOf(service, ''), service, { log: console.log }).handle)
 */
export function envelope(
  sites: Sites,
  service: Service,
  {
    log,
    cacheBytes: keptBytes = 32 * 1024 * 1024,
    maxUrlLength = 8000,
    messageOrigins = defaultOrigins,
    rateLimit,
    compressor: packer = webCompressor,
  }: PipelineOptions = {},
  watch?: Watch,
): Envelope {
  const answers = responseCache(keptBytes)
  const takesOf = acceptEncodingReader(packer.codings)
  const languageOf = memoizeHeader(preferredLanguage, languages[0])
  const packOnce = packsOnce(packer)
  const { links } = service
  const basePath = links.home.slice(0, -1)
  const makeAnswer = answersFromRoutes(sites, service, { maxUrlLength, messageOrigins })
  const gate = rateLimit && gateOf(rateLimit, links)

  /** What a request wants, but for whether it may have it. */
  function wishesOf(asking: IncomingRequest) {
    const preferred = languageOf(asking.header('accept-language'))
    const takes = takesOf(asking.header('accept-encoding'))
    const target = withoutTracking(asking.target)
    const refusedIn = languageParameter(target) ?? preferred
    return { preferred, refusedIn, takes, target, asked: `${preferred} ${asking.header('accept') ?? ''} ${target}` }
  }

  /** Messages are taken at any spelling of their address: many clients do not follow a redirect with one. */
  function withMessages<W extends { readonly target: string }>(wishes: W): W {
    const { target } = wishes
    const path = pathOf(target)
    const isMessages = path !== links.mcp && canonicalPath(path, basePath) === links.mcp
    return isMessages ? { ...wishes, target: links.mcp + target.slice(path.length) } : wishes
  }

  function inNoCoding(language: Language): Promise<CachedResponse> {
    const available = [...packer.codings, 'identity']
    const detail = {
      en: `Accept-Encoding allows no coding in which this comes: ${available.join(', ')}.`,
      es: `Accept-Encoding no permite ninguna codificación en que esto existe: ${available.join(', ')}.`,
    }
    return toCachedResponse(problemResponse(links, 'not-acceptable', { detail, available }, language))
  }

  /** An answer, unless the request wants another one. */
  function asExpected(
    answer: CachedResponse,
    { asking, refusedIn }: Journey,
  ): CachedResponse | Promise<CachedResponse> {
    if (!failsIfMatch(answer, asking.header('if-match'))) return answer
    const { etag } = answer.headers
    const detail = {
      en: `If-Match names another answer than the present one, of which the tag is ${etag}.`,
      es: `If-Match nombra otra respuesta que la actual, cuya etiqueta es ${etag}.`,
    }
    return toCachedResponse(problemResponse(links, 'precondition-failed', { detail }, refusedIn))
  }

  /** An answer with the route that made it: whoever is given it when it is kept, need not look for that. */
  function named(answer: CachedResponse, { asking: { method }, target }: Journey): CachedResponse {
    return watch === undefined ? answer : { ...answer, route: watch.routeOf(method, target) }
  }

  /** What is kept of what was asked, in the coding in which it would be sent. */
  function keptFor({ best, identity }: AcceptedCodings, asked: string): CachedResponse | undefined {
    if (best === undefined) return undefined
    const kept = answers.get(`${best} ${asked}`)
    if (kept !== undefined || best === 'identity' || !identity) return kept
    const plain = answers.get(`identity ${asked}`)
    return plain === undefined || isCompressible(plain) ? undefined : plain
  }

  /** An answer in the coding that is liked best; small ones are packed only for those who don't take them otherwise. */
  async function inCoding(
    plain: CachedResponse,
    { takes: { best, identity }, asked, refusedIn }: Journey,
  ): Promise<CachedResponse> {
    const keeps = isCacheable(plain)
    if (plain.status !== 200 || plain.body === null) return plain
    if (best === undefined) return inNoCoding(refusedIn)
    if (best === 'identity' || (identity && !(keeps && isCompressible(plain)))) {
      if (keeps) answers.set(`identity ${asked}`, plain)
      return plain
    }
    const key = `${best} ${asked}`
    const packed = await packOnce(key, plain, best)
    if (keeps && isCompressible(plain)) answers.set(key, packed)
    return packed
  }

  /** Takes note of an answer, and has it sent. */
  function sentFor(journey: Journey, whole: CachedResponse, kept: boolean): Sent {
    const { asking, passage, requestId, started, target } = journey
    const answer = applyConditional(whole, asking.header('if-none-match'))
    if (log !== undefined) logAnswer(log, journey, answer, kept)
    if (watch !== undefined) {
      const route = whole.route ?? watch.routeOf(asking.method, target)
      watch.answered(asking.method, route, answer.status, performance.now() - started, kept)
    }
    return { answer, own: isShared(answer) ? nothing : { ...passage?.headers, 'x-request-id': requestId } }
  }

  function answerKept(asking: IncomingRequest): Sent | undefined {
    if (!isReading(asking) || asking.header('if-match') !== undefined) return undefined
    const started = performance.now()
    const wishes = wishesOf(asking)
    const kept = keptFor(wishes.takes, wishes.asked)
    const passage = kept && gate?.(asking, wishes.refusedIn)
    // Who is refused counts for nothing, and so can ask the gate once more on the longer way.
    if (kept === undefined || passage?.refusal !== undefined) return undefined
    watch?.began()
    const requestId = requestIdFrom(asking.header('x-request-id'))
    return sentFor({ asking, started, requestId, passage, ...wishes }, kept, true)
  }

  async function answerAnew(c: Context, asking: IncomingRequest): Promise<Response> {
    watch?.began()
    const wishes = withMessages(wishesOf(asking))
    const journey: Journey = {
      asking,
      started: performance.now(),
      requestId: requestIdFrom(asking.header('x-request-id')),
      passage: gate?.(asking, wishes.refusedIn),
      ...wishes,
    }
    if (!isReading(asking) || journey.passage?.refusal !== undefined) {
      return responseOf(sentFor(journey, await makeAnswer(c, journey), false))
    }
    const plain = answers.get(`identity ${journey.asked}`) ?? named(await makeAnswer(c, journey), journey)
    const whole = await inCoding(plain, journey)
    return responseOf(sentFor(journey, await asExpected(whole, journey), false))
  }

  return {
    answerKept,
    handle: (c) => {
      const asking = incomingRequest(c)
      const kept = answerKept(asking)
      return kept === undefined ? answerAnew(c, asking) : responseOf(kept)
    },
  }
}
