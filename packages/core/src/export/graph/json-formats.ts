/**
 * A graph as JSON in two forms: node-link, which NetworkX and D3 read, and JSON Graph Format 2
 * (https://jsongraphformat.info).
 *
 * @module
 */
import { jsonArray, jsonMembers, jsonObject } from '../in-chunks.ts'
import { datasetText, type PlainEdge, type PlainGraph, type PlainNode } from './plain-graph.ts'

/** A graph as node-link JSON holds it; what a node lacks is left out. */
export interface NodeLinkGraph {
  readonly directed: true
  readonly multigraph: true
  readonly graph: Omit<PlainGraph, 'nodes' | 'edges'>
  readonly nodes: readonly PlainNode[]
  /** `key` distinguishes edges between the same two nodes; a symmetric edge reads the same from its other end. */
  readonly edges: readonly (Omit<PlainEdge, 'id' | 'symmetric'> & {
    readonly key: string
    readonly symmetric: boolean
  })[]
}

function* nodeLinkEdges(edges: PlainGraph['edges']): Generator<NodeLinkGraph['edges'][number]> {
  for (const { id: key, source, target, label, relation, basis, record, citation, symmetric } of edges)
    yield { source, target, label, relation, basis, record, citation, symmetric: symmetric === 'true', key }
}

export const nodeLinkPieces = ({ nodes, edges, ...about }: PlainGraph): Iterable<string> =>
  jsonObject({
    directed: 'true',
    multigraph: 'true',
    graph: JSON.stringify(about satisfies NodeLinkGraph['graph']),
    nodes: jsonArray(nodes),
    edges: jsonArray(nodeLinkEdges(edges)),
  } satisfies Record<keyof NodeLinkGraph, unknown>)

function* jgfNodes(nodes: PlainGraph['nodes']): Generator<readonly [id: string, node: string]> {
  for (const { id, label, ...metadata } of nodes) yield [id, JSON.stringify({ label, metadata })]
}

function* jgfEdges(edges: PlainGraph['edges']) {
  for (const { id, source, target, relation, label, symmetric, ...metadata } of edges)
    yield { id, source, target, relation, directed: symmetric === 'false', label, metadata }
}

/** A symmetric edge is undirected, as this format can say of each edge; what it has no name for is metadata. */
export function jgfPieces(graph: PlainGraph): Iterable<string> {
  const { nodes, edges, ...metadata } = graph
  return jsonObject({
    graph: jsonObject({
      label: JSON.stringify(datasetText(graph)),
      directed: 'true',
      metadata: JSON.stringify(metadata),
      nodes: jsonMembers(jgfNodes(nodes)),
      edges: jsonArray(jgfEdges(edges)),
    }),
  })
}
