/** Every route, described. A test holds this list to the routes that there are. @module */
import { type ActorCollection, actorCollections, collectionNames } from '@puente/core'
import { problemKinds } from '../problem/kinds.ts'
import { datasetFormats } from '../routes/dataset.ts'
import { matchesParameters } from '../routes/matches.ts'
import { actorNetworkParameters, networkFormats, networkParameters } from '../routes/network.ts'
import { pathsParameters } from '../routes/paths.ts'
import { resolveParameters } from '../routes/resolve.ts'
import { searchFormats, searchParameters } from '../routes/search.ts'
import { suggestParameters } from '../routes/suggest.ts'
import { actorTimelineParameters, timelineParameters } from '../routes/timeline.ts'
import { matrixParameters, whiteSpotsParameters } from '../routes/white-spots.ts'
import type { Service } from '../service.ts'
import { briefingOperations } from './briefing-operations.ts'
import { collectionOperations } from './collection-operations.ts'
import type { Operation, PathParameter } from './operation.ts'
import { anObject, answer, list, object, ref, string } from './schema.ts'

const json = ['json'] as const

const serviceOperations: readonly Operation[] = [
  { path: '/', id: 'home', tag: 'Service', summary: 'A page for people', formats: ['html'], schema: string },
  {
    path: '/healthz',
    id: 'health',
    tag: 'Service',
    summary: 'Whether the service is there',
    formats: json,
    schema: object({ status: { const: 'ok' }, version: string, dataset: ref('Dataset') }),
  },
  {
    path: '/readyz',
    id: 'ready',
    tag: 'Service',
    summary: 'Whether the service can answer questions',
    formats: json,
    schema: object({ status: { const: 'ready' }, dataset: ref('Dataset') }),
  },
  {
    path: '/openapi.json',
    id: 'openapi',
    tag: 'Service',
    summary: 'This description',
    formats: json,
    schema: anObject,
  },
  {
    path: '/problems/{kind}',
    id: 'problemKind',
    tag: 'Service',
    summary: 'What a kind of problem means',
    inPath: [
      {
        name: 'kind',
        description: 'Kind of problem',
        schema: { type: 'string', enum: Object.keys(problemKinds) },
        example: 'not-found',
      },
    ],
    formats: json,
    schema: object({ type: string, status: { type: 'integer' }, title: string, meaning: string }),
  },
]

const findingOperations: readonly Operation[] = [
  {
    path: '/v1/search',
    id: 'search',
    tag: 'Finding',
    summary: 'Search names, aliases and texts of every collection',
    parameters: searchParameters,
    examples: { q: 'energy' },
    formats: searchFormats,
    schema: answer(list(ref('Hit'))),
  },
  {
    path: '/v1/suggest',
    id: 'suggest',
    tag: 'Finding',
    summary: 'Suggest records while a name is being typed',
    parameters: suggestParameters,
    examples: { q: 'a' },
    formats: json,
    schema: answer(list(ref('Suggestion'))),
  },
  {
    path: '/v1/resolve',
    id: 'resolve',
    tag: 'Finding',
    summary: 'The cluster or organization that a name means, with why',
    parameters: resolveParameters,
    examples: { name: 'energy' },
    formats: json,
    schema: answer(
      object({ runnersUp: list(ref('Candidate')) }, { chosen: ref('Candidate'), reason: { type: 'string' } }),
    ),
  },
]

const datasetOperations: readonly Operation[] = [
  {
    path: '/v1',
    id: 'overview',
    tag: 'Dataset',
    summary: 'What the atlas holds, and where',
    formats: json,
    schema: answer(ref('Overview')),
  },
  {
    path: '/v1/dataset',
    id: 'dataset',
    tag: 'Dataset',
    summary: 'The whole dataset; the archive is a data package',
    formats: datasetFormats,
    schema: object({ manifest: anObject, records: anObject, hash: string }),
  },
  {
    path: '/v1/schema',
    id: 'schema',
    tag: 'Dataset',
    summary: 'JSON Schema of the dataset',
    formats: json,
    schema: anObject,
  },
  {
    path: '/v1/schema/{collection}',
    id: 'collectionSchema',
    tag: 'Dataset',
    summary: 'JSON Schema of the records of a collection',
    inPath: [
      {
        name: 'collection',
        description: 'Name of a collection',
        schema: { type: 'string', enum: collectionNames },
        example: collectionNames[0],
      },
    ],
    formats: json,
    schema: anObject,
  },
]

