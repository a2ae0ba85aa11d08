/** Responses as the pipeline passes them on, and as the cache stores them: complete, with the body in memory. @module */
import { maxLinkLength } from './list-headers.ts'
import { cacheForever, cacheForMinutes, standardHeaders } from './standard-headers.ts'

/** A response with its body in memory, without the headers that are about one request. */
export interface CachedResponse {
  readonly status: number
  /** Names are lower case. */
  readonly headers: Headers
  /** A text where it is short, and bytes otherwise: see `shortText`. */
  readonly body: string | Uint8Array<ArrayBuffer> | null
  readonly bytes: number
  /** Template of the route that made it, for the metrics; absent where it is not known. */
  readonly route?: string | undefined
}

type Headers = Readonly<Record<string, string>>

/** Whether a response may answer later requests of the same kind. */
export const isCacheable = ({ status, headers }: CachedResponse): boolean =>
  status === 200 && headers.etag !== undefined

/** Whether shared caches may store a response. They store and repeat all of its headers. */
const isShareable = ({ headers }: CachedResponse): boolean => headers['cache-control']?.startsWith('public') === true

/** A response with headers that are about one request or client, unless shared caches may store it. */
export const withPrivateHeaders = (response: CachedResponse, headers: Headers): CachedResponse =>
  isShareable(response) ? response : { ...response, headers: { ...response.headers, ...headers } }

/** What decides on the headers of a response, beside what its route says. */
export interface ResponseContext {
  /** The headers of the request that the response depends on. */
  readonly variesBy?: Iterable<string>
  /** The same response at another address, as an entry of a `Link` header. */
  readonly alternateLink?: string | undefined
  /** Whether the address names the dataset, so that the response never changes. */
  readonly isPermanent?: boolean
  readonly route?: string | undefined
}

/** Caching headers: successful responses may be stored, unless their route says otherwise. */
function cachingHeaders(status: number, own: Headers, { alternateLink, isPermanent }: ResponseContext): Headers {
  if (own['cache-control'] !== undefined) return {}
  if (status !== 200) return { 'cache-control': 'no-store' }
  const links = [own.link, alternateLink].filter((one) => one !== undefined).join(', ')
  const link = links.length <= maxLinkLength ? links : (own.link ?? '')
  return {
    'cache-control': isPermanent === true ? cacheForever : cacheForMinutes,
    ...(link === '' ? {} : { link }),
  }
}

/** 22 letters of base64 are 132 bits of the digest. */
const tagLetters = 22

/** The strong entity tag of a representation (RFC 9110 §8.8.3): equal tags mean equal bytes, at any address. */
export async function entityTag(body: Uint8Array<ArrayBuffer>, headers: Headers): Promise<string> {
  const metadata = [headers['content-type'], headers['content-language'], headers['content-encoding']]
  const prefix = new TextEncoder().encode(`${metadata.join('\n')}\n\n`)
  const bytes = new Uint8Array(prefix.length + body.length)
  bytes.set(prefix)
  bytes.set(body, prefix.length)
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes))
  const letters = btoa(String.fromCharCode(...digest))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
  return `"${letters.slice(0, tagLetters)}"`
}

/**
 * Up to this length, in bytes, Node sends a text faster, together with the headers; a longer one would be encoded again
 * for each request.
 */
const shortText = 4000

const textual = /^text\/|[/+-](?:json|xml)(?:;|$)/
const decoder = new TextDecoder('utf-8', { ignoreBOM: true })

const storedBody = (body: Uint8Array<ArrayBuffer>, contentType = ''): CachedResponse['body'] =>
  textual.test(contentType) && body.byteLength <= shortText ? decoder.decode(body) : body

/** Completes the response of a route: standard headers, caching, length and entity tag. */
export async function toCachedResponse(response: Response, context: ResponseContext = {}): Promise<CachedResponse> {
  const body = new Uint8Array(await response.arrayBuffer())
  const bytes = body.byteLength
  const { status } = response
  const own: Headers = Object.fromEntries(response.headers)
  const headers: Headers = {
    ...standardHeaders,
    vary: [...(context.variesBy ?? []), 'Accept-Encoding'].join(', '),
    ...own,
    ...cachingHeaders(status, own, context),
    'content-length': String(bytes),
  }
  const isTagged = status === 200 && headers['cache-control'] !== 'no-store' && headers.etag === undefined
  return {
    status,
    headers: isTagged ? { ...headers, etag: await entityTag(body, headers) } : headers,
    body: storedBody(body, headers['content-type']),
    bytes,
    route: context.route,
  }
}

/** How a response is sent; a runtime that compresses bodies by itself must leave this one as it is. */
interface SendOptions extends ResponseInit {
  readonly encodeBody: 'manual'
}

export function toResponse({ status, headers, body }: CachedResponse): Response {
  const options: SendOptions = { status, headers, encodeBody: 'manual' }
  return new Response(body, options)
}
