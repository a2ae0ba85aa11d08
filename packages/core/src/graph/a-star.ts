/** The cheapest path of limited length between two nodes: A*, guided by what it costs onward to the target. @module */
import FlatQueue from 'flatqueue'
import { type CostsFrom, type OnwardCosts, type OnwardWorkspace, onwardCosts, unreached } from './cheapest-costs.ts'
import type { Passage } from './passage.ts'

export interface PathSearch {
  readonly passage: Passage
  readonly from: number
  readonly to: number
  /** The largest number of steps from actor to actor. */
  readonly maxLength: number
  readonly onward: OnwardCosts
  /** Whether any way to the target is short enough. */
  readonly isReachable: () => boolean
}

/** A path with its cost and length up to each of its nodes. */
export interface CostedPath {
  readonly nodes: readonly number[]
  readonly costs: readonly number[]
  /** In steps from actor to actor. */
  readonly lengths: readonly number[]
}

/** Prepares the search of paths; undefined where no way leads to the target, however long. */
export function pathSearch(
  costs: CostsFrom,
  to: number,
  maxLength: number,
  workspace: OnwardWorkspace,
): PathSearch | undefined {
  const onward = onwardCosts(costs, to, workspace)
  if (onward === undefined) return undefined
  const isReachable = () => costs.fewestSteps(to) <= maxLength
  return { passage: costs.passage, from: costs.from, to, maxLength, onward, isReachable }
}

/** More labels than a search can hold; the key of a label stays a safe integer for costs up to a thousand stated ties. */
const maxLabels = 2 ** 31

/**
 * The cheapest continuation of a path to the target that makes a path of no more than a cost; among equals the shortest.
 *
 * The length is limited, so a dearer but shorter way to a node can be the only one that still reaches the target.
 * Labels leave the queue from cheap to dear, and one is expanded unless an earlier label of its node was no longer.
 *
 * @param root the path so far, which begins at `search.from`; the result does not cross it
 * @param avoided nodes that may not come next
 * @param maxCost the largest cost of the whole path, in hundredths of a stated tie
 * @returns the path, or else what a dearer one costs at the least; Infinity if there is none
 */
export function aStar(
  { passage, from, to, maxLength, onward }: PathSearch,
  root: CostedPath,
  avoided: ReadonlySet<number>,
  maxCost: number,
): CostedPath | number {
  const { network, test, transitCost } = passage
  const { starts, neighbours, edges } = network.rows
  onward.lookUpTo(maxCost)
  const onRoot = new Set(root.nodes)
  // Ways are numbered; each knows its last node, its cost, its length, and the way that it prolongs.
  const last = [root.nodes.at(-1) ?? from]
  const costs = [root.costs.at(-1) ?? 0]
  const lengths = [root.lengths.at(-1) ?? 0]
  const parents = [-1]
  const shortest = new Map<number, number>()
  const isLonger = (node: number, length: number) => length >= (shortest.get(node) ?? Number.POSITIVE_INFINITY)
  const queue = new FlatQueue<number>()
  queue.push(0, 0)
  let ceiling = maxCost
  let dearer = Number.POSITIVE_INFINITY
  for (;;) {
    const label = queue.pop()
    if (label === undefined) return dearer
    const node = last[label] ?? 0
    const length = lengths[label] ?? 0
    if (node === to) return pathTo(root, { last, costs, lengths, parents }, label)
    if (isLonger(node, length)) continue
    shortest.set(node, length)
    const end = starts[node + 1] ?? 0
    for (let slot = starts[node] ?? 0; slot < end; slot++) {
      const neighbour = neighbours[slot] ?? 0
      const isEnd = neighbour === to
      const rest = onward.from(neighbour)
      // Most neighbours of a hub lie on no path that is cheap enough.
      if (rest === unreached) {
        if (dearer > maxCost + 1 && !onward.isComplete()) dearer = maxCost + 1
        continue
      }
      const edge = edges[slot] ?? 0
      if (onRoot.has(neighbour) || (label === 0 && avoided.has(neighbour))) continue
      if (test !== undefined && !test(edge)) continue
      const along = (costs[label] ?? 0) + network.costs.at(edge)
      const cost = isEnd ? along : along + transitCost(neighbour)
      const longer = isEnd || network.isActor(neighbour) ? length + 1 : length
      // The step that ends at the target is still to come.
      if (longer + (isEnd ? 0 : 1) > maxLength || isLonger(neighbour, longer)) continue
      if (cost + rest > ceiling) {
        if (cost + rest < dearer) dearer = cost + rest
        continue
      }
      // Whatever costs more than a way that reaches the target will not be needed.
      if (isEnd) ceiling = cost
      // What is further from the target than the beginning counts as just as far.
      const whole = cost + Math.min(rest, onward.cheapest)
      const next = last.push(neighbour) - 1
      costs.push(cost)
      lengths.push(longer)
      parents.push(label)
      // Cost first, then length, then which came first: among equals the same one, whatever was left out for its cost.
      queue.push(next, (whole * (maxLength + 1) + longer) * maxLabels + next)
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
