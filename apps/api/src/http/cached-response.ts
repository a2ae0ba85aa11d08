/** Answers as they are kept and sent. @module */

import { entityTag, matchesStrongly, matchesWeakly } from './etag.ts'
import {
  cacheForever,
  cacheForMinutes,
  messagePreflightHeaders,
  preflightHeaders,
  standardHeaders,
} from './standard-headers.ts'

/** An answer, but for what differs from request to request. */
export interface CachedResponse {
  readonly status: number
  /** Names are lower case. */
  readonly headers: Readonly<Record<string, string>>
  /** A text where it is short, and bytes otherwise: see `shortText`. */
  readonly body: string | Uint8Array<ArrayBuffer> | null
  /** Length of the body in bytes. */
  readonly bytes: number
  /** The route that made it, by which it is counted; absent where that was not asked yet. */
  readonly route?: string
}

/** The headers that a route gave, by lower-case name. */
type OwnHeaders = Readonly<Record<string, string>>

/** The answer to OPTIONS. */
export const preflightFor = (path: string, messages: string): CachedResponse => ({
  status: 204,
  headers: path === messages ? messagePreflightHeaders : preflightHeaders,
  body: null,
  bytes: 0,
})

/** Whether an answer says the same to whoever asks the same. */
export const isCacheable = ({ status, headers }: CachedResponse): boolean =>
  status === 200 && headers.etag !== undefined

/**
 * Whether a shared cache may give an answer to others: then it has nothing in it that is about one request or client, as
 * caches store and repeat all headers.
 */
export const isShared = ({ headers }: CachedResponse): boolean =>
  headers['cache-control']?.startsWith('public') === true

/** What is known of an answer beside what its route made. */
export interface ResponseContext {
  /** The headers of the request that had a say in it. */
  readonly variesBy?: readonly string[]
  /** The same answer elsewhere, for a `Link` header. */
  readonly alternateLink?: string | undefined
  /** Whether its address names the dataset, so that it never changes. */
  readonly isPermanent?: boolean
}

/** What may be done with an answer: one that the dataset gives may be stored, unless its route says otherwise. */
function caching(
  status: number,
  own: OwnHeaders,
  { alternateLink: elsewhere, isPermanent }: ResponseContext,
): OwnHeaders {
  if (own['cache-control'] !== undefined) return {}
  if (status !== 200) return { 'cache-control': 'no-store' }
  const link = [own.link, elsewhere].filter((one) => one !== undefined).join(', ')
  return {
    'cache-control': isPermanent === true ? cacheForever : cacheForMinutes,
    ...(link === '' ? {} : { link }),
  }
}

/** The tag of a body, by its bytes and by what else tells representations apart. */
export const tagOfBody = (body: Uint8Array<ArrayBuffer>, headers: OwnHeaders): Promise<string> =>
  entityTag(body, [headers['content-type'] ?? '', headers['content-language'] ?? '', headers['content-encoding'] ?? ''])

/**
 * Up to this length, in bytes, Node sends a text faster, as it goes out together with the headers; a longer one it would
 * have to encode each time anew.
 */
const shortText = 4000

const textual = /^text\/|[/+-](?:json|xml)(?:;|$)/
const decoder = new TextDecoder('utf-8', { ignoreBOM: true })

/** A body as it is kept. */
function keptBody(body: Uint8Array<ArrayBuffer>, contentType = ''): CachedResponse['body'] {
  return textual.test(contentType) && body.byteLength <= shortText ? decoder.decode(body) : body
}

/**
 * The answer that a route made.
 *
 * @param response what the route made; its body is used up
 * @param circumstances what is known of it beside
 */
export async function toCachedResponse(
  response: Response,
  circumstances: ResponseContext = {},
): Promise<CachedResponse> {
  const body = new Uint8Array(await response.arrayBuffer())
  const bytes = body.byteLength
  const { status } = response
  const own: OwnHeaders = Object.fromEntries(response.headers)
  const headers: OwnHeaders = {
    ...standardHeaders,
    vary: [...(circumstances.variesBy ?? []), 'Accept-Encoding'].join(', '),
    ...own,
    ...caching(status, own, circumstances),
    'content-length': String(bytes),
  }
  const isTagged = status === 200 && headers['cache-control'] !== 'no-store' && headers.etag === undefined
  return {
    status,
    headers: isTagged ? { ...headers, etag: await tagOfBody(body, headers) } : headers,
    body: keptBody(body, headers['content-type']),
    bytes,
  }
}

/** An answer without its body, to somebody who has it already. */
function notModified({ headers }: CachedResponse): CachedResponse {
  const { 'content-type': _type, 'content-length': _length, 'content-encoding': _coding, ...rest } = headers
  return { status: 304, headers: rest, body: null, bytes: 0 }
}

/**
 * The answer that a request gets: "not modified" if its `If-None-Match` names the entity tag.
 *
 * @param answer the whole answer
 * @param ifNoneMatch the request's header
 */
export function applyConditional(answer: CachedResponse, ifNoneMatch: string | undefined): CachedResponse {
  if (ifNoneMatch === undefined || !isCacheable(answer)) return answer
  return matchesWeakly(ifNoneMatch, answer.headers.etag ?? '') ? notModified(answer) : answer
}

/** Whether an answer is no longer the one that the request's `If-Match` names (RFC 9110 §13.1.1). */
export const failsIfMatch = (answer: CachedResponse, ifMatch: string | undefined): boolean =>
  ifMatch !== undefined && isCacheable(answer) && !matchesStrongly(ifMatch, answer.headers.etag ?? '')
