/**
 * The service as a fetch handler: the atlas over HTTP.
 *
 * It needs nothing but the web's own interfaces, and so runs in Node and in edge runtimes alike.
 *
 * @module
 */
import type { Atlas } from '@puente/core'
import { jsonLdOf } from '@puente/core/export'
import { Hono } from 'hono'
import type { ReferenceScript } from './docs/reference-script.ts'
import { type EnvelopeOptions, envelope } from './http/envelope.ts'
import { sitesOf } from './http/sites.ts'
import { linksUnder } from './links.ts'
import type { Metrics } from './metrics/metrics.ts'
import { watchOver } from './metrics/watch.ts'

export type { AppRoutes } from './client/app-routes.ts'
export { type ReferenceScript, referenceFile } from './docs/reference-script.ts'
export type { Packer, Packing } from './http/content-coding.ts'
export type { EnvelopeOptions } from './http/envelope.ts'
export type { Log, RequestLog } from './http/request-log.ts'
export type { RateLimit } from './limits/gate.ts'
export type { Metrics } from './metrics/metrics.ts'
export type { Problem } from './problem/problem.ts'

/** What can be chosen of the service. */
export interface AppOptions extends EnvelopeOptions {
  /** Where it is mounted, like `/atlas`; at the root unless told. */
  readonly basePath?: string
  /** Draws the reference for people, at `/docs`; there is none unless it is given. */
  readonly reference?: ReferenceScript | undefined
  /** Counts requests, and serves the counts at `/metrics`; nothing is counted unless told. */
  readonly metrics?: Metrics
  /** Where the IRIs of linked data begin, like `https://example.org/v1/`; a name that leads nowhere unless told. */
  readonly baseIri?: string | undefined
}

/**
 * Makes the service on an atlas.
 *
 * @param atlas the atlas that it answers from
 * @param options what can be chosen
 * @throws {RangeError} if `baseIri` is not an absolute IRI
 * @returns a Hono app; its `fetch` takes a `Request` and gives a `Response`
 * @example
 * import { atlas } from '@puente/core'
 * const response = await createApp(atlas).request('/v1/clusters?country=ES&limit=2')
 * const { page } = await response.json()
 */
export function createApp(
  atlas: Atlas,
  { basePath = '', baseIri, reference, metrics, ...options }: AppOptions = {},
): Hono {
  // An IRI that is none is told here, and not to whoever asks for linked data first.
  if (baseIri !== undefined) jsonLdOf(atlas, [], { base: baseIri })
  const service = { atlas, links: linksUnder(basePath), baseIri, reference, ...(metrics && { metrics }) }
  const sites = sitesOf(service, basePath)
  const watch = metrics && watchOver(sites, metrics)
  return new Hono().all('*', envelope(sites, service, options, watch))
}
