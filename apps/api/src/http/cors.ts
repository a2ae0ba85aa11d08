/**
 * Answers to OPTIONS, which browsers send before a request with unusual headers.
 *
 * Hono's `cors` sets its headers on each response anew; here they are among the standard ones, in the cache.
 *
 * @module
 */
import type { MiddlewareHandler } from 'hono'
import type { CachedResponse } from './cached-response.ts'
import { pathOf } from './incoming-request.ts'
import type { ServiceLinks } from './request-facts.ts'
import type { PipelineEnv } from './request-state.ts'
import { standardHeaders } from './standard-headers.ts'

/**
 * Headers that scripts in browsers may send. The star means any header but Authorization; older browsers and many tools
 * look for a header's own name. Access does not depend on any of them.
 */
const allowedHeaders = [
  'Accept',
  'Accept-Language',
  'Authorization',
  'Baggage',
  'Cache-Control',
  'Content-Language',
  'Content-Type',
  'If-Match',
  'If-Modified-Since',
  'If-None-Match',
  'Last-Event-ID',
  'Mcp-Protocol-Version',
  'Mcp-Session-Id',
  'Pragma',
  'Prefer',
  'Range',
  'Traceparent',
  'Tracestate',
  'X-Api-Key',
  'X-Correlation-Id',
  'X-Request-Id',
  'X-Requested-With',
  '*',
]

/** The response to OPTIONS at an address that is read, and at the one where messages are posted. */
function preflight(methods: string, allow: string): CachedResponse {
  const headers = {
    ...standardHeaders,
    'access-control-allow-methods': methods,
    'access-control-allow-headers': allowedHeaders.join(', '),
    'access-control-max-age': '86400',
    allow,
  }
  return { status: 204, headers, body: null, bytes: 0 }
}

const readPreflight = preflight('GET, HEAD', 'GET, HEAD, OPTIONS')

/** Clients of the protocol send GET and DELETE, too, and get an answer that says that there is none. */
const messagePreflight = preflight('GET, POST, DELETE', 'POST, OPTIONS')

export const cors = (links: ServiceLinks): MiddlewareHandler<PipelineEnv> =>
  async function cors(c, next) {
    const { incoming, target } = c.get('request')
    if (incoming.method === 'OPTIONS') {
      c.set('response', pathOf(target) === links.mcp ? messagePreflight : readPreflight)
    } else await next()
  }
