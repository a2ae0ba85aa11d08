/** Rows of neighbours: with every edge, or each different neighbour once. @module */
import type { EdgeTest, Graph, Rows } from './graph.ts'

/**
 * For each node its edges, sorted by the neighbour's number and then by edge, in linear time.
 *
 * Two counting sorts: the first puts the slots in order of neighbour, the second deals them out to their rows in that
 * order. Both deal out two columns at once and share `starts`: with two calls of `groupByKey` it takes twice as long
 * (600,000 edges: 30 and 70 ms).
 */
export function adjacencyRows(
  nodeCount: number,
  sources: Int32Array,
  targets: Int32Array,
  test?: (edge: number) => boolean,
): Rows {
  const starts = new Int32Array(nodeCount + 1)
  const count = (node: number) => {
    starts[node + 1] = (starts[node + 1] ?? 0) + 1
  }
  for (let edge = 0; edge < sources.length; edge++) {
    if (test !== undefined && !test(edge)) continue
    count(sources[edge] ?? 0)
    count(targets[edge] ?? 0)
  }
  for (let node = 0; node < nodeCount; node++) starts[node + 1] = (starts[node + 1] ?? 0) + (starts[node] ?? 0)
  const slots = starts[nodeCount] ?? 0

  // Every edge has one slot at each end, so a row has as many slots as its node stands as a neighbour.
  const next = starts.slice(0, nodeCount)
  const take = (node: number) => {
    const slot = next[node] ?? 0
    next[node] = slot + 1
    return slot
  }
  const byNeighbour = new Int32Array(slots)
  const rowOf = new Int32Array(slots)
  const note = (row: number, neighbour: number, edge: number) => {
    const slot = take(neighbour)
    byNeighbour[slot] = edge
    rowOf[slot] = row
  }
  for (let edge = 0; edge < sources.length; edge++) {
    if (test !== undefined && !test(edge)) continue
    const source = sources[edge] ?? 0
    const target = targets[edge] ?? 0
    note(source, target, edge)
    note(target, source, edge)
  }
  next.set(starts.subarray(0, nodeCount))
  const neighbours = new Int32Array(slots)
  const edges = new Int32Array(slots)
  for (let neighbour = 0; neighbour < nodeCount; neighbour++) {
    for (let at = starts[neighbour] ?? 0; at < (starts[neighbour + 1] ?? 0); at++) {
      const slot = take(rowOf[at] ?? 0)
      neighbours[slot] = neighbour
      edges[slot] = byNeighbour[at] ?? 0
    }
  }
  return { starts, neighbours, edges }
}

export interface SimpleRows {
  /** Where the row of each node begins; one more than there are nodes. */
  readonly starts: Int32Array
  readonly neighbours: Int32Array
}

/** The graph without directions and with at most one edge between two nodes. */
export function simpleRows({ rows, nodeCount }: Graph, test?: EdgeTest): SimpleRows {
  const starts = new Int32Array(nodeCount + 1)
  const neighbours = new Int32Array(rows.neighbours.length)
  let filled = 0
  for (let node = 0; node < nodeCount; node++) {
    let last = -1
    for (let slot = rows.starts[node] ?? 0; slot < (rows.starts[node + 1] ?? 0); slot++) {
      const neighbour = rows.neighbours[slot] ?? 0
      if (neighbour === last || (test !== undefined && !test(rows.edges[slot] ?? 0))) continue
      last = neighbour
      neighbours[filled] = neighbour
      filled += 1
    }
    starts[node + 1] = filled
  }
  return { starts, neighbours: neighbours.subarray(0, filled) }
}

/** How many different neighbours a node has. */
export function contactsOf(rows: Rows, node: number, test?: EdgeTest): number {
  const end = rows.starts[node + 1] ?? 0
  let [last, count] = [-1, 0]
  for (let slot = rows.starts[node] ?? 0; slot < end; slot++) {
    const neighbour = rows.neighbours[slot] ?? 0
    if (neighbour === last || (test !== undefined && !test(rows.edges[slot] ?? 0))) continue
    last = neighbour
    count += 1
  }
  return count
}

/** The different neighbours of one node, for searches that visit few nodes. */
export function distinctNeighbours(rows: Rows, node: number, test?: EdgeTest): readonly number[] {
  const found: number[] = []
  for (let slot = rows.starts[node] ?? 0; slot < (rows.starts[node + 1] ?? 0); slot++) {
    const neighbour = rows.neighbours[slot] ?? 0
    if (neighbour === found.at(-1) || (test !== undefined && !test(rows.edges[slot] ?? 0))) continue
    found.push(neighbour)
  }
  return found
}
