import type { SimpleRows } from './simple-rows.ts'

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
 * How much of the shortest paths between others leads through each node (Brandes 2001; from some nodes only, Brandes
 * and Pich 2007).
 *
 * Takes time in proportion to pivots × edges.
 *
 * @param rows the graph without directions
 * @param members the nodes that have edges; the pairs of these are what the result is a share of
 * @param pivots from how many nodes to count, evenly spread over the members; all of them give the exact result
 * @returns for each node a share from 0 to 1
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