const actorIn = ({ atlas }: Service, collection: ActorCollection): readonly PathParameter[] => [
  {
    name: 'id',
    description: 'Id of the record',
    schema: string,
    example: atlas.records[collection][0]?.id ?? 'none',
  },
]

const actorOperations = (service: Service, collection: ActorCollection): readonly Operation[] => [
  {
    path: `/v1/${collection}/{id}/network`,
    id: `${collection}Network`,
    tag: 'Cooperation',
    summary: 'The actor, the records around it, and all edges among them; as JSON in node-link form',
    inPath: actorIn(service, collection),
    parameters: actorNetworkParameters(service),
    formats: networkFormats,
    moves: true,
    schema: ref('Network'),
  },
  {
    path: `/v1/${collection}/{id}/timeline`,
    id: `${collection}Timeline`,
    tag: 'Cooperation',
    summary: 'Everything dated that names the actor',
    inPath: actorIn(service, collection),
    parameters: actorTimelineParameters(service),
    formats: json,
    moves: true,
    schema: answer(list(ref('TimelineEntry'))),
  },
]

const cooperationOperations = (service: Service): readonly Operation[] => [
  {
    path: '/v1/clusters/{id}/matches',
    id: 'matches',
    tag: 'Cooperation',
    summary: 'Whom on the other side a cluster should talk to, and why',
    inPath: actorIn(service, 'clusters'),
    parameters: matchesParameters(service),
    formats: json,
    moves: true,
    schema: answer(ref('Matches')),
  },
  ...actorCollections.flatMap((collection) => actorOperations(service, collection)),
  {
    path: '/v1/paths',
    id: 'paths',
    tag: 'Cooperation',
    summary: 'How two actors are connected, and who could introduce them',
    parameters: pathsParameters(service),
    examples: {
      from: service.atlas.records.clusters[0]?.id ?? 'none',
      to: service.atlas.records.clusters[1]?.id ?? 'none',
    },
    formats: json,
    schema: answer(list(ref('Path'))),
  },
  {
    path: '/v1/network',
    id: 'network',
    tag: 'Cooperation',
    summary: 'The whole atlas as a graph; as JSON in node-link form',
    parameters: networkParameters(service),
    formats: networkFormats,
    schema: ref('Network'),
  },
  {
    path: '/v1/timeline',
    id: 'timeline',
    tag: 'Cooperation',
    summary: 'Everything dated, in order of time',
    parameters: timelineParameters(service),
    formats: json,
    schema: answer(list(ref('TimelineEntry'))),
  },
  {
    path: '/v1/white-spots',
    id: 'whiteSpots',
    tag: 'Cooperation',
    summary: 'Where there is strength on both sides and no tie yet, strongest first',
    parameters: whiteSpotsParameters(service),
    formats: json,
    schema: answer(list(ref('WhiteSpot'))),
  },
  {
    path: '/v1/white-spots/matrix',
    id: 'whiteSpotMatrix',
    tag: 'Cooperation',
    summary: 'The matrix of sectors and places in which white spots are found',
    parameters: matrixParameters(service),
    formats: json,
    schema: answer(ref('Matrix')),
  },
]

/** Every route, described. */
export const operations = (service: Service): readonly Operation[] => [
  ...serviceOperations,
  ...datasetOperations,
  ...findingOperations,
  ...cooperationOperations(service),
  ...briefingOperations(service),
  ...collectionOperations(service.atlas),
]
