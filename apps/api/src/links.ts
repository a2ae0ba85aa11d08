/** The addresses of the service. @module */
import type { CollectionName } from '@puente/core'
import type { BriefingCollection } from '@puente/core/briefing'
import packageJson from '../package.json' with { type: 'json' }
import type { ProblemType } from './http/problem-types.ts'

/** The version of the script that draws the reference; its address names it, so that caches may keep it for ever. */
export const referenceVersion = packageJson.devDependencies['@scalar/api-reference']

/** The name of the script's file, as the build writes it. */
export const referenceFile = `scalar-${referenceVersion}.js`

/**
 * The addresses of a service. They have no host, so that an answer is the same behind any proxy.
 *
 * @example
 * linksUnder('').record('clusters', 'claut') // '/v1/clusters/claut'
 */
export function linksUnder(basePath: string, dataPath = basePath) {
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
    developments: `${api}/developments`,
    whiteSpots: `${api}/white-spots`,
    briefings: `${api}/briefings`,
    dataset: `${api}/dataset`,
    catalog: `${api}/catalog`,
    shapes: `${api}/shapes`,
    changes: `${api}/changes`,
    schema: `${api}/schema`,
    collectionSchema: (name: CollectionName) => `${api}/schema/${name}`,
    collection: (name: CollectionName) => `${api}/${name}`,
    record: (collection: CollectionName, id: string) => `${api}/${collection}/${encodeURIComponent(id)}`,
    briefing: (collection: BriefingCollection, id: string) =>
      `${api}/briefings/${collection}/${encodeURIComponent(id)}`,
    pairBriefing: (a: string, b: string) => `${api}/briefings/pairs/${encodeURIComponent(a)}/${encodeURIComponent(b)}`,
    problem: (kind: ProblemType) => `${basePath}/problems/${kind}`,
  }
}

export type Links = Readonly<ReturnType<typeof linksUnder>>
