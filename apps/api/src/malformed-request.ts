import { RequestError } from '@hono/node-server'
import { constantHeaders } from './http/constant-headers.ts'
import { linksUnder } from './links.ts'
import { problemResponse } from './problem/problem.ts'

const links = linksUnder('')

/**
 * Answers a request that Node's HTTP takes, but of which no `Request` can be made: the app never sees it.
 *
 * @param error why none can be made
 */
export function malformedRequest(error: unknown): Response {
  const requestId = crypto.randomUUID()
  const headers = {
    ...constantHeaders,
    'Cache-Control': 'no-store',
    Vary: 'Accept-Encoding',
    'X-Request-Id': requestId,
  }
  if (!(error instanceof RequestError)) return problemResponse(links, 'internal', { requestId }, headers)
  return problemResponse(links, 'bad-request', { detail: `${error.message}.` }, headers)
}
