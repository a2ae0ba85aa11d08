/** How two actors are connected, and who could introduce them. @module */
import type { Atlas, Entry, IdMap } from '../atlas/atlas.ts'
import type { PartialDate } from '../model/date-interval.ts'
import { begunBy, type CooperationNetwork, cooperationOf, countContacts, intermediaryCost } from './cooperation.ts'
import { fewestSteps } from './fewest-steps.ts'
import { type NodeId, numberOf } from './graph.ts'
import { type Link, linkAt } from './link.ts'
import { type EdgeTest, edgeTest, type GraphScope } from './scope.ts'

/** A step of a path, with all that connects its two ends. */
export interface PathStep {
  readonly from: Entry
  readonly to: Entry
  /** Each edge between them, read from one to the other, strongest first. */
  readonly links: readonly Link[]
  /** What the strongest of them costs; a stated tie costs 1. */
  readonly cost: number
}

/** A way from one actor to another through cooperation. */
export interface CooperationPath {
  /** What its steps cost and its intermediaries add; a stated tie costs 1. */
  readonly cost: number
  /** The records it leads through, both ends included. */
  readonly entries: readonly Entry[]
  readonly steps: readonly PathStep[]
}

/** Which cooperation a path may use. */
export interface PathScope extends GraphScope {
  /** Leaves out what began only after this day, month or year; what has no date stays. */
  readonly asOf?: PartialDate
}

/** The test that a path's scope puts to edges. */
export function pathTest({ graph }: CooperationNetwork, scope: PathScope): EdgeTest | undefined {
  const inScope = edgeTest(graph, scope)
  if (scope.asOf === undefined) return inScope
  const begun = begunBy(graph, scope.asOf)
  return inScope === undefined ? begun : (edge) => inScope(edge) && begun(edge)
}

function stepBetween(network: CooperationNetwork, from: number, to: number, test: EdgeTest | undefined): PathStep {
  const { graph, rows, costs } = network
  const edges: number[] = []
  for (let slot = rows.starts[from] ?? 0; slot < (rows.starts[from + 1] ?? 0); slot++) {
    const edge = rows.edges[slot] ?? 0
    if (rows.neighbours[slot] === to && (test === undefined || test(edge))) edges.push(edge)
  }
  edges.sort((a, b) => (costs[a] ?? 0) - (costs[b] ?? 0) || a - b)
  return {
    from: graph.entryAt(from),
    to: graph.entryAt(to),
    links: edges.map((edge) => linkAt(graph, edge, from)),
    cost: (costs[edges[0] ?? 0] ?? 0) / 100,
  }
}

/** A path in words of the atlas, from the numbers of its nodes. */
export function describePath(
  network: CooperationNetwork,
  nodes: readonly number[],
  test: EdgeTest | undefined,
): CooperationPath {
  const steps = nodes.slice(1).map((node, at) => stepBetween(network, nodes[at] ?? node, node, test))
  const between = nodes.slice(1, -1).map((node) => intermediaryCost(countContacts(network.rows, node, test)))
  const hundredths = [...steps.map(({ cost }) => Math.round(cost * 100)), ...between]
  return {
    cost: hundredths.reduce((sum, cost) => sum + cost, 0) / 100,
    entries: nodes.map((node) => network.graph.entryAt(node)),
    steps,
  }
}

/**
 * The path of fewest steps between two records through cooperation: ties, memberships, shared partnerships, events,
 * stories and instruments. All steps count alike; `cooperationPaths` weighs them.
 *
 * @param atlas where to look
 * @param from where the path begins: mostly an actor
 * @param to where it ends
 * @param scope which relations it may use, what to hide, as of when
 * @returns one of the shortest paths, always the same one; undefined where no path leads there, or both are the same
 * @throws {NotFoundError} if the atlas has no such record, or it is not a node of the graph
 * @example
 * shortestPath(atlas, 'claut', 'hegan').steps.map(({ links }) => links[0].label.en)
 */
export function shortestPath<I extends IdMap>(
  atlas: Atlas<I>,
  from: NodeId<I>,
  to: NodeId<I>,
  scope: PathScope = {},
): CooperationPath | undefined {
  const network = cooperationOf(atlas)
  const test = pathTest(network, scope)
  const [first, last] = [numberOf(network.graph, from), numberOf(network.graph, to)]
  if (first === last) return undefined
  const nodes = fewestSteps(network, first, last, test)
  return nodes && describePath(network, nodes, test)
}
