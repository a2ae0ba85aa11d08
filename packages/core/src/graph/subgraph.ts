/** Parts of the graph. @module */
import { type Atlas, checkAtlas, type IdMap } from '../dataset/atlas.ts'
import { checkOptions, checkTexts } from '../model/check-argument.ts'
import { GrowableInt32 } from '../util/growable-int32.ts'
import { bfsLevels } from './bfs.ts'
import { cooperationTest } from './cooperation.ts'
import { type EdgeTest, type Graph, type NodeId, numberOf, type Subgraph } from './graph.ts'
import { graphOf } from './graph-of.ts'
import { edgeTest, type GraphScope, scopeNames } from './scope.ts'

export function induced(graph: Graph, nodes: readonly number[], test?: EdgeTest): Subgraph {
  const { starts, edges, neighbours: ends } = graph.rows
  const sorted = Int32Array.from(nodes).sort()
  const inside = new Uint8Array(graph.nodeCount)
  for (const node of sorted) inside[node] = 1
  const within = new GrowableInt32()
  for (const node of sorted) {
    const end = starts[node + 1] ?? 0
    for (let slot = starts[node] ?? 0; slot < end; slot++) {
      const edge = edges[slot] ?? 0
      // Each edge stands in two rows: it is taken from that of its source.
      if (graph.sources[edge] !== node || inside[ends[slot] ?? 0] !== 1) continue
      if (test === undefined || test(edge)) within.push(edge)
    }
  }
  return { graph, nodes: Array.from(sorted), edges: Array.from(within.toArray().sort()) }
}

/**
 * Some records, and all edges among them.
 *
 * @param atlas where to look
 * @param ids the records, such as those of a path or of a query's answer
 * @param scope which relations, and what to hide
 * @returns a part of the graph, which `exportGraph` takes
 * @throws {NotFoundError} if the atlas has no such record, or it is not a node of the graph
 * @throws {UnknownRelationError} if a relation does not exist; it names the nearest
 * @example
 * subgraphOf(atlas, ['claut', 'acicae', 'afm'], { relations: ['ties'] }).edges.length // 2
 */
export function subgraphOf<I extends IdMap>(
  atlas: Atlas<I>,
  ids: readonly NodeId<I>[],
  scope: GraphScope = {},
): Subgraph {
  checkAtlas(atlas)
  checkTexts('ids', ids)
  checkOptions(scope, scopeNames, 'scope')
  const graph = graphOf(atlas)
  const nodes = new Set(ids.map((id) => numberOf(graph, id)))
  return induced(graph, [...nodes], edgeTest(graph, scope))
}

/** The nodes of each group of two or more, those with the lowest number first. */
function groups(graph: Graph, test: EdgeTest): readonly (readonly number[])[] {
  const grouped = new Uint8Array(graph.nodeCount)
  const found: (readonly number[])[] = []
  for (let node = 0; node < graph.nodeCount; node++) {
    if (grouped[node] === 1) continue
    const group = [...bfsLevels(graph, node, Number.POSITIVE_INFINITY, test).keys()]
    for (const member of group) grouped[member] = 1
    if (group.length > 1) found.push(group)
  }
  return found
}

/**
 * The groups of records between which some path of cooperation leads.
 *
 * @param atlas where to look
 * @param scope other relations than those of cooperation, and what to hide
 * @returns each group with the edges in it, largest first, those of equal size in the order of the atlas; a record
 *   without such edges is in none
 * @throws {UnknownRelationError} if a relation does not exist; it names the nearest
 * @example
 * const [largest] = components(atlas)
 * largest?.nodes.some((node) => largest.graph.ids[node] === 'claut') // true
 */
export function components(atlas: Atlas, scope: GraphScope = {}): readonly Subgraph[] {
  checkAtlas(atlas)
  checkOptions(scope, scopeNames, 'scope')
  const graph = graphOf(atlas)
  const test = cooperationTest(graph, scope)
  return groups(graph, test)
    .toSorted((a, b) => b.length - a.length)
    .map((nodes) => induced(graph, nodes, test))
}
