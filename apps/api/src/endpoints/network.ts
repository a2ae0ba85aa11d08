import {
  type ActorCollection,
  egoNetwork,
  type Graph,
  graphChunks,
  type graphFormats,
  graphOf,
  lookupIn,
  type NodeLinkGraph,
  nodeCollections,
  type Subgraph,
  subgraphOf,
} from '@puente/core'
import type { Shapes } from '../encode/shapes.ts'
import { count, oneOf, someOf } from '../parameters/parameter.ts'
import { parameterError, type Values } from '../parameters/read-parameters.ts'
import { recordIds } from '../parameters/record-id.ts'
import type { Service } from '../service.ts'
import { type EndpointRequest, endpoint, idOf } from './endpoint.ts'
import { idParameter } from './locate.ts'
import { unknownRecord } from './not-found.ts'

const formats = ['json', 'graphml', 'gexf', 'jgf', 'dot'] as const satisfies (keyof typeof graphFormats)[]

const networkParameters = ({ atlas }: Service) => ({
  gexf: oneOf(
    'Version of GEXF: 1.2 (default; its draft), which every reader takes, or 1.3, which NetworkX does not. Only for GEXF',
    ['1.2', '1.3'],
  ),
  relations: someOf(
    'Relations to follow (default: all)',
    graphOf(atlas).relations.map(({ name }) => name),
  ),
  hide: recordIds(atlas, 'Records to leave out, with all that they state', [...nodeCollections, 'ties', 'awards']),
})

type NetworkParameters = ReturnType<typeof networkParameters>

const depthParameter = count('How many steps to go from the actor', 4, 1)

const limitParameter = count(
  'Records at the most, the nearest first: `graph.more` says that there are others. the other formats without it have all of them',
  5000,
  2000,
)

const networkShape = ({ component, typed }: Shapes) => {
  const objects = { type: 'array', items: { type: 'object' } }
  const properties = {
    directed: { type: 'boolean' },
    multigraph: { type: 'boolean' },
    graph: { type: 'object', additionalProperties: {} },
    nodes: objects,
    edges: objects,
  }
  return component('Network', typed<NodeLinkGraph>({ type: 'object', required: Object.keys(properties), properties }))
}

const scopeOf = ({ relations, hide }: Values<NetworkParameters>) => ({
  ...(relations === undefined ? {} : { relations }),
  ...(hide === undefined ? {} : { hide: new Set<string>(hide) }),
})

/** A part of the graph in the format of the answer. */
function writeGraph(
  { format, parameters: { gexf }, language }: EndpointRequest<string, NetworkParameters, (typeof formats)[number]>,
  makePart: () => Graph | Subgraph | Response,
) {
  // Only GEXF has versions.
  if (gexf !== undefined && format !== 'gexf') {
    return {
      errors: [
        parameterError('gexf', {
          en: `chooses the version of GEXF, and this is ${format}; ask for .gexf, or leave it out`,
          es: `elige la versión de GEXF, y esto es ${format}; pida .gexf, o quítelo`,
        }),
      ],
    }
  }
  const part = makePart()
  if (part instanceof Response) return part
  return { chunks: graphChunks(part, gexf === '1.3' ? 'gexf-1.3' : format, { language }) }
}

export const network = endpoint({
  path: '/v1/network',
  id: 'network',
  tag: 'Cooperation',
  link: 'network',
  summary: 'The whole atlas as a graph; as JSON in node-link form',
  description:
    'Every actor, sector, place, partnership, instrument, event and story, and every relation between them. GraphML and GEXF 1.2 open in Gephi, Cytoscape, yEd and NetworkX, DOT in Graphviz; .jgf is JSON Graph Format 2.',
  formats,
  parameters: networkParameters,
  answer: networkShape,
  handle: (request) => {
    const { service, parameters } = request
    const { relations, hide } = parameters
    return writeGraph(request, () => {
      const graph = graphOf(service.atlas)
      // The graph itself is no list of its nodes, and so nothing has to be made before its first one is sent.
      return relations === undefined && hide === undefined
        ? graph
        : subgraphOf(service.atlas, graph.ids, scopeOf(parameters))
    })
  },
})

export const actorNetwork = <const C extends ActorCollection>(collection: C) =>
  endpoint({
    path: `/v1/${collection}/:id/network` as const,
    id: `${collection}Network`,
    tag: 'Cooperation',
    summary: 'The actor, the records around it, and all edges among them; as JSON in node-link form',
    description:
      'GraphML and GEXF 1.2 open in Gephi, Cytoscape, yEd and NetworkX, DOT in Graphviz, and JSON in D3 and NetworkX; .jgf is JSON Graph Format 2. Nodes and edges have labels, kinds and citations; what is inferred says so.',
    formats,
    pathParameters: idParameter(collection),
    moves: true,
    parameters: (service) => ({ ...networkParameters(service), depth: depthParameter, limit: limitParameter }),
    sample: { relations: 'ties' },
    answer: networkShape,
    handle: (request) => {
      const { c, service, parameters, format } = request
      return writeGraph(request, () => {
        const found = lookupIn(service.atlas, collection, idOf(c))
        if (!found.ok) return unknownRecord(c, service, found.error)
        const { depth = depthParameter.default, limit = format === 'json' ? limitParameter.default : undefined } =
          parameters
        return egoNetwork(service.atlas, found.value.id, {
          depth,
          ...(limit === undefined ? {} : { limit }),
          ...scopeOf(parameters),
        })
      })
    },
  })
