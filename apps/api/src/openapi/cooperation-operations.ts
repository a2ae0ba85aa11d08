/** The routes that say who works with whom, described. @module */
import { type ActorCollection, actorCollections } from '@puente/core'
import { matchesParameters } from '../endpoints/matches.ts'
import { actorNetworkParameters, networkFormats, networkParameters } from '../endpoints/network.ts'
import { pathsParameters } from '../endpoints/paths.ts'
import { actorTimelineParameters, timelineParameters } from '../endpoints/timeline.ts'
import { matrixParameters, whiteSpotsParameters } from '../endpoints/white-spots.ts'
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
    description:
      'GraphML and GEXF 1.2 open in Gephi, Cytoscape, yEd and NetworkX, DOT in Graphviz, and JSON in D3 and NetworkX. Nodes and edges have labels, kinds and citations; what is inferred says so.',
    sample: { relations: 'ties' },
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
    description:
      'Events, milestones, partnerships, ties, awards and results in order of time, each as precise as its source has it, with what other sources say.',
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
    description:
      'Suggestions, best first: the parts of each score with the records behind them, and the cheapest way to be introduced. Whom the cluster works with already stands apart, and who was left out is named.',
    sample: { limit: '1' },
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
    description:
      'The cheapest paths first. A stated tie costs 1, an inferred one 1.5, a partnership or an instrument in common 2, an event 3, a body 4; each step has all ways in which the two are connected.',
    sample: { count: '1' },
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
    description:
      'Every actor, sector, place, partnership, instrument, event and story, and every relation between them. GraphML and GEXF 1.2 open in Gephi, Cytoscape, yEd and NetworkX, DOT in Graphviz.',
    parameters: networkParameters(service),
    formats: networkFormats,
    schema: ref('Network'),
  },
  {
    path: '/v1/timeline',
    id: 'timeline',
    tag: 'Cooperation',
    summary: 'Everything dated, in order of time',
    description:
      'Dates are as precise as their source: 2017 is a year, not its first day. Between `from` and `to` is what touches the time between them.',
    parameters: timelineParameters(service),
    formats: json,
    schema: listAnswer(list(ref('TimelineEntry'))),
  },
  {
    path: '/v1/white-spots',
    id: 'whiteSpots',
    tag: 'Cooperation',
    summary: 'Where there is strength on both sides and no tie yet, strongest first',
    description:
      'Sectors and places with actors on both sides and no tie between them. The parts of each score name the records that they count.',
    sample: { limit: '1' },
    parameters: whiteSpotsParameters(service),
    formats: json,
    schema: firstAnswer(list(ref('WhiteSpot'))),
  },
  {
    path: '/v1/white-spots/matrix',
    id: 'whiteSpotMatrix',
    tag: 'Cooperation',
    summary: 'The matrix of sectors and places in which white spots are found',
    description: 'Each cell names the actors, ties, events, instruments and openings of a sector at a place, by id.',
    parameters: matrixParameters(service),
    formats: json,
    schema: answer(ref('Matrix')),
  },
]
