/** The cheapest path of limited length between two nodes: A*, guided by costs that were counted from the target. @module */
import FlatQueue from 'flatqueue'
import { type CooperationNetwork, costThrough } from './cooperation.ts'
import type { EdgeTest } from './scope.ts'

/** What all searches for paths to one target share. */
export interface PathSearch {
  readonly network: CooperationNetwork
  readonly from: number
  readonly to: number
  /** How many steps from actor to actor a path may have at the most. */
  readonly maxLength: number
  readonly test: EdgeTest | undefined
  /** What a node adds to a path that leads through it. */
  readonly through: (node: number) => number
  /** The least that the way from a node to the target can cost. */
  readonly least: (node: number) => number
}

/** A path with its cost and length up to each of its nodes. */
export interface CostedPath {
  readonly nodes: readonly number[]
  readonly costs: readonly number[]
  /** In steps from actor to actor. */
  readonly lengths: readonly number[]
}

/** What nodes add, counting only the contacts that may be seen. */
function throughSeen(network: CooperationNetwork, test: EdgeTest | undefined): (node: number) => number {
  if (test === undefined) return (node) => network.through[node] ?? 0
  const known = new Map<number, number>()
  return (node) => {
    const cost = known.get(node) ?? costThrough(network.rows, node, test)
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
function leastCosts(
  { rows, costs, graph }: CooperationNetwork,
  from: number,
  to: number,
  test: EdgeTest | undefined,
  through: (node: number) => number,
): (node: number) => number {
  const unreached = 0x7fffffff
  const least = new Int32Array(graph.nodeCount).fill(unreached)
  const queue = new FlatQueue<number>()
  least[to] = 0
  queue.push(to, 0)
  for (;;) {
    const cost = queue.peekValue()
    const node = queue.pop()
    if (node === undefined || cost === undefined || node === from) break
    if (cost > (least[node] ?? 0)) continue
    const onward = cost + (node === to ? 0 : through(node))
    for (let slot = rows.starts[node] ?? 0; slot < (rows.starts[node + 1] ?? 0); slot++) {
      const edge = rows.edges[slot] ?? 0
      const neighbour = rows.neighbours[slot] ?? 0
      const total = onward + (costs[edge] ?? 0)
      if (total >= (least[neighbour] ?? 0) || (test !== undefined && !test(edge))) continue
      least[neighbour] = total
      queue.push(neighbour, total)
    }
  }
  const bound = least[from] ?? unreached
  return (node) => Math.min(least[node] ?? unreached, bound)
}

/** Prepares for searches between two nodes. */
export function pathSearch(
  network: CooperationNetwork,
  from: number,
  to: number,
  maxLength: number,
  test: EdgeTest | undefined,
): PathSearch {
  const through = throughSeen(network, test)
  return { network, from, to, maxLength, test, through, least: leastCosts(network, from, to, test, through) }
}

/**
 * The cheapest way to go on from the last node of a path to the target, and of those that cost the same the shortest.
 *
 * The length is limited, so the cheapest way to a node is not all that matters: a dearer but shorter one may be the
 * only one that still reaches the target. Ways to a node come out of the queue from cheap to dear, and one is followed
 * unless an earlier one was no longer.
 *
 * @param search what is searched for
 * @param root the path so far, which begins at `search.from`; the whole must not cross it
 * @param avoided nodes that may not come next
 * @param most what the whole path may cost at the most, in hundredths of a stated tie
 * @returns the whole path, or undefined where there is none
 */
export function cheapestPath(
  search: PathSearch,
  root: CostedPath,
  avoided: ReadonlySet<number>,
  most: number,
): CostedPath | undefined {
  const { network, to, maxLength, test, through, least } = search
  const { starts, neighbours, edges } = network.rows
  const onRoot = new Set(root.nodes)
  // Ways are numbered; each knows its last node, its cost, its length, and the way that it prolongs.
  const last = [root.nodes.at(-1) ?? search.from]
  const costs = [root.costs.at(-1) ?? 0]
  const lengths = [root.lengths.at(-1) ?? 0]
  const before = [-1]
  const shortest = new Map<number, number>()
  const isLonger = (node: number, length: number) => length >= (shortest.get(node) ?? Number.POSITIVE_INFINITY)
  const queue = new FlatQueue<number>()
  queue.push(0, 0)
  let ceiling = most
  for (;;) {
    const way = queue.pop()
    if (way === undefined) return undefined
    const node = last[way] ?? 0
    const length = lengths[way] ?? 0
    if (node === to) return wholePath(root, { last, costs, lengths, before }, way)
    if (isLonger(node, length)) continue
    shortest.set(node, length)
    for (let slot = starts[node] ?? 0; slot < (starts[node + 1] ?? 0); slot++) {
      const neighbour = neighbours[slot] ?? 0
      const edge = edges[slot] ?? 0
      if (onRoot.has(neighbour) || (way === 0 && avoided.has(neighbour))) continue
      if (test !== undefined && !test(edge)) continue
      const cost = (costs[way] ?? 0) + (network.costs[edge] ?? 0) + (neighbour === to ? 0 : through(neighbour))
      const onward = neighbour === to || network.isActor(neighbour) ? length + 1 : length
      const whole = cost + least(neighbour)
      if (onward > maxLength || whole > ceiling || isLonger(neighbour, onward)) continue
      // Whatever costs more than a way that reaches the target will not be needed.
      if (neighbour === to) ceiling = whole
      const next = last.push(neighbour) - 1
      costs.push(cost)
      lengths.push(onward)
      before.push(way)
      // Cost first, then length: costs are whole numbers.
      queue.push(next, whole * (maxLength + 1) + onward)
    }
  }
}

/** Ways by their number. */
interface Ways {
  readonly last: readonly number[]
  readonly costs: readonly number[]
  readonly lengths: readonly number[]
  readonly before: readonly number[]
}

/** A root and the way that was found from its last node on. */
function wholePath(root: CostedPath, { last, costs, lengths, before }: Ways, end: number): CostedPath {
  const ways: number[] = []
  for (let way = end; way > 0; way = before[way] ?? 0) ways.push(way)
  ways.reverse()
  return {
    nodes: [...root.nodes, ...ways.map((way) => last[way] ?? 0)],
    costs: [...root.costs, ...ways.map((way) => costs[way] ?? 0)],
    lengths: [...root.lengths, ...ways.map((way) => lengths[way] ?? 0)],
  }
}
