import type { EdgeTest, Graph, Rows } from './graph.ts'

/** For each node its different neighbours, whatever number of edges leads to them and in whichever direction. */
export interface SimpleRows {
  /** Where the row of each node begins; one more than there are nodes. */
  readonly starts: Int32Array
  readonly neighbours: Int32Array
}

/**
 * The graph without directions, and with one edge at most between two nodes.
 *
 * @param graph the graph
 * @param test which edges to look at; absent: all
 */
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

/** The different neighbours of one node, for a question that looks at few nodes only. */
export function distinctNeighbours(rows: Rows, node: number, test?: EdgeTest): readonly number[] {
  const found: number[] = []
  for (let slot = rows.starts[node] ?? 0; slot < (rows.starts[node + 1] ?? 0); slot++) {
    const neighbour = rows.neighbours[slot] ?? 0
    if (neighbour === found.at(-1) || (test !== undefined && !test(rows.edges[slot] ?? 0))) continue
    found.push(neighbour)
  }
  return found
}
