/** The headers that every answer has, made once; their names are lower case, as header lists give them. @module */

const readable = [
  'Content-Disposition',
  'ETag',
  'Link',
  'RateLimit',
  'RateLimit-Policy',
  'Retry-After',
  'X-Request-Id',
  'X-Total-Count',
]
const allowedInRequests = ['Accept', 'Accept-Language', 'If-None-Match', 'X-Request-Id']

/**
 * For how long an answer may be used unasked; afterwards its entity tag tells whether it still holds. A cache may give
 * the old one for an hour more while it asks, and for a day where nobody answers.
 */
export const cacheForMinutes = 'public, max-age=300, stale-while-revalidate=3600, stale-if-error=86400'

/** An answer at an address that names the dataset: a year is as long as caches believe. */
export const cacheForever = 'public, max-age=31536000, immutable'

/**
 * Anybody may read from anywhere, so no answer depends on who asks; nothing that is served may run or load anything.
 * Strict-Transport-Security is left to the proxy, which knows whether there is TLS.
 */
export const constantHeaders = {
  'access-control-allow-origin': '*',
  'access-control-expose-headers': readable.join(', '),
  'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
  'cross-origin-resource-policy': 'cross-origin',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
} as const

/** The headers of the answer to OPTIONS, which browsers ask before a request with unusual headers. */
export const preflightHeaders = {
  ...constantHeaders,
  'access-control-allow-methods': 'GET, HEAD',
  'access-control-allow-headers': allowedInRequests.join(', '),
  'access-control-max-age': '86400',
  allow: 'GET, HEAD, OPTIONS',
} as const

/** The same where messages of the Model Context Protocol are posted, for clients that run in a browser. */
export const messagePreflightHeaders = {
  ...preflightHeaders,
  'access-control-allow-methods': 'POST',
  'access-control-allow-headers': [
    ...allowedInRequests,
    'Content-Type',
    'Mcp-Protocol-Version',
    'Mcp-Session-Id',
    'Last-Event-ID',
  ].join(', '),
  allow: 'POST, OPTIONS',
} as const
