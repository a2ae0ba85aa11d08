/** Every endpoint. A new question is added here, and gets its route, description, links, client types and tool. @module */
import type { Service } from '../service.ts'
import { atlasBriefing, pairBriefing, recordBriefing } from './briefings.ts'
import { catalog, shapes } from './catalog.ts'
import { changes } from './changes.ts'
import { collectionList } from './collection.ts'
import { dataset } from './dataset.ts'
import { developments } from './developments.ts'
import { openApi, reference, referenceScript } from './docs.ts'
import type { AnyEndpoint } from './endpoint.ts'
import { health, metrics, ready } from './health.ts'
import { home } from './home.ts'
import { matches } from './matches.ts'
import { modelContext } from './mcp.ts'
import { actorNetwork, network } from './network.ts'
import { overview } from './overview.ts'
import { paths } from './paths.ts'
import { problemKind } from './problems.ts'
import { record } from './record.ts'
import { resolve } from './resolve.ts'
import { collectionSchema, datasetSchema } from './schema.ts'
import { search } from './search.ts'
import { suggest } from './suggest.ts'
import { actorTimeline, timeline } from './timeline.ts'
import { whiteSpotMatrix, whiteSpots } from './white-spots.ts'

/** Every endpoint, in the order in which links and tools are listed. */
export const endpoints = [
  overview,
  search,
  suggest,
  resolve,
  record,
  collectionList,
  matches,
  paths,
  network,
  timeline,
  developments,
  whiteSpots,
  whiteSpotMatrix,
  atlasBriefing,
  recordBriefing('sectors'),
  recordBriefing('clusters'),
  recordBriefing('organizations'),
  recordBriefing('places'),
  pairBriefing,
  dataset,
  catalog,
  shapes,
  changes,
  datasetSchema,
  collectionSchema,
  actorNetwork('clusters'),
  actorTimeline('clusters'),
  actorNetwork('organizations'),
  actorTimeline('organizations'),
  openApi,
  modelContext,
  reference,
  referenceScript,
  health,
  ready,
  problemKind,
  metrics,
  home,
] as const

/** The endpoints of a service: some need what it may not have. */
export const endpointsOf = (service: Service): readonly AnyEndpoint[] => {
  const all: readonly AnyEndpoint[] = endpoints
  return all.filter(({ isServed }) => isServed?.(service) ?? true)
}
