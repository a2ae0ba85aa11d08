/** What the cheapest ways from a node cost, and what they cost onward to another. @module */
import FlatQueue from 'flatqueue'
import type { CooperationNetwork } from './cooperation.ts'
import type { Passage } from './passage.ts'

export const unreached = 0x7fffffff

export interface CostsFrom {
  readonly passage: Passage
  readonly from: number
  /** The cost up to a node, without what the node itself adds; above the limit, only some number that it is not below. */
  readonly upTo: (node: number, limit: number) => number
  /** What is known of it without searching on: a number that it is not below. */
  readonly atLeast: (node: number) => number
}

/** Dijkstra's search from a node, which goes on where it stopped, and no further than it is asked. */
export function costsFrom(passage: Passage, from: number): CostsFrom {
  const { network, test, transitCost } = passage
  const { rows, costs, graph } = network
  const distances = new Int32Array(graph.nodeCount).fill(unreached)
  const queue = new FlatQueue<number>()
  distances[from] = 0
  queue.push(from, 0)
  const goOn = () => {
    const cost = queue.peekValue() ?? 0
    const node = queue.pop() ?? from
    if (cost > (distances[node] ?? 0)) return
    const onward = cost + (node === from ? 0 : transitCost(node))
    const end = rows.starts[node + 1] ?? 0
    for (let slot = rows.starts[node] ?? 0; slot < end; slot++) {
      const edge = rows.edges[slot] ?? 0
      const neighbour = rows.neighbours[slot] ?? 0
      const total = onward + (costs[edge] ?? 0)
      if (total >= (distances[neighbour] ?? 0) || (test !== undefined && !test(edge))) continue
      distances[neighbour] = total
      queue.push(neighbour, total)
    }
  }
  // Whatever has not left the queue is at least as far away as what leaves it next.
  const reached = () => queue.peekValue() ?? unreached
  const atLeast = (node: number) => Math.min(distances[node] ?? unreached, reached())
  return {
    passage,
    from,
    atLeast,
    upTo: (node, limit) => {
      while ((distances[node] ?? unreached) > reached() && reached() <= limit) goOn()
      return atLeast(node)
    },
  }
}

/** Working memory of searches that follow each other. */
export interface OnwardWorkspace {
  readonly costs: Int32Array
  readonly isFinal: Uint8Array
  /** The nodes of which either says something. */
  readonly touched: number[]
}

export const onwardWorkspace = ({ graph: { nodeCount } }: CooperationNetwork): OnwardWorkspace => ({
  costs: new Int32Array(nodeCount).fill(unreached),
  isFinal: new Uint8Array(nodeCount),
  touched: [],
})

function clear({ costs, isFinal, touched }: OnwardWorkspace): void {
  for (const node of touched) {
    costs[node] = unreached
    isFinal[node] = 0
  }
  touched.length = 0
}

export interface OnwardCosts {
  /** What the whole of the cheapest way costs. */
  readonly cheapest: number
  /**
   * What a way costs as a whole that has cost so much up to and through a node: exactly if that is no more than the limit,
   * and else some number above the limit that it is not below. What lies further from the target than `from` counts as
   * just as far.
   */
  readonly wholeCost: (node: number, soFar: number, limit: number) => number
}

/**
 * What it costs from nodes to a target, searched from the target back.
 *
 * The search is guided by what the ways from `from` cost: a node is looked at once some way from `from` to the target
 * that leads through it costs no more than the limit. So it looks at few nodes that lie on no good path, and one search
 * from `from` serves any number of targets (Likhachev's and Silver's "reverse resumable A*").
 *
 * @returns undefined where no way leads to the target
 */
export function onwardCosts(costs: CostsFrom, to: number, workspace: OnwardWorkspace): OnwardCosts | undefined {
  const { from, passage } = costs
  const { network, test, transitCost } = passage
  const { starts, neighbours, edges } = network.rows
  const cheapest = costs.upTo(to, unreached)
  if (cheapest === unreached) return undefined
  clear(workspace)
  const { costs: onward, isFinal, touched } = workspace
  // What a way adds at a node between its ends.
  const through = (node: number) => (node === from || node === to ? 0 : transitCost(node))
  const queue = new FlatQueue<number>()
  const reach = (node: number, cost: number) => {
    if ((onward[node] ?? 0) === unreached) touched.push(node)
    onward[node] = cost
    queue.push(node, cost + through(node) + costs.atLeast(node))
  }
  const goOn = (limit: number) => {
    const known = queue.peekValue() ?? 0
    const node = queue.pop() ?? to
    if (isFinal[node] === 1) return
    const cost = onward[node] ?? 0
    const onwardFrom = cost + through(node)
    const whole = onwardFrom + costs.upTo(node, limit - onwardFrom)
    if (whole > known) {
      queue.push(node, whole)
      return
    }
    isFinal[node] = 1
    if (node === from) return
    const end = starts[node + 1] ?? 0
    for (let slot = starts[node] ?? 0; slot < end; slot++) {
      const neighbour = neighbours[slot] ?? 0
      const edge = edges[slot] ?? 0
      const total = onwardFrom + (network.costs[edge] ?? 0)
      if (total >= (onward[neighbour] ?? 0) || (test !== undefined && !test(edge))) continue
      reach(neighbour, total)
    }
  }
  reach(to, 0)
  // Up to which cost of a whole way nodes were looked at, and how much further the next time: to go on for each small
  // step would ask about the many neighbours of a hub again at each.
  let [horizon, more] = [cheapest, 50]
  const lookUpTo = (limit: number) => {
    if (limit > horizon) {
      horizon = limit + more
      more *= 2
    }
    while ((queue.peekValue() ?? unreached) <= horizon) goOn(horizon)
  }
  return {
    cheapest,
    wholeCost: (node, soFar, limit) => {
      if (isFinal[node] === 0) lookUpTo(limit)
      if (isFinal[node] === 1) return soFar + Math.min(onward[node] ?? 0, cheapest)
      // Were the target nearer than from `from`, the node would have been looked at.
      const capped = soFar + cheapest
      return capped <= horizon ? capped : Math.min(capped, queue.peekValue() ?? unreached)
    },
  }
}
