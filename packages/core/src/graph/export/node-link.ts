/** JSON as networkx, D3 and others read it: a list of nodes and a list of edges. @module */
import type { PlainGraph } from './plain-graph.ts'

/** A graph as node-link JSON; `key` tells edges between the same two nodes apart. */
export function toNodeLink({ title, version, asOf, language, nodes, edges }: PlainGraph): string {
  return JSON.stringify({
    directed: true,
    multigraph: true,
    graph: { title, version, asOf, language },
    nodes: [...nodes],
    edges: Array.from(edges, ({ id, symmetric, ...edge }) => ({ ...edge, symmetric: symmetric === 'true', key: id })),
  })
}
