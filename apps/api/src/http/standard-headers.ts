/** Headers that many responses have; names are lower case. @module */
import { memoize } from './memoize.ts'

/** Response headers that scripts in browsers may read. */
const exposedHeaders = [
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
 * How long a response stays fresh without revalidation. A cache may send the old one for an hour more while it asks, and for
 * a day while the service does not answer.
 */
export const cacheForMinutes = 'public, max-age=300, stale-while-revalidate=3600, stale-if-error=86400'

/** For an address that names the dataset: one year is the longest time that caches use. */
export const cacheForever = 'public, max-age=31536000, immutable'

/**
 * Every site may read, so that no response depends on the origin; no response may run or load anything.
 * Strict-Transport-Security is left to the proxy, which knows whether there is TLS.
 */
export const standardHeaders = {
  'access-control-allow-origin': '*',
  'access-control-expose-headers': exposedHeaders.join(', '),
  'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
  'cross-origin-resource-policy': 'cross-origin',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
} as const

/** The source expression of a style. The service has few styles, all constant. */
const styleSource = memoize(
  async (style) => {
    const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(style))
    return `'sha256-${btoa(String.fromCharCode(...new Uint8Array(digest)))}'`
  },
  { max: 10, maxLength: Number.POSITIVE_INFINITY },
)

/** The Content-Security-Policy of a page that runs and loads nothing and has one style. */
export const pagePolicy = async (style: string, formAction: "'self'" | "'none'"): Promise<string> =>
  `default-src 'none'; style-src ${await styleSource(style)}; base-uri 'none'; form-action ${formAction}; frame-ancestors 'none'`
