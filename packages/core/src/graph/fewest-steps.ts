/** How many steps from actor to actor the shortest ways from a node have. @module */
import type { Passage } from './passage.ts'

const tooFar = 0xff

/**
 * The fewest steps from a node to another through what may be seen; Infinity where no way leads there.
 *
 * Found for all nodes at once, ring after ring: what is no actor belongs to the ring of the actor before it. A byte a node.
 */
export function fewestStepsFrom({ network, test }: Passage, from: number): (to: number) => number {
  const { rows, graph, isActor } = network
  const rings = new Uint8Array(graph.nodeCount).fill(tooFar)
  rings[from] = 0
  const forEachNeighbour = (node: number, visit: (neighbour: number) => void) => {
    const end = rows.starts[node + 1] ?? 0
    for (let slot = rows.starts[node] ?? 0; slot < end; slot++)
      if (test === undefined || test(rows.edges[slot] ?? 0)) visit(rows.neighbours[slot] ?? 0)
  }
  let ring = [from]
  for (let steps = 0; ring.length > 0 && steps < tooFar - 1; steps++) {
    const next: number[] = []
    // A ring grows while it is gone through.
    for (const node of ring) {
      forEachNeighbour(node, (neighbour) => {
        if (rings[neighbour] !== tooFar) return
        const isNext = isActor(neighbour)
        rings[neighbour] = isNext ? steps + 1 : steps
        if (isNext) next.push(neighbour)
        else ring.push(neighbour)
      })
    }
    ring = next
  }
  return (to) => {
    let fewest = Number.POSITIVE_INFINITY
    forEachNeighbour(to, (neighbour) => {
      const before = rings[neighbour] ?? tooFar
      if (before !== tooFar && before + 1 < fewest) fewest = before + 1
    })
    return fewest
  }
}
