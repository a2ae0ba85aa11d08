/** JSON as networkx, D3 and others read it: a list of nodes and a list of edges. @module */
import type { PlainEdge, PlainGraph, PlainNode } from './plain-graph.ts'

/** A graph as node-link JSON holds it; what a node lacks is left out. */
export interface NodeLinkGraph {
  readonly directed: true
  readonly multigraph: true
  readonly graph: Pick<PlainGraph, 'title' | 'version' | 'asOf' | 'language'>
  readonly nodes: readonly PlainNode[]
  /** `key` tells edges between the same two nodes apart; a symmetric one reads the same from its other end. */
  readonly edges: readonly (Omit<PlainEdge, 'id' | 'symmetric'> & {
    readonly key: string
    readonly symmetric: boolean
  })[]
}

/** A graph as node-link JSON; `key` tells edges between the same two nodes apart. */
export function toNodeLink({ title, version, asOf, language, nodes, edges }: PlainGraph): string {
  const graph: NodeLinkGraph = {
    directed: true,
    multigraph: true,
    graph: { title, version, asOf, language },
    nodes: [...nodes],
    edges: Array.from(edges, ({ id, symmetric, ...edge }) => ({ ...edge, symmetric: symmetric === 'true', key: id })),
  }
  return JSON.stringify(graph)
}
