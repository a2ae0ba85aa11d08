import type { SimpleRows } from './simple-rows.ts'

/** How long a random walk goes on before it starts anew: the usual 0.85. */
export const defaultDamping = 0.85

const tolerance = 1e-12
const maxIterations = 200

/**
 * The share of its time that a random walk spends at each node (PageRank by power iteration).
 *
 * The walk takes any of a node's edges with equal chance, and with the chance `1 - damping` starts anew; from a node
 * without edges it always starts anew.
 *
 * @param rows the graph without directions
 * @param starts the nodes at which the walk starts, with equal chance; absent: at any node
 * @param damping the chance that it goes on, from 0 to less than 1
 * @returns the share of each node, 1 in all, exact to about 10 decimals
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
