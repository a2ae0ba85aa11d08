/** The headers that every answer has, made once; their names are lower case, as header lists give them. @module */

const readable = [
  'Allow',
  'Content-Disposition',
  'ETag',
  'Link',
  'Location',
  'RateLimit',
  'RateLimit-Policy',
  'Retry-After',
  'X-Request-Id',
  'X-Total-Count',
]

/**
 * Headers that scripts in browsers may send. The star means any header but Authorization; older browsers and many tools
 * look for a header's own name. None of them changes who may read what: anybody may read everything.
 */
const allowedInRequests = [
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
export const standardHeaders = {
  'access-control-allow-origin': '*',
  'access-control-expose-headers': readable.join(', '),
  'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
  'cross-origin-resource-policy': 'cross-origin',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
} as const

/** The headers of the answer to OPTIONS, which browsers ask before a request with unusual headers. */
export const preflightHeaders = {
  ...standardHeaders,
  'access-control-allow-methods': 'GET, HEAD',
  'access-control-allow-headers': allowedInRequests.join(', '),
  'access-control-max-age': '86400',
  allow: 'GET, HEAD, OPTIONS',
} as const

/** The same where messages of the Model Context Protocol are posted; to GET and DELETE, clients are told that there is none. */
export const messagePreflightHeaders = {
  ...preflightHeaders,
  'access-control-allow-methods': 'GET, POST, DELETE',
  allow: 'POST, OPTIONS',
} as const

const sources = new Map<string, Promise<string>>()

async function digest(style: string): Promise<string> {
  const bytes = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(style))
  return `'sha256-${btoa(String.fromCharCode(...new Uint8Array(bytes)))}'`
}

/**
 * The policy of a page that runs nothing, loads nothing, and is styled by this very text and no other.
 *
 * @param style what stands in the page's `<style>`; one of the few constant ones, which are remembered
 * @param formAction where its forms may lead
 * @example
 * await pagePolicy('p { color: red }', "'none'") // "default-src 'none'; style-src 'sha256-…'; …"
 */
export async function pagePolicy(style: string, formAction: "'self'" | "'none'"): Promise<string> {
  const source = sources.get(style) ?? digest(style)
  sources.set(style, source)
  return `default-src 'none'; style-src ${await source}; base-uri 'none'; form-action ${formAction}; frame-ancestors 'none'`
}
