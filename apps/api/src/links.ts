/** The addresses of the service. @module */
import type { CollectionName } from '@puente/core'
import type { BriefingCollection } from '@puente/core/briefing'
import packageJson from '../package.json' with { type: 'json' }
import type { ProblemType } from './http/problem-types.ts'

/** The version of the script that draws the reference; its address names it, so that caches may keep it for ever. */
export const referenceVersion = packageJson.devDependencies['@scalar/api-reference']

/** The name of the script's file, as the build writes it. */
export const referenceFile = `scalar-${referenceVersion}.js`

/** Makes addresses. They have no host, so that an answer is the same behind any proxy. */
export interface Links {
  readonly home: string
  readonly health: string
  readonly ready: string
  readonly metrics: string
  readonly openapi: string
  readonly mcp: string
  /** The reference for people, if it is served. */
  readonly docs: string
  readonly referenceScript: string
  readonly api: string
  readonly search: string
  readonly suggest: string
  readonly resolve: string
  readonly paths: string
  readonly network: string
  readonly timeline: string
  readonly whiteSpots: string
  readonly briefings: string
  readonly dataset: string
  readonly schema: string
  readonly collectionSchema: (name: CollectionName) => string
  readonly collection: (name: CollectionName) => string
  readonly record: (collection: CollectionName, id: string) => string
  readonly briefing: (collection: BriefingCollection, id: string) => string
  readonly pairBriefing: (a: string, b: string) => string
  readonly problem: (kind: ProblemType) => string
}

/**
 * The addresses of a service.
 *
 * @example
 * linksUnder('').record('clusters', 'claut') // '/v1/clusters/claut'
 */
export function linksUnder(basePath: string, dataPath = basePath): Links {
  const api = `${dataPath}/v1`
  return {
    home: `${basePath}/`,
    health: `${basePath}/healthz`,
    ready: `${basePath}/readyz`,
    metrics: `${basePath}/metrics`,
    openapi: `${basePath}/openapi.json`,
    mcp: `${basePath}/mcp`,
    docs: `${basePath}/docs`,
    referenceScript: `${basePath}/docs/${referenceFile}`,
    api,
    search: `${api}/search`,
    suggest: `${api}/suggest`,
    resolve: `${api}/resolve`,
    paths: `${api}/paths`,
    network: `${api}/network`,
    timeline: `${api}/timeline`,
    whiteSpots: `${api}/white-spots`,
    briefings: `${api}/briefings`,
    dataset: `${api}/dataset`,
    schema: `${api}/schema`,
    collectionSchema: (name) => `${api}/schema/${name}`,
    collection: (name) => `${api}/${name}`,
    record: (collection, id) => `${api}/${collection}/${encodeURIComponent(id)}`,
    briefing: (collection, id) => `${api}/briefings/${collection}/${encodeURIComponent(id)}`,
    pairBriefing: (a, b) => `${api}/briefings/pairs/${encodeURIComponent(a)}/${encodeURIComponent(b)}`,
    problem: (kind) => `${basePath}/problems/${kind}`,
  }
}
