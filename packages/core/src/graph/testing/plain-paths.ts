/** Paths and introductions as plainly as can be: each is searched for itself, and each edge read from its record. @module */
import type { Atlas } from '../../dataset/atlas.ts'
import { endOf } from '../../dataset/in-force.ts'
import { hasStarted } from '../../model/date-interval.ts'
import { valuesAt } from '../../model/json-path.ts'
import type { PathSearch } from '../a-star.ts'
import { cooperationOf, cooperationRelations, transitCostOf } from '../cooperation.ts'
import { numberOf } from '../graph.ts'
import { kShortestPaths } from '../k-shortest-paths.ts'
import type { Passage, PathScope } from '../passage.ts'
import { toPath } from '../path-steps.ts'
import { edgeTest } from '../scope.ts'

function plainPassage(atlas: Atlas, scope: PathScope, ends: readonly number[]): Passage {
  const network = cooperationOf(atlas)
  const { graph } = network
  const { asOf } = scope
  const inScope = edgeTest(graph, scope)
  const isClosed = (node: number) => {
    const { record } = graph.nodeAt(node)
    return asOf !== undefined && 'milestones' in record && endOf(record, asOf) !== undefined && !ends.includes(node)
  }
  const test = (edge: number) => {
    if (inScope !== undefined && !inScope(edge)) return false
    if (isClosed(graph.sources[edge]!) || isClosed(graph.targets[edge]!)) return false
    const since = cooperationRelations[graph.relations[graph.edgeRelations[edge]!]!.name]?.since
    const dates = since === undefined ? [] : valuesAt(graph.entryAt(graph.edgeRecords[edge]!).record, since)
    return asOf === undefined || dates.length === 0 || dates.some((date) => hasStarted(String(date), asOf))
  }
  return { network, test, transitCost: (node) => transitCostOf(network.rows, node, test) }
}

/** What every node costs onward to the target, made better until nothing gets better. */
function plainCosts({ network, test, transitCost }: Passage, to: number): readonly number[] {
  const { sources, targets, nodeCount, edgeCount } = network.graph
  const costs = Array.from({ length: nodeCount }, (_, node) => (node === to ? 0 : Number.POSITIVE_INFINITY))
  const better = (node: number, next: number, edge: number) => {
    const cost = network.costs.at(edge) + costs[next]! + (next === to ? 0 : transitCost(next))
    if (cost >= costs[node]!) return false
    costs[node] = cost
    return true
  }
  for (let goesOn = true; goesOn; ) {
    goesOn = false
    for (let edge = 0; edge < edgeCount; edge++) {
      if (network.costs.at(edge) === 0 || test?.(edge) === false) continue
      const [source, target] = [sources[edge]!, targets[edge]!]
      if (better(source, target, edge) || better(target, source, edge)) goesOn = true
    }
  }
  return costs
}

/** A search of paths that knows from the beginning what every node costs onward. */
export function plainPaths(
  atlas: Atlas,
  from: string,
  to: string,
  { count, maxLength, ...scope }: PathScope & { readonly count: number; readonly maxLength: number },
) {
  const { graph } = cooperationOf(atlas)
  const [first, last] = [numberOf(graph, from), numberOf(graph, to)]
  const passage = plainPassage(atlas, scope, [first, last])
  const costs = plainCosts(passage, last)
  const cheapest = costs[first]!
  if (first === last || cheapest === Number.POSITIVE_INFINITY) return []
  const onward = { cheapest, lookUpTo: () => {}, from: (node: number) => costs[node]!, isComplete: () => true }
  const search: PathSearch = { passage, from: first, to: last, maxLength, onward, isReachable: () => true }
  return kShortestPaths(search, count).map(({ nodes }) => toPath(passage, nodes))
}
