/**
 * What every answer has in common: constant headers, request id, entity tag, log line.
 *
 * It stands before the routes instead of a stack of middlewares, since most of what these would do is the same for
 * every answer: an answer is made once for each address and preference, kept, and sent again as it is. A kept answer is
 * given at once, without a promise, which Hono and its Node server hand through fastest.
 *
 * @module
 */
import { languages } from '@puente/core'
import type { Context } from 'hono'
import { gateOf, type RateLimit } from '../limits/gate.ts'
import { overLimit } from '../limits/over-limit.ts'
import type { Watch } from '../metrics/watch.ts'
import { problemResponse } from '../problem/problem.ts'
import type { Service } from '../service.ts'
import { version } from '../version.ts'
import { type Answer, answerOf, isKeepable, messagePreflight, onCondition, preflight } from './answer.ts'
import { type Asking, askingOf } from './asking.ts'
import { isWorthPacking, type Packer, packsOnce, readsAcceptEncoding, type Takes, webPacker } from './content-coding.ts'
import { type Journey, logAnswer } from './journey.ts'
import { keepAnswers } from './kept-answers.ts'
import { preferredLanguage } from './negotiate.ts'
import { remembering } from './remembering.ts'
import { requestIdFrom } from './request-id.ts'
import type { Log } from './request-log.ts'
import type { Sites } from './sites.ts'

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

/** An answer on its way to who asked. */
export interface Sent {
  readonly answer: Answer
  /** Headers that it has for this request alone. */
  readonly own: Readonly<Record<string, string>>
}

/** Answers a request at once, if its answer is kept and it may have it. */
export type AnswerKept = (asking: Asking) => Sent | undefined

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

const isReading = ({ method }: Asking): boolean => method === 'GET' || method === 'HEAD'

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
  { atlas, links, baseIri = '' }: Service,
  { log, keptBytes = 32 * 1024 * 1024, maxUrlLength = 8000, rateLimit, packer = webPacker }: EnvelopeOptions = {},
  watch?: Watch,
): Envelope {
  const answers = keepAnswers(keptBytes)
  const takesOf = readsAcceptEncoding(packer.packings)
  const languageOf = remembering(preferredLanguage, languages[0])
  const packOnce = packsOnce(packer)
  const revision = [atlas.hash.slice(0, 16), version, baseIri.replace(/\W+/g, '.')].filter(Boolean).join('-')
  const gate = rateLimit && gateOf(rateLimit, links)

  /** What a request wants, but for whether it may have it. */
  function wishesOf(asking: Asking) {
    const preferred = languageOf(asking.header('accept-language'))
    const takes = takesOf(asking.header('accept-encoding'))
    return { preferred, takes, asked: `${preferred} ${asking.header('accept') ?? ''} ${asking.target}` }
  }

  function inNoCoding(): Promise<Answer> {
    const available = [...packer.packings, 'identity']
    const detail = `Accept-Encoding allows no coding in which this comes: ${available.join(', ')}.`
    return answerOf(problemResponse(links, 'not-acceptable', { detail, available }), revision)
  }

  async function makeAnswer(c: Context, journey: Journey): Promise<Answer> {
    const { asking, requestId, preferred } = journey
    const { method, target } = asking
    if (method === 'OPTIONS') return c.req.path === links.mcp ? messagePreflight : preflight
    const refusal = journey.passage?.refusal ?? overLimit(links, target, maxUrlLength)
    if (refusal !== undefined) return answerOf(refusal, revision)
    // Asked for the head alone, a route would make no body, and nobody could tell its length.
    const request = method === 'HEAD' ? new Request(c.req.raw, { method: 'GET' }) : c.req.raw
    const site = sites(target)
    const chosenBy = new Set<string>()
    const response = await site.routes(request, {
      requestId,
      links: site.links,
      get accept() {
        chosenBy.add('Accept')
        return asking.header('accept')
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
  function named(answer: Answer, { method, target }: Asking): Answer {
    return watch === undefined ? answer : { ...answer, route: watch.routeOf(method, target) }
  }

  /** What is kept of what was asked, in the coding in which it would be sent. */
  function keptFor({ best, identity }: Takes, asked: string): Answer | undefined {
    if (best === undefined) return undefined
    const kept = answers.get(`${best} ${asked}`)
    if (kept !== undefined || best === 'identity' || !identity) return kept
    const plain = answers.get(`identity ${asked}`)
    return plain === undefined || isWorthPacking(plain) ? undefined : plain
  }

  /** An answer in the coding that is liked best; small ones are packed only for those who don't take them otherwise. */
  async function inCoding(plain: Answer, { takes: { best, identity }, asked }: Journey): Promise<Answer> {
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

  /** Takes note of an answer, and has it sent. */
  function sentFor(journey: Journey, whole: Answer, kept: boolean): Sent {
    const { asking, passage, requestId, started } = journey
    const answer = onCondition(whole, asking.header('if-none-match'))
    if (log !== undefined) logAnswer(log, journey, answer, kept)
    if (watch !== undefined) {
      const route = whole.route ?? watch.routeOf(asking.method, asking.target)
      watch.answered(asking.method, route, answer.status, performance.now() - started, kept)
    }
    return { answer, own: { ...passage?.headers, 'x-request-id': requestId } }
  }

  function answerKept(asking: Asking): Sent | undefined {
    if (!isReading(asking)) return undefined
    const started = performance.now()
    const { preferred, takes, asked } = wishesOf(asking)
    const kept = keptFor(takes, asked)
    const passage = kept && gate?.(asking)
    // Who is refused counts for nothing, and so can ask the gate once more on the longer way.
    if (kept === undefined || passage?.refusal !== undefined) return undefined
    watch?.began()
    const requestId = requestIdFrom(asking.header('x-request-id'))
    return sentFor({ asking, started, requestId, preferred, passage, takes, asked }, kept, true)
  }

  async function answerAnew(c: Context, asking: Asking): Promise<Response> {
    watch?.began()
    const journey: Journey = {
      asking,
      started: performance.now(),
      requestId: requestIdFrom(asking.header('x-request-id')),
      passage: gate?.(asking),
      ...wishesOf(asking),
    }
    if (!isReading(asking) || journey.passage?.refusal !== undefined) {
      return responseOf(sentFor(journey, await makeAnswer(c, journey), false))
    }
    const plain = answers.get(`identity ${journey.asked}`) ?? named(await makeAnswer(c, journey), asking)
    return responseOf(sentFor(journey, await inCoding(plain, journey), false))
  }

  return {
    answerKept,
    handle: (c) => {
      const asking = askingOf(c)
      const kept = answerKept(asking)
      return kept === undefined ? answerAnew(c, asking) : responseOf(kept)
    },
  }
}
