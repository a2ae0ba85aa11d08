/** What the cheapest ways from a node cost, and what they cost onward to another. @module */
import FlatQueue from 'flatqueue'
import { lazy } from '../util/memo.ts'
import type { CooperationNetwork } from './cooperation.ts'
import { fewestStepsFrom } from './fewest-steps.ts'
import type { Passage } from './passage.ts'

export const unreached = 0x7fffffff

/**
 * A cost for each node, {@link unreached} at first. What is kept is how much less it is, so that fresh memory need not be
 * filled: of a large graph the system then gives what is reached alone.
 */
class NodeCosts {
  readonly #less: Int32Array

  constructor(nodes: number) {
    this.#less = new Int32Array(nodes)
  }

  at(node: number): number {
    return unreached - (this.#less[node] ?? 0)
  }

  set(node: number, cost: number): void {
    this.#less[node] = unreached - cost
  }
}

export interface CostsFrom {
  readonly passage: Passage
  readonly from: number
  /** The cost up to a node, without what the node itself adds; above the limit, only some number that it is not below. */
  readonly upTo: (node: number, limit: number) => number
  /** What is known of it without searching on: a number that it is not below. */
  readonly atLeast: (node: number) => number
  /** How many steps from actor to actor the shortest way to a node has, be it dear. */
  readonly fewestSteps: (node: number) => number
}

/** Dijkstra's search from a node, which goes on where it stopped, and no further than it is asked. */
export function costsFrom(passage: Passage, from: number): CostsFrom {
  const { network, test, transitCost } = passage
  const { rows, costs, graph } = network
  const distances = new NodeCosts(graph.nodeCount)
  const queue = new FlatQueue<number>()
  distances.set(from, 0)
  queue.push(from, 0)
  const goOn = () => {
    const cost = queue.peekValue() ?? 0
    const node = queue.pop() ?? from
    if (cost > distances.at(node)) return
    const onward = cost + (node === from ? 0 : transitCost(node))
    const end = rows.starts[node + 1] ?? 0
    for (let slot = rows.starts[node] ?? 0; slot < end; slot++) {
      const edge = rows.edges[slot] ?? 0
      const neighbour = rows.neighbours[slot] ?? 0
      const total = onward + costs.at(edge)
      if (total >= distances.at(neighbour) || (test !== undefined && !test(edge))) continue
      distances.set(neighbour, total)
      queue.push(neighbour, total)
    }
  }
  // Whatever has not left the queue is at least as far away as what leaves it next.
  const reached = () => queue.peekValue() ?? unreached
  const atLeast = (node: number) => Math.min(distances.at(node), reached())
  const steps = lazy(() => fewestStepsFrom(passage, from))
  return {
    passage,
    from,
    atLeast,
    fewestSteps: (node) => steps()(node),
    upTo: (node, limit) => {
      while (distances.at(node) > reached() && reached() <= limit) goOn()
      return atLeast(node)
    },
  }
}

/** Working memory of searches that follow each other. */
export interface OnwardWorkspace {
  readonly costs: NodeCosts
  readonly isFinal: Uint8Array
  /** The nodes of which either says something. */
  readonly touched: number[]
}

export const onwardWorkspace = ({ graph: { nodeCount } }: CooperationNetwork): OnwardWorkspace => ({
  costs: new NodeCosts(nodeCount),
  isFinal: new Uint8Array(nodeCount),
  touched: [],
})

function clear({ costs, isFinal, touched }: OnwardWorkspace): void {
  for (const node of touched) {
    costs.set(node, unreached)
    isFinal[node] = 0
  }
  touched.length = 0
}

export interface OnwardCosts {
  /** What the whole of the cheapest way costs. */
  readonly cheapest: number
  /** Finds what it costs onward from each node that a whole way of no more than so much leads through. */
  readonly lookUpTo: (wholeCost: number) => void
  /** What it costs onward from a node; {@link unreached} where that was not found. */
  readonly from: (node: number) => number
  /** Whether all was found that can be. */
  readonly isComplete: () => boolean
}

/**
 * What it costs from nodes to a target, searched from the target back.
 *
 * The search is guided by what the ways from the beginning cost: a node is looked at once some whole way that leads
 * through it costs no more than was asked for. So it looks at few nodes that lie on no good path, and one search from
 * the beginning serves any number of targets (a resumable reverse A*; Silver 2005).
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
    if (onward.at(node) === unreached) touched.push(node)
    onward.set(node, cost)
    queue.push(node, cost + through(node) + costs.atLeast(node))
  }
  const goOn = (limit: number) => {
    const known = queue.peekValue() ?? 0
    const node = queue.pop() ?? to
    if (isFinal[node] === 1) return
    const onwardFrom = onward.at(node) + through(node)
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
      const total = onwardFrom + network.costs.at(edge)
      if (total >= onward.at(neighbour) || (test !== undefined && !test(edge))) continue
      reach(neighbour, total)
    }
  }
  reach(to, 0)
  return {
    cheapest,
    lookUpTo: (wholeCost) => {
      while ((queue.peekValue() ?? unreached) <= wholeCost && queue.length > 0) goOn(wholeCost)
    },
    from: (node) => (isFinal[node] === 1 ? onward.at(node) : unreached),
    isComplete: () => queue.length === 0,
  }
}
