/** The routes that say who works with whom, described. @module */
import { type ActorCollection, actorCollections } from '@puente/core'
import { matchesParameters } from '../routes/matches.ts'
import { actorNetworkParameters, networkFormats, networkParameters } from '../routes/network.ts'
import { pathsParameters } from '../routes/paths.ts'
import { actorTimelineParameters, timelineParameters } from '../routes/timeline.ts'
import { matrixParameters, whiteSpotsParameters } from '../routes/white-spots.ts'
import type { Service } from '../service.ts'
import type { Operation, PathParameter } from './operation.ts'
import { answer, firstAnswer, list, listAnswer, ref, string } from './schema.ts'

const json = ['json'] as const

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
    schema: listAnswer(list(ref('TimelineEntry'))),
  },
]

/** The routes that say who works with whom. */
export const cooperationOperations = (service: Service): readonly Operation[] => [
  {
    path: '/v1/clusters/{id}/matches',
    id: 'matches',
    tag: 'Cooperation',
    summary: 'Whom on the other side a cluster should talk to, and why',
    inPath: actorIn(service, 'clusters'),
    parameters: matchesParameters(service),
    formats: json,
    moves: true,
    schema: firstAnswer(ref('Matches')),
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
    schema: firstAnswer(list(ref('Path'))),
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
    schema: listAnswer(list(ref('TimelineEntry'))),
  },
  {
    path: '/v1/white-spots',
    id: 'whiteSpots',
    tag: 'Cooperation',
    summary: 'Where there is strength on both sides and no tie yet, strongest first',
    parameters: whiteSpotsParameters(service),
    formats: json,
    schema: firstAnswer(list(ref('WhiteSpot'))),
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
