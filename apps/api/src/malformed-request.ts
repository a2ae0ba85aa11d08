import { RequestError } from '@hono/node-server'
import { constantHeaders } from './http/constant-headers.ts'
import { linksUnder } from './links.ts'
import { problemKinds } from './problem/kinds.ts'
import { problemBody, problemType } from './problem/problem.ts'

/**
 * Answers a request that Node's HTTP takes, but of which no `Request` can be made: the app never sees it.
 *
 * @param error why none can be made
 */
export function malformedRequest(error: unknown): Response {
  const requestId = crypto.randomUUID()
  const kind = error instanceof RequestError ? 'bad-request' : 'internal'
  const detail = error instanceof RequestError ? { detail: `${error.message}.` } : { requestId }
  return new Response(JSON.stringify(problemBody(linksUnder(''), kind, detail)), {
    status: problemKinds[kind].status,
    headers: {
      ...constantHeaders,
      'cache-control': 'no-store',
      'content-language': 'en',
      'content-type': problemType,
      'x-request-id': requestId,
    },
  })
}
