/** Responses as the pipeline passes them on: complete, as the cache stores them, or with a body that is made while it is sent. @module */
import { entityTag } from './entity-tag.ts'
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

/** A response whose body is made while it is sent, so that its length is not known. */
export interface StreamedResponse extends Pick<CachedResponse, 'status' | 'headers' | 'route'> {
  readonly body: ReadableStream<Uint8Array<ArrayBuffer>>
  readonly bytes?: never
}

/** A response as the pipeline passes it on. */
export type PassedResponse = CachedResponse | StreamedResponse

export const isStreamed = (response: PassedResponse): response is StreamedResponse =>
  response.body instanceof ReadableStream

/** Lets go of a body that nobody will read. */
export async function abandon({ body }: PassedResponse): Promise<void> {
  if (body instanceof ReadableStream) await body.cancel()
}

type Headers = Readonly<Record<string, string>>

/** Whether a response may answer later requests of the same kind. */
export const isCacheable = ({ status, headers }: PassedResponse): boolean =>
  status === 200 && headers.etag !== undefined

/** Whether shared caches may store a response. They store and repeat all of its headers. */
const isShareable = ({ headers }: PassedResponse): boolean => headers['cache-control']?.startsWith('public') === true

/** A response with headers that are about one request or client, unless shared caches may store it. */
export const withPrivateHeaders = <R extends PassedResponse>(response: R, headers: Headers): R =>
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

/**
 * Up to this length, in bytes, Node sends a text faster, together with the headers; a longer one would be encoded again
 * for each request.
 */
const shortText = 4000

const textual = /^text\/|[/+-](?:json|xml)(?:;|$)/
const decoder = new TextDecoder('utf-8', { ignoreBOM: true })

const storedBody = (body: Uint8Array<ArrayBuffer>, contentType = ''): CachedResponse['body'] =>
  textual.test(contentType) && body.byteLength <= shortText ? decoder.decode(body) : body

function headersOf({ status, headers }: Response, context: ResponseContext): Headers {
  const own: Headers = Object.fromEntries(headers)
  return {
    ...standardHeaders,
    vary: [...(context.variesBy ?? []), 'Accept-Encoding'].join(', '),
    ...own,
    ...cachingHeaders(status, own, context),
  }
}

/** Completes the response of a route: standard headers, caching, length and entity tag. */
export async function toCachedResponse(response: Response, context: ResponseContext = {}): Promise<CachedResponse> {
  const body = new Uint8Array(await response.arrayBuffer())
  const bytes = body.byteLength
  const { status } = response
  const headers: Headers = { ...headersOf(response, context), 'content-length': String(bytes) }
  const isTagged = status === 200 && headers['cache-control'] !== 'no-store'
  return {
    status,
    headers: isTagged ? { ...headers, etag: await entityTag(body, headers) } : headers,
    body: storedBody(body, headers['content-type']),
    bytes,
    route: context.route,
  }
}

/** The same for a response whose route gave the entity tag: its body is made while it is sent. */
export function toPassedResponse(
  response: Response,
  context: ResponseContext,
): Promise<CachedResponse> | StreamedResponse {
  const { status, body, headers } = response
  if (body === null || !headers.has('etag')) return toCachedResponse(response, context)
  return { status, headers: headersOf(response, context), body, route: context.route }
}

/** How a response is sent; a runtime that compresses bodies by itself must leave this one as it is. */
interface SendOptions extends ResponseInit {
  readonly encodeBody: 'manual'
}

export function toResponse({ status, headers, body }: PassedResponse): Response {
  const options: SendOptions = { status, headers, encodeBody: 'manual' }
  return new Response(body, options)
}
