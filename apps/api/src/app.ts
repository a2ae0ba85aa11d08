/**
 * The service as a fetch handler: the atlas over HTTP.
 *
 * It needs nothing but the web's own interfaces, and so runs in Node and in edge runtimes alike.
 *
 * @module
 */
import type { Atlas } from '@puente/core'
import type { Hono } from 'hono'
import { type AppOptions, createService } from './create-service.ts'

export type { AppRoutes } from './client/app-routes.ts'
export type { AppOptions } from './create-service.ts'
export type { CompressionCoding } from './http/accept.ts'
export type { Compressor } from './http/compress.ts'
export type { IncomingRequest } from './http/incoming-request.ts'
export type { Log, RequestLog } from './http/logger.ts'
export type { Metrics } from './http/metrics.ts'
export type { MessageOrigins } from './http/origin-check.ts'
export type { PipelineOptions } from './http/pipeline.ts'
export type { Problem } from './http/problem.ts'
export type { RateLimit } from './http/rate-limiter.ts'
export { referenceFile } from './links.ts'
export type {
  DatabaseFiles,
  PageAnswer,
  PageRenderer,
  PageRequest,
  Pages,
  ParquetWriter,
  ReadChangelog,
  ReferenceScript,
  SqliteWriter,
} from './service.ts'

/**
 * Makes the service on an atlas.
 *
 * @param atlas the atlas that it answers from
 * @param options options of the service
 * @throws {RangeError} if `baseIri` is not an absolute IRI
 * @returns a Hono app; its `fetch` takes a `Request` and gives a `Response`
 * @example
 * import { atlas } from '@puente/core'
 * const response = await createApp(atlas).request('/v1/clusters?country=ES&limit=2')
 * const { page } = await response.json()
 */
export function createApp(atlas: Atlas, options: AppOptions = {}): Hono {
  return createService(atlas, options).app
}
