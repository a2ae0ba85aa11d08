/**
 * What every answer has in common: constant headers, request id, entity tag, log line.
 *
 * It is one middleware instead of a stack of them, since most of what they would do is the same for every answer: an
 * answer is made once for each address and preference, kept, and sent again as it is.
 *
 * @module
 */
import type { Context, MiddlewareHandler, Next } from 'hono'
import { problem } from '../problem/problem.ts'
import type { Service, ServiceEnv } from '../service.ts'
import { version } from '../version.ts'
import { type Answer, answerOf, isKeepable, onCondition, preflight } from './answer.ts'
import { keepAnswers } from './kept-answers.ts'
import { preferredLanguage } from './negotiate.ts'
import { requestIdFrom } from './request-id.ts'
import type { Log } from './request-log.ts'

/** What can be chosen of the envelope. */
export interface EnvelopeOptions {
  /** Takes note of each request; nothing is logged unless told. */
  readonly log?: Log | undefined
  /** How many bytes of answers are kept in memory, about; 32 MiB unless told. */
  readonly keptBytes?: number | undefined
  /** How long an address may be, in characters; 8,000 unless told, as RFC 9110 recommends. */
  readonly maxUrlLength?: number | undefined
}

/** A log line is no place for a novel. */
const loggedLetters = 2000

/** Path and query string of an address. */
function targetOf(url: string): string {
  const path = url.indexOf('/', url.indexOf('//') + 2)
  return path === -1 ? '/' : url.slice(path)
}

function logAnswer(log: Log, c: Context<ServiceEnv>, sent: Answer, kept: boolean, started: number): void {
  const { error } = c
  log({
    time: new Date().toISOString(),
    level: error === undefined ? 'info' : 'error',
    requestId: c.get('requestId'),
    method: c.req.method,
    target: targetOf(c.req.url).slice(0, loggedLetters),
    status: sent.status,
    ms: Math.round((performance.now() - started) * 1000) / 1000,
    bytes: c.req.method === 'HEAD' ? 0 : (sent.body?.byteLength ?? 0),
    kept,
    ...(error === undefined ? {} : { error: error.stack ?? error.message }),
  })
}

/**
 * Puts every answer into its envelope.
 *
 * @param service what the routes work with
 * @param options what can be chosen
 * @returns the middleware, to be used before all routes
 * @example
 * new Hono<ServiceEnv>().use(envelope(service, { log: (entry) => console.log(JSON.stringify(entry)) }))
 */
export function envelope(
  { atlas, links }: Service,
  { log, keptBytes = 32 * 1024 * 1024, maxUrlLength = 8000 }: EnvelopeOptions = {},
): MiddlewareHandler<ServiceEnv> {
  const answers = keepAnswers(keptBytes)
  const revision = `${atlas.hash.slice(0, 16)}-${version}`

  async function makeAnswer(c: Context<ServiceEnv>, next: Next): Promise<Answer> {
    if (c.req.method === 'OPTIONS') return preflight
    c.set('links', links)
    if (c.req.url.length > maxUrlLength) {
      const detail = `The address has ${c.req.url.length} characters; at most ${maxUrlLength} are read.`
      return answerOf(problem(c, 'uri-too-long', { detail }), revision)
    }
    await next()
    return answerOf(c.res, revision)
  }

  return async function envelope(c, next) {
    const started = performance.now()
    const requestId = requestIdFrom(c.req.header('X-Request-Id'))
    const preferred = preferredLanguage(c.req.header('Accept-Language'))
    c.set('requestId', requestId)
    c.set('preferred', preferred)
    const isRead = c.req.method === 'GET' || c.req.method === 'HEAD'
    const key = `${preferred} ${c.req.header('Accept') ?? ''} ${targetOf(c.req.url)}`
    const kept = isRead ? answers.get(key) : undefined
    const answer = kept ?? (await makeAnswer(c, next))
    if (isRead && kept === undefined && isKeepable(answer)) answers.set(key, answer)

    const sent = onCondition(answer, c.req.header('If-None-Match'))
    const headers = { ...sent.headers, 'x-request-id': requestId }
    // Assigning over an answer would merge the headers of both.
    c.res = undefined
    c.res = new Response(sent.body, { status: sent.status, headers })
    if (log !== undefined) logAnswer(log, c, sent, kept !== undefined, started)
  }
}
