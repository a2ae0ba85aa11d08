/** The addresses of everything that the service has. @module */
import type { CollectionName } from '@puente/core'
import type { ProblemKind } from './problem/kinds.ts'

/** Makes addresses. They are paths without a host, so that an answer is the same behind any proxy. */
export interface Links {
  readonly home: string
  readonly health: string
  readonly ready: string
  readonly metrics: string
  readonly openapi: string
  readonly api: string
  readonly search: string
  readonly suggest: string
  readonly resolve: string
  readonly paths: string
  readonly network: string
  readonly timeline: string
  readonly whiteSpots: string
  readonly dataset: string
  readonly schema: string
  readonly collection: (name: CollectionName) => string
  readonly record: (collection: CollectionName, id: string) => string
  readonly problem: (kind: ProblemKind) => string
}

/**
 * The addresses of a service.
 *
 * @param basePath where the service is mounted: empty, or like `/atlas`
 * @example
 * linksUnder('').record('clusters', 'claut') // '/v1/clusters/claut'
 */
export function linksUnder(basePath: string): Links {
  const api = `${basePath}/v1`
  return {
    home: `${basePath}/`,
    health: `${basePath}/healthz`,
    ready: `${basePath}/readyz`,
    metrics: `${basePath}/metrics`,
    openapi: `${basePath}/openapi.json`,
    api,
    search: `${api}/search`,
    suggest: `${api}/suggest`,
    resolve: `${api}/resolve`,
    paths: `${api}/paths`,
    network: `${api}/network`,
    timeline: `${api}/timeline`,
    whiteSpots: `${api}/white-spots`,
    dataset: `${api}/dataset`,
    schema: `${api}/schema`,
    collection: (name) => `${api}/${name}`,
    record: (collection, id) => `${api}/${collection}/${encodeURIComponent(id)}`,
    problem: (kind) => `${basePath}/problems/${kind}`,
  }
}
