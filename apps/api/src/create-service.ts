/** Puts the service together: the pipeline before the routes. @module */
import type { Atlas } from '@puente/core'
import { jsonLdOf } from '@puente/core/export'
import type { Metrics } from './http/metrics.ts'
import { createMounts, type MountsOptions } from './http/mounts.ts'
import { type Pipeline, type PipelineOptions, pipeline } from './http/pipeline.ts'
import { linksUnder } from './links.ts'
import { createRoutes } from './routes.ts'
import { type DatabaseFiles, type Pages, type ReadChangelog, type ReferenceScript, stampOf } from './service.ts'

/** What the routes of a service need besides the atlas. */
export interface RouteOptions {
  /** Where it is mounted, like `/atlas`; at the root by default. */
  readonly basePath?: string
  /** The script of the reference for people, at `/docs`; without it there is none. */
  readonly reference?: ReferenceScript | undefined
  /** Pages for people, at `/en` and `/es`; without them there are none. */
  readonly pages?: Pages | undefined
  /** Writes SQLite and Parquet files; without it they are no formats of the service. */
  readonly databaseFiles?: DatabaseFiles | undefined
  /** Counts requests, and gives the counts at `/metrics`; nothing is counted by default. */
  readonly metrics?: Metrics
  /** What it runs on, like `Node 26.10.0, linux x64`, for `/healthz`; not said by default. */
  readonly platform?: string | undefined
  /** Reads the released versions of the dataset, at the first question for them; by default those of the library's atlas. */
  readonly changelog?: ReadChangelog | undefined
  /** The base of linked data's IRIs, like `https://example.org/v1/`; a name that leads nowhere by default. */
  readonly baseIri?: string | undefined
}

/** Options of the service. */
export interface AppOptions extends PipelineOptions, RouteOptions {}

/** Makes the routes whose data is below a path. */
export type MakeRoutes = (dataPath: string) => ReturnType<typeof createRoutes>

/**
 * The routes that answer from an atlas.
 *
 * @throws {RangeError} if `baseIri` is not an absolute IRI
 */
export function routesOf(atlas: Atlas, { basePath = '', changelog, ...options }: RouteOptions = {}): MakeRoutes {
  const { baseIri } = options
  // A wrong IRI fails here, not with the first request for linked data.
  if (baseIri !== undefined) jsonLdOf(atlas, [], { base: baseIri })
  let read: ReturnType<ReadChangelog> | undefined
  const readOnce = changelog && (() => (read ??= changelog()))
  return (dataPath) =>
    createRoutes({ ...options, atlas, links: linksUnder(basePath, dataPath), changelog: readOnce }, dataPath)
}

/** What the pipeline is put before. */
export interface ServiceParts extends Omit<MountsOptions, 'createRoutes'> {
  readonly makeRoutes: (dataPath: string) => ReturnType<MountsOptions['createRoutes']>['routes']
  readonly metrics?: Metrics | undefined
}

/** The pipeline before routes, wherever these answer. */
export function serviceOf(
  { basePath, dataset, hasReference, makeRoutes, metrics }: ServiceParts,
  options: PipelineOptions,
): Pipeline {
  const findMount = createMounts({
    basePath,
    dataset,
    hasReference,
    createRoutes: (dataPath) => ({ links: linksUnder(basePath, dataPath), routes: makeRoutes(dataPath) }),
  })
  return pipeline({ findMount, links: linksUnder(basePath), metrics }, options)
}

/**
 * Puts the service together.
 *
 * @param atlas the atlas that it answers from
 * @param options options of the service
 * @throws {RangeError} if `baseIri` is not an absolute IRI
 */
export function createService(atlas: Atlas, options: AppOptions = {}): Pipeline {
  const { basePath = '', reference, metrics } = options
  const hasReference = reference !== undefined
  const makeRoutes = routesOf(atlas, options)
  return serviceOf({ basePath, dataset: stampOf(atlas), hasReference, makeRoutes, metrics }, options)
}
