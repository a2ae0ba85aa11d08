/** The groups into which cooperation falls apart. @module */

import { type Atlas, checkAtlas } from '../dataset/atlas.ts'
import { checkOptions } from '../model/check-argument.ts'
import { ringsAround } from './bfs-levels.ts'
import { cooperationTest } from './cooperation.ts'
import type { Graph, Subgraph } from './graph.ts'
import { graphOf } from './graph-of.ts'
import { scopeNames } from './option-names.ts'
import type { EdgeTest, GraphScope } from './scope.ts'
import { induced } from './subgraph.ts'

/** The nodes of each group of two or more, those with the lowest number first. */
function groups(graph: Graph, test: EdgeTest): readonly (readonly number[])[] {
  const grouped = new Uint8Array(graph.nodeCount)
  const found: (readonly number[])[] = []
  for (let node = 0; node < graph.nodeCount; node++) {
    if (grouped[node] === 1) continue
    const group = [...ringsAround(graph, node, Number.POSITIVE_INFINITY, test).keys()]
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
