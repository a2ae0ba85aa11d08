/** The k cheapest paths without a circle (Yen 1971, with Lawler's saving). @module */
import { type CostedPath, cheapestPath, type PathSearch } from './cheapest-path.ts'

/** A path, and the place at which it leaves the one from which it was made. */
interface Candidate extends CostedPath {
  readonly leavesAt: number
}

/** Cheap before dear, short before long, then in the order of the atlas. */
function byCost(a: CostedPath, b: CostedPath): number {
  const unequal =
    (a.costs.at(-1) ?? 0) - (b.costs.at(-1) ?? 0) ||
    (a.lengths.at(-1) ?? 0) - (b.lengths.at(-1) ?? 0) ||
    a.nodes.length - b.nodes.length
  if (unequal !== 0) return unequal
  const at = a.nodes.findIndex((node, position) => node !== b.nodes[position])
  return (a.nodes[at] ?? 0) - (b.nodes[at] ?? 0)
}

const sameStart = (a: readonly number[], b: readonly number[], length: number) =>
  a.length >= length && a.slice(0, length).every((node, at) => node === b[at])

/**
 * The paths between two nodes, best first, each different in at least one node and none through a node twice.
 *
 * Each path found is left at each of its nodes in turn, towards any node to which no path found so far goes on from
 * there; the cheapest of what results is the next. A path is left only from the place on at which it left its own
 * forerunner: before that, all has been tried.
 *
 * @param search what is searched for
 */
export function* bestPaths(search: PathSearch): Generator<CostedPath, undefined> {
  const found: CostedPath[] = []
  const known = new Set<string>()
  const candidates: Candidate[] = []
  const consider = (root: CostedPath, avoided: ReadonlySet<number>) => {
    const path = cheapestPath(search, root, avoided)
    const key = path?.nodes.join(' ')
    if (path === undefined || key === undefined || known.has(key)) return
    known.add(key)
    candidates.push({ ...path, leavesAt: root.nodes.length - 1 })
  }
  consider({ nodes: [search.from], costs: [0], lengths: [0] }, new Set())
  for (;;) {
    const best = candidates.sort(byCost).shift()
    if (best === undefined) return
    yield best
    found.push(best)
    for (let at = best.leavesAt; at < best.nodes.length - 1; at++) {
      const root = {
        nodes: best.nodes.slice(0, at + 1),
        costs: best.costs.slice(0, at + 1),
        lengths: best.lengths.slice(0, at + 1),
      }
      const alike = found.filter(({ nodes }) => sameStart(nodes, root.nodes, at + 1))
      consider(root, new Set(alike.map(({ nodes }) => nodes[at + 1] ?? search.to)))
    }
  }
}
