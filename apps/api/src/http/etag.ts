/**
 * Conditional requests (RFC 9110 §13): 304 where `If-None-Match` names the entity tag, 412 where `If-Match` does not.
 *
 * Hono's `etag` hashes each response anew and knows no `If-Match`. Here the tag is made once, with the response in the
 * cache, and counts type and language besides the bytes.
 *
 * @module
 */
import type { MiddlewareHandler } from 'hono'
import { abandon, type CachedResponse, isCacheable, type PassedResponse, toCachedResponse } from './cached-response.ts'
import { problemResponse } from './problem.ts'
import type { ServiceLinks } from './request-facts.ts'
import type { PipelineEnv } from './request-state.ts'

/** The tags of a list, each with whether it is weak. */
const listedTags = /(W\/)?("[\x21\x23-\x7e\x80-\xff]*")/g

/**
 * Whether an `If-None-Match` header names an entity tag. Weak and strong tags compare equal.
 *
 * @example
 * matchesWeakly('W/"a", "b"', '"a"') // true
 */
export const matchesWeakly = (header: string, tag: string): boolean =>
  header.trim() === '*' || [...header.matchAll(listedTags)].some(([, , listed]) => listed === tag)

/**
 * Whether an `If-Match` header names an entity tag. A weak tag names none.
 *
 * @example
 * matchesStrongly('W/"a", "b"', '"a"') // false
 */
const matchesStrongly = (header: string, tag: string): boolean =>
  header.trim() === '*' ||
  [...header.matchAll(listedTags)].some(([, weak, listed]) => weak === undefined && listed === tag)

function notModified({ headers, route }: PassedResponse): CachedResponse {
  const { 'content-type': _type, 'content-length': _length, 'content-encoding': _coding, ...rest } = headers
  return { status: 304, headers: rest, body: null, bytes: 0, route }
}

/** The response to a conditional request: 304 if its `If-None-Match` names the entity tag. */
export function applyConditional<R extends PassedResponse>(
  response: R,
  ifNoneMatch: string | undefined,
): R | CachedResponse {
  if (ifNoneMatch === undefined || !isCacheable(response)) return response
  return matchesWeakly(ifNoneMatch, response.headers.etag ?? '') ? notModified(response) : response
}

export const etag = (links: ServiceLinks): MiddlewareHandler<PipelineEnv> => {
  function preconditionFailed(tag: string, language: 'en' | 'es'): Promise<CachedResponse> {
    const detail = {
      en: `If-Match names another answer than the present one, of which the tag is ${tag}.`,
      es: `If-Match nombra otra respuesta que la actual, cuya etiqueta es ${tag}.`,
    }
    return toCachedResponse(problemResponse(links, 'precondition-failed', { detail }, language))
  }
  return async function etag(c, next) {
    await next()
    const { incoming, refusalLanguage } = c.get('request')
    const response = c.get('response')
    const ifMatch = incoming.header('if-match')
    const tag = response.headers.etag ?? ''
    const fails = ifMatch !== undefined && isCacheable(response) && !matchesStrongly(ifMatch, tag)
    if (fails) c.set('isCached', false)
    const answer = fails
      ? await preconditionFailed(tag, refusalLanguage)
      : applyConditional(response, incoming.header('if-none-match'))
    if (answer !== response) await abandon(response)
    c.set('response', answer)
  }
}
