/**
 * All that the service does for a request besides its routes, as a row of middlewares.
 *
 * They pass on a {@link CachedResponse} as the variable `response`: the body of a `Response` can be read only once, and
 * only asynchronously. A cached response can skip the row: see `answerFromCache`.
 *
 * @module
 */
import { Hono, type MiddlewareHandler } from 'hono'
import { cache, findCached, responseCache } from './cache.ts'
import { type CachedResponse, withPrivateHeaders } from './cached-response.ts'
import { type Compressor, compress, webCompressor } from './compress.ts'
import { cors } from './cors.ts'
import { dispatch } from './dispatch.ts'
import { applyConditional, etag } from './etag.ts'
import { type IncomingRequest, isRead } from './incoming-request.ts'
import { type Log, logger, requestLog } from './logger.ts'
import { counted, type Metrics, metrics } from './metrics.ts'
import type { FindMount } from './mounts.ts'
import { defaultOrigins, type MessageOrigins, originCheck } from './origin-check.ts'
import { admitWithin, type RateLimit, rateLimiter } from './rate-limiter.ts'
import { canonicalRedirect } from './redirect.ts'
import type { ServiceLinks } from './request-facts.ts'
import { requestId, requestIdFrom } from './request-id.ts'
import { requestLimits } from './request-limits.ts'
import { type PipelineEnv, requestReader, requestState } from './request-state.ts'

/** Options of the pipeline. */
export interface PipelineOptions {
  /** Logs each request; nothing is logged by default. */
  readonly log?: Log | undefined
  /** Size of the response cache in bytes, about; 32 MiB by default. */
  readonly cacheBytes?: number | undefined
  /** How long an address may be, in characters; 8,000 by default, as RFC 9110 recommends. */
  readonly maxUrlLength?: number | undefined
  /** Which web pages may post messages to the Model Context Protocol; those of loopback hosts and its own by default. */
  readonly messageOrigins?: MessageOrigins | undefined
  /** How many requests each client may make; unlimited by default. */
  readonly rateLimit?: RateLimit | undefined
  /** Compresses bodies; with gzip by default. */
  readonly compressor?: Compressor | undefined
}

export interface PipelineTarget {
  readonly findMount: FindMount
  readonly links: ServiceLinks
  /** Where requests are counted, if they are. */
  readonly metrics?: Metrics | undefined
}

/** Answers a request at once if its response is cached and the client may have it. */
export type AnswerFromCache = (incoming: IncomingRequest) => CachedResponse | undefined

/** The service as a Hono app, and the short way to its cache. */
export interface Pipeline {
  readonly app: Hono
  readonly answerFromCache: AnswerFromCache
}

/** Puts the middlewares in a row. */
export function pipeline(
  { findMount, links, metrics: counts }: PipelineTarget,
  {
    log,
    cacheBytes = 32 * 1024 * 1024,
    maxUrlLength = 8000,
    messageOrigins: origins = defaultOrigins,
    rateLimit,
    compressor = webCompressor,
  }: PipelineOptions = {},
): Pipeline {
  const readRequest = requestReader(compressor.codings)
  const store = responseCache(cacheBytes)
  const admit = rateLimit && admitWithin(rateLimit, links)

  const row: readonly MiddlewareHandler<PipelineEnv>[] = [
    requestState(readRequest, findMount, links),
    ...(log ? [logger(log)] : []),
    ...(counts ? [metrics(counts, findMount)] : []),
    requestId(),
    ...(rateLimit && admit ? [rateLimiter(rateLimit, admit, links)] : []),
    etag(links),
    cache(store),
    compress(compressor, links),
    cors(links),
    requestLimits(maxUrlLength, links),
    originCheck(origins, links),
    canonicalRedirect(findMount, links),
    dispatch(counts !== undefined),
  ]
  // The row is the same for all addresses, and so Hono need not look at them.
  const app = new Hono({ getPath: () => '/' })
  app.use(...row)

  /** Does for a cached response what the row does, without a promise. */
  function answerFromCache(incoming: IncomingRequest): CachedResponse | undefined {
    if (!isRead(incoming) || incoming.header('if-match') !== undefined) return undefined
    const request = readRequest(incoming)
    const stored = findCached(store, request)
    if (stored === undefined) return undefined
    const admission = admit?.(incoming)
    // A refused request changes no quota, and so the row can ask again.
    if (admission?.retryAfter !== undefined) return undefined
    counts?.began()
    const requestId = requestIdFrom(incoming.header('x-request-id'))
    const response = applyConditional(stored, incoming.header('if-none-match'))
    log?.(requestLog(request, response, { requestId, isCached: true }))
    counts?.answered(counted(request, response, true, findMount))
    return withPrivateHeaders(response, { ...admission?.headers, 'x-request-id': requestId })
  }

  return { app, answerFromCache }
}
