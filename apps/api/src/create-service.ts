/** Puts the service together: the pipeline before the routes. @module */
import type { Atlas } from '@puente/core'
import { jsonLdOf } from '@puente/core/export'
import type { Metrics } from './http/metrics.ts'
import { createMounts } from './http/mounts.ts'
import { type Pipeline, type PipelineOptions, pipeline } from './http/pipeline.ts'
import { linksUnder } from './links.ts'
import { createRoutes } from './routes.ts'
import { type Pages, type ReferenceScript, stampOf } from './service.ts'

/** Options of the service. */
export interface AppOptions extends PipelineOptions {
  /** Where it is mounted, like `/atlas`; at the root by default. */
  readonly basePath?: string
  /** The script of the reference for people, at `/docs`; without it there is none. */
  readonly reference?: ReferenceScript | undefined
  /** Pages for people, at `/en` and `/es`; without them there are none. */
  readonly pages?: Pages | undefined
  /** Counts requests, and gives the counts at `/metrics`; nothing is counted by default. */
  readonly metrics?: Metrics
  /** The base of linked data's IRIs, like `https://example.org/v1/`; a name that leads nowhere by default. */
  readonly baseIri?: string | undefined
}

/**
 * Puts the service together.
 *
 * @param atlas the atlas that it answers from
 * @param options options of the service
 * @throws {RangeError} if `baseIri` is not an absolute IRI
 */
export function createService(
  atlas: Atlas,
  { basePath = '', baseIri, reference, pages, metrics, ...options }: AppOptions = {},
): Pipeline {
  // A wrong IRI fails here, not with the first request for linked data.
  if (baseIri !== undefined) jsonLdOf(atlas, [], { base: baseIri })
  const findMount = createMounts({
    basePath,
    dataset: stampOf(atlas),
    hasReference: reference !== undefined,
    createRoutes: (dataPath) => {
      const links = linksUnder(basePath, dataPath)
      return {
        links,
        routes: createRoutes({ atlas, links, baseIri, reference, pages, ...(metrics && { metrics }) }, dataPath),
      }
    },
  })
  return pipeline({ findMount, links: linksUnder(basePath), metrics }, options)
}
