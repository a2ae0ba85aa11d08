/** The cheapest path of limited length between two nodes: A*, guided by costs that were counted from the target. @module */
import FlatQueue from 'flatqueue'
import { type CooperationNetwork, transitCostOf } from './cooperation.ts'
import type { EdgeTest } from './graph.ts'

export interface PathSearch {
  readonly network: CooperationNetwork
  readonly from: number
  readonly to: number
  /** The largest number of steps from actor to actor. */
  readonly maxLength: number
  readonly test: EdgeTest | undefined
  /** What a node adds to a path that leads through it. */
  readonly transitCost: (node: number) => number
  /** The least that the way from a node to the target can cost. */
  readonly heuristic: (node: number) => number
}

/** A path with its cost and length up to each of its nodes. */
export interface CostedPath {
  readonly nodes: readonly number[]
  readonly costs: readonly number[]
  /** In steps from actor to actor. */
  readonly lengths: readonly number[]
}

/** What nodes add, counting only the contacts that may be seen. */
function transitCostFunction(network: CooperationNetwork, test: EdgeTest | undefined): (node: number) => number {
  if (test === undefined) return (node) => network.transitCosts[node] ?? 0
  const known = new Map<number, number>()
  return (node) => {
    const cost = known.get(node) ?? transitCostOf(network.rows, node, test)
    known.set(node, cost)
    return cost
  }
}

/**
 * The least that the way from each node to a target can cost (Dijkstra from the target).
 *
 * It ends when it reaches `from`: whatever it has not reached by then is at least as far away, which is all that the
 * search needs to know of it.
 */
function costsToTarget(
  { rows, costs, graph }: CooperationNetwork,
  from: number,
  to: number,
  test: EdgeTest | undefined,
  transitCost: (node: number) => number,
): (node: number) => number {
  const unreached = 0x7fffffff
  const distances = new Int32Array(graph.nodeCount).fill(unreached)
  const queue = new FlatQueue<number>()
  distances[to] = 0
  queue.push(to, 0)
  for (;;) {
    const cost = queue.peekValue()
    const node = queue.pop()
    if (node === undefined || cost === undefined || node === from) break
    if (cost > (distances[node] ?? 0)) continue
    const onward = cost + (node === to ? 0 : transitCost(node))
    for (let slot = rows.starts[node] ?? 0; slot < (rows.starts[node + 1] ?? 0); slot++) {
      const edge = rows.edges[slot] ?? 0
      const neighbour = rows.neighbours[slot] ?? 0
      const total = onward + (costs[edge] ?? 0)
      if (total >= (distances[neighbour] ?? 0) || (test !== undefined && !test(edge))) continue
      distances[neighbour] = total
      queue.push(neighbour, total)
    }
  }
  const bound = distances[from] ?? unreached
  return (node) => Math.min(distances[node] ?? unreached, bound)
}

export function pathSearch(
  network: CooperationNetwork,
  from: number,
  to: number,
  maxLength: number,
  test: EdgeTest | undefined,
): PathSearch {
  const transitCost = transitCostFunction(network, test)
  return {
    network,
    from,
    to,
    maxLength,
    test,
    transitCost,
    heuristic: costsToTarget(network, from, to, test, transitCost),
  }
}

/** More labels than a search can hold; the key of a label stays a safe integer for costs up to a thousand stated ties. */
const maxLabels = 2 ** 31

/**
 * The cheapest continuation of a path to the target; among equals the shortest.
 *
 * The length is limited, so a dearer but shorter way to a node can be the only one that still reaches the target.
 * Labels leave the queue from cheap to dear, and one is expanded unless an earlier label of its node was no longer.
 *
 * @param root the path so far, which begins at `search.from`; the result does not cross it
 * @param avoided nodes that may not come next
 * @param maxCost the largest cost of the whole path, in hundredths of a stated tie
 */
export function aStar(
  search: PathSearch,
  root: CostedPath,
  avoided: ReadonlySet<number>,
  maxCost: number,
): CostedPath | undefined {
  const { network, to, maxLength, test, transitCost, heuristic } = search
  const { starts, neighbours, edges } = network.rows
  const onRoot = new Set(root.nodes)
  // Ways are numbered; each knows its last node, its cost, its length, and the way that it prolongs.
  const last = [root.nodes.at(-1) ?? search.from]
  const costs = [root.costs.at(-1) ?? 0]
  const lengths = [root.lengths.at(-1) ?? 0]
  const parents = [-1]
  const shortest = new Map<number, number>()
  const isLonger = (node: number, length: number) => length >= (shortest.get(node) ?? Number.POSITIVE_INFINITY)
  const queue = new FlatQueue<number>()
  queue.push(0, 0)
  let ceiling = maxCost
  for (;;) {
    const label = queue.pop()
    if (label === undefined) return undefined
    const node = last[label] ?? 0
    const length = lengths[label] ?? 0
    if (node === to) return pathTo(root, { last, costs, lengths, parents }, label)
    if (isLonger(node, length)) continue
    shortest.set(node, length)
    for (let slot = starts[node] ?? 0; slot < (starts[node + 1] ?? 0); slot++) {
      const neighbour = neighbours[slot] ?? 0
      const edge = edges[slot] ?? 0
      if (onRoot.has(neighbour) || (label === 0 && avoided.has(neighbour))) continue
      if (test !== undefined && !test(edge)) continue
      const cost = (costs[label] ?? 0) + (network.costs[edge] ?? 0) + (neighbour === to ? 0 : transitCost(neighbour))
      const onward = neighbour === to || network.isActor(neighbour) ? length + 1 : length
      const whole = cost + heuristic(neighbour)
      if (onward > maxLength || whole > ceiling || isLonger(neighbour, onward)) continue
      // Whatever costs more than a way that reaches the target will not be needed.
      if (neighbour === to) ceiling = whole
      const next = last.push(neighbour) - 1
      costs.push(cost)
      lengths.push(onward)
      parents.push(label)
      // Cost first, then length, then which came first: among equals the same one, whatever was left out for its cost.
      queue.push(next, (whole * (maxLength + 1) + onward) * maxLabels + next)
    }
  }
}

interface Labels {
  readonly last: readonly number[]
  readonly costs: readonly number[]
  readonly lengths: readonly number[]
  readonly parents: readonly number[]
}

function pathTo(root: CostedPath, { last, costs, lengths, parents }: Labels, end: number): CostedPath {
  const labels: number[] = []
  for (let label = end; label > 0; label = parents[label] ?? 0) labels.push(label)
  labels.reverse()
  return {
    nodes: [...root.nodes, ...labels.map((label) => last[label] ?? 0)],
    costs: [...root.costs, ...labels.map((label) => costs[label] ?? 0)],
    lengths: [...root.lengths, ...labels.map((label) => lengths[label] ?? 0)],
  }
}
