import type { Graph } from './graph.ts'
import type { EdgeTest } from './scope.ts'

/**
 * How far away the nodes around a node are.
 *
 * @param graph the graph
 * @param start number of the node in the middle
 * @param depth how many steps to go at the most
 * @param test which edges to go along; absent: all
 * @returns the distance of each node reached, nearest first; the middle has 0
 */
export function ringsAround(graph: Graph, start: number, depth: number, test?: EdgeTest): ReadonlyMap<number, number> {
  const { starts, neighbours, edges } = graph.rows
  const distances = new Map([[start, 0]])
  let ring = [start]
  for (let distance = 1; distance <= depth && ring.length > 0; distance++) {
    const next: number[] = []
    for (const node of ring) {
      for (let slot = starts[node] ?? 0; slot < (starts[node + 1] ?? 0); slot++) {
        const neighbour = neighbours[slot] ?? 0
        if (distances.has(neighbour) || (test !== undefined && !test(edges[slot] ?? 0))) continue
        distances.set(neighbour, distance)
        next.push(neighbour)
      }
    }
    ring = next
  }
  return distances
}
