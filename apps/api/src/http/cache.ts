/**
 * Responses that were made once are sent again.
 *
 * Hono's `cache` needs the Cache API, which Node lacks, and which knows neither a limit in bytes nor `Vary` by preference.
 *
 * @module
 */
import type { MiddlewareHandler } from 'hono'
import { LRUCache } from 'lru-cache'
import { type CachedResponse, isCacheable, isStreamed } from './cached-response.ts'
import { isCompressible } from './compress.ts'
import { isRead } from './incoming-request.ts'
import { type Keeping, keepWhileSent } from './keep-while-sent.ts'
import type { PipelineEnv, RequestState } from './request-state.ts'

/** Responses by request, the least recently used of which are dropped. */
export type ResponseCache = LRUCache<string, CachedResponse>

/** Size of an entry, about: headers, body, and two bytes for each letter of texts. */
const sizeOf = ({ body, bytes }: CachedResponse, key: string) =>
  1500 + 2 * key.length + (typeof body === 'string' ? 2 * body.length : bytes)

export const responseCache = (maxBytes: number): ResponseCache =>
  new LRUCache({ maxSize: maxBytes, sizeCalculation: sizeOf })

/**
 * Finds the response that a request would get.
 *
 * @returns nothing if it is not in the cache in the coding in which it would be sent
 */
export function findCached(
  store: ResponseCache,
  { cacheKey, codings: { best, identity } }: RequestState,
): CachedResponse | undefined {
  if (best === undefined) return undefined
  const stored = store.get(`${best} ${cacheKey}`)
  if (stored !== undefined || best === 'identity' || !identity) return stored
  const plain = store.get(`identity ${cacheKey}`)
  return plain === undefined || isCompressible(plain) ? undefined : plain
}

/** What is longer than this part of the cache, and made while it is sent, is made anew for each request. */
const keptPart = 1 / 8

/** Answers from the cache, and stores what may answer again, once for each content coding. */
export const cache = (store: ResponseCache): MiddlewareHandler<PipelineEnv> => {
  const keeping: Keeping = { keys: new Set(), maxBytes: store.maxSize * keptPart }
  return async function cache(c, next) {
    const request = c.get('request')
    const reads = isRead(request.incoming)
    const stored = reads ? findCached(store, request) : undefined
    if (stored !== undefined) {
      c.set('isCached', true)
      c.set('response', stored)
      return
    }
    // If the response is there without compression, only that is made.
    if (reads) c.set('plain', store.get(`identity ${request.cacheKey}`))
    await next()
    const response = c.get('response')
    if (!reads || !isCacheable(response)) return
    const key = `${response.headers['content-encoding'] ?? 'identity'} ${request.cacheKey}`
    if (!isStreamed(response)) store.set(key, response)
    else if (request.incoming.method !== 'HEAD')
      c.set(
        'response',
        keepWhileSent(response, key, keeping, (whole) => store.set(key, whole)),
      )
  }
}
