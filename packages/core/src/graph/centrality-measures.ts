/** Betweenness and PageRank of a graph without directions. @module */
import type { SimpleRows } from './adjacency.ts'

/** Working memory of one search, and the nodes in the order in which it reached them. */
interface Search {
  readonly order: Int32Array
  readonly distances: Int32Array
  /** How many shortest paths lead to each node. */
  readonly paths: Float64Array
  /** How much of the shortest paths to nodes farther away leads through each node. */
  readonly dependence: Float64Array
}

/** Counts shortest paths from one node by a breadth-first search; returns how many nodes it reached. */
function countPaths({ starts, neighbours }: SimpleRows, { order, distances, paths }: Search, source: number): number {
  order[0] = source
  distances[source] = 0
  paths[source] = 1
  let reached = 1
  for (let at = 0; at < reached; at++) {
    const node = order[at] ?? 0
    const distance = (distances[node] ?? 0) + 1
    for (let slot = starts[node] ?? 0; slot < (starts[node + 1] ?? 0); slot++) {
      const neighbour = neighbours[slot] ?? 0
      if (distances[neighbour] === -1) {
        distances[neighbour] = distance
        order[reached] = neighbour
        reached += 1
      }
      if (distances[neighbour] === distance) paths[neighbour] = (paths[neighbour] ?? 0) + (paths[node] ?? 0)
    }
  }
  return reached
}

/** Goes back from the farthest nodes, adds what depends on each node, and clears the memory for the next search. */
function addDependence(rows: SimpleRows, search: Search, reached: number, source: number, scores: Float64Array): void {
  const { order, distances, paths, dependence } = search
  const { starts, neighbours } = rows
  for (let at = reached - 1; at >= 0; at--) {
    const node = order[at] ?? 0
    const share = (1 + (dependence[node] ?? 0)) / (paths[node] ?? 1)
    for (let slot = starts[node] ?? 0; slot < (starts[node + 1] ?? 0); slot++) {
      const neighbour = neighbours[slot] ?? 0
      if (distances[neighbour] === (distances[node] ?? 0) - 1)
        dependence[neighbour] = (dependence[neighbour] ?? 0) + (paths[neighbour] ?? 0) * share
    }
    if (node !== source) scores[node] = (scores[node] ?? 0) + (dependence[node] ?? 0)
  }
  for (let at = 0; at < reached; at++) {
    const node = order[at] ?? 0
    distances[node] = -1
    paths[node] = 0
    dependence[node] = 0
  }
}

/**
 * The share, from 0 to 1, of the shortest paths between others that leads through each node (Brandes 2001; from some
 * nodes only, Brandes and Pich 2007). It takes time in proportion to pivots × edges.
 *
 * @param members the nodes that have edges
 * @param pivots from how many members to count, evenly spread; all of them give the exact result
 */
export function betweenness(rows: SimpleRows, members: readonly number[], pivots: number): Float64Array {
  const nodeCount = rows.starts.length - 1
  const search: Search = {
    order: new Int32Array(nodeCount),
    distances: new Int32Array(nodeCount).fill(-1),
    paths: new Float64Array(nodeCount),
    dependence: new Float64Array(nodeCount),
  }
  const scores = new Float64Array(nodeCount)
  const count = Math.min(pivots, members.length)
  for (let pivot = 0; pivot < count; pivot++) {
    const source = members[Math.floor((pivot * members.length) / count)] ?? 0
    addDependence(rows, search, countPaths(rows, search, source), source, scores)
  }
  // Each pair is counted from both its ends.
  const pairs = (members.length - 1) * (members.length - 2)
  const scale = pairs > 0 ? members.length / count / pairs : 0
  return scores.map((score) => score * scale)
}

/** The usual chance that a random walk goes on at each step. */
export const defaultDamping = 0.85

const tolerance = 1e-12

const maxIterations = 200

/**
 * The share of its time that a random walk spends at each node (PageRank by power iteration), exact to about 10
 * decimals.
 *
 * The walk takes any edge of a node with equal chance, and with the chance `1 - damping` starts anew; from a node
 * without edges it always starts anew.
 *
 * @param starts the nodes at which the walk starts, with equal chance; default: any node
 */
export function pageRank(rows: SimpleRows, starts?: readonly number[], damping = defaultDamping): Float64Array {
  const nodeCount = rows.starts.length - 1
  const restart = new Float64Array(nodeCount)
  if (starts === undefined) restart.fill(1 / nodeCount)
  else for (const node of starts) restart[node] = 1 / starts.length
  let shares = restart.slice()
  let next = new Float64Array(nodeCount)
  for (let round = 0; round < maxIterations; round++) {
    const stranded = spread(rows, shares, next, damping)
    const anew = 1 - damping + damping * stranded
    let change = 0
    for (let node = 0; node < nodeCount; node++) {
      const share = (next[node] ?? 0) + anew * (restart[node] ?? 0)
      change += Math.abs(share - (shares[node] ?? 0))
      next[node] = share
    }
    const earlier = shares
    shares = next
    next = earlier
    if (change < tolerance) break
  }
  return shares
}

/** Sends each node's share along its edges; returns the share of the nodes that have none. */
function spread({ starts, neighbours }: SimpleRows, shares: Float64Array, next: Float64Array, damping: number): number {
  let stranded = 0
  next.fill(0)
  for (let node = 0; node < shares.length; node++) {
    const begin = starts[node] ?? 0
    const end = starts[node + 1] ?? 0
    const share = shares[node] ?? 0
    if (begin === end) stranded += share
    const part = (damping * share) / (end - begin)
    for (let slot = begin; slot < end; slot++) {
      const neighbour = neighbours[slot] ?? 0
      next[neighbour] = (next[neighbour] ?? 0) + part
    }
  }
  return stranded
}
