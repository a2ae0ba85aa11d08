/** The service put together, for whatever hands requests to it. @module */
import type { Atlas } from '@puente/core'
import { jsonLdOf } from '@puente/core/export'
import { Hono } from 'hono'
import type { ReferenceScript } from './docs/reference-script.ts'
import { type Metrics, watchOver } from './http/metrics.ts'
import { sitesOf } from './http/mounts.ts'
import { type Envelope, envelope, type PipelineOptions } from './http/pipeline.ts'
import { linksUnder } from './links.ts'

/** What can be chosen of the service. */
export interface AppOptions extends PipelineOptions {
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
 * Puts the service together.
 *
 * @param atlas the atlas that it answers from
 * @param options what can be chosen
 * @throws {RangeError} if `baseIri` is not an absolute IRI
 * @returns what answers requests, and what answers those alone that were answered before
 */
export function createService(
  atlas: Atlas,
  { basePath = '', baseIri, reference, metrics, ...options }: AppOptions = {},
): Envelope {
  // An IRI that is none is told here, and not to whoever asks for linked data first.
  if (baseIri !== undefined) jsonLdOf(atlas, [], { base: baseIri })
  const service = { atlas, links: linksUnder(basePath), baseIri, reference, ...(metrics && { metrics }) }
  const sites = sitesOf(service, basePath)
  return envelope(sites, service, options, metrics && watchOver(sites, metrics))
}

/** The Hono app that answers so. */
export const appOf = ({ handle }: Envelope): Hono => new Hono().all('*', handle)
