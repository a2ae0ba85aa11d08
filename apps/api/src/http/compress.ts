/**
 * Compressed bodies (RFC 9110 §8.4).
 *
 * Hono's `compress` compresses each response anew and weakens its tag. Here a response is compressed once, for the cache,
 * with a strong tag of its own, and with brotli where the runtime has it.
 *
 * @module
 */
import type { Language } from '@puente/core'
import type { MiddlewareHandler } from 'hono'
import { COMPRESSIBLE_CONTENT_TYPE_REGEX } from 'hono/utils/compress'
import type { CompressionCoding } from './accept.ts'
import {
  abandon,
  type CachedResponse,
  isCacheable,
  isStreamed,
  type PassedResponse,
  type StreamedResponse,
  toCachedResponse,
} from './cached-response.ts'
import { codedTag, entityTag } from './entity-tag.ts'
import { isRead } from './incoming-request.ts'
import { problemResponse } from './problem.ts'
import type { ServiceLinks } from './request-facts.ts'
import type { PipelineEnv } from './request-state.ts'

/** Compresses bodies. */
export interface Compressor {
  /** The codings that it can compress to, best first. */
  readonly codings: readonly CompressionCoding[]
  /** Compresses a body, without blocking other requests. */
  readonly compress: (body: Uint8Array<ArrayBuffer>, coding: CompressionCoding) => Promise<Uint8Array<ArrayBuffer>>
  /** Compresses a body while it is sent, to the same bytes each time. */
  readonly stream: (coding: CompressionCoding) => ReadableWritablePair<Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>>
}

/** Compresses with `CompressionStream`, which every runtime has; only its gzip is the same everywhere. */
export const webCompressor: Compressor = {
  codings: ['gzip'],
  compress: async (body) => {
    const compressed = new Blob([body]).stream().pipeThrough(new CompressionStream('gzip'))
    return new Uint8Array(await new Response(compressed).arrayBuffer())
  },
  stream: () => new CompressionStream('gzip'),
}

/** A smaller body, in bytes, fits into one or two packets without compression. */
const minimumBytes = 1000

/** Whether a response gets smaller by enough to matter. */
export const isCompressible = ({ headers, bytes = minimumBytes }: PassedResponse): boolean =>
  bytes >= minimumBytes && COMPRESSIBLE_CONTENT_TYPE_REGEX.test(headers['content-type'] ?? '')

async function compressed(
  plain: CachedResponse,
  coding: CompressionCoding,
  compressor: Compressor,
): Promise<CachedResponse> {
  const { etag, ...rest } = plain.headers
  const text = typeof plain.body === 'string' ? new TextEncoder().encode(plain.body) : (plain.body ?? new Uint8Array())
  const body = await compressor.compress(text, coding)
  const bytes = body.byteLength
  const headers = { ...rest, 'content-encoding': coding, 'content-length': String(bytes) }
  // A strong tag names one sequence of bytes, so the compressed body has its own.
  const tag = etag === undefined ? {} : { etag: await entityTag(body, headers) }
  return { ...plain, headers: { ...headers, ...tag }, body, bytes }
}

/** The same for a body that is made while it is sent. */
function compressedStream(
  plain: StreamedResponse,
  coding: CompressionCoding,
  compressor: Compressor,
): StreamedResponse {
  const { etag = '', ...rest } = plain.headers
  const headers = { ...rest, 'content-encoding': coding, etag: codedTag(etag, coding) }
  return { ...plain, headers, body: plain.body.pipeThrough(compressor.stream(coding)) }
}

/**
 * Compresses responses with the coding that the client prefers; small ones only if it accepts nothing else. Requests for
 * the same response wait for one compression.
 */
export const compress = (compressor: Compressor, links: ServiceLinks): MiddlewareHandler<PipelineEnv> => {
  const pending = new Map<string, Promise<CachedResponse>>()
  function compressOnce(key: string, plain: CachedResponse, coding: CompressionCoding): Promise<CachedResponse> {
    const before = pending.get(key)
    if (before !== undefined) return before
    const now = compressed(plain, coding, compressor).finally(() => pending.delete(key))
    pending.set(key, now)
    return now
  }
  function notAcceptable(language: Language): Promise<CachedResponse> {
    const available = [...compressor.codings, 'identity']
    const detail = {
      en: `Accept-Encoding allows no coding in which this comes: ${available.join(', ')}.`,
      es: `Accept-Encoding no permite ninguna codificación en que esto existe: ${available.join(', ')}.`,
    }
    return toCachedResponse(problemResponse(links, 'not-acceptable', { detail, available }, language))
  }
  return async function compress(c, next) {
    const stored = c.get('plain')
    if (stored === undefined) await next()
    else c.set('response', stored)
    const plain = c.get('response')
    const { incoming, codings, cacheKey, refusalLanguage } = c.get('request')
    const { best, identity } = codings
    if (!isRead(incoming) || plain.status !== 200 || plain.body === null) return
    if (best === undefined) {
      await abandon(plain)
      c.set('response', await notAcceptable(refusalLanguage))
    } else if (best !== 'identity' && (!identity || (isCacheable(plain) && isCompressible(plain)))) {
      c.set(
        'response',
        isStreamed(plain)
          ? compressedStream(plain, best, compressor)
          : await compressOnce(`${best} ${cacheKey}`, plain, best),
      )
    }
  }
}
