/** The k cheapest paths without a circle (Yen 1971, with Lawler's saving). @module */
import { type CostedPath, cheapestPath, type PathSearch } from './a-star.ts'
import type { CooperationNetwork } from './cooperation.ts'

/** A path, and the place at which it leaves the one from which it was made. */
interface Candidate extends CostedPath {
  readonly leavesAt: number
}

/** The nodes of a path at which it stops: its ends, and the actors between. */
export const stopsOf = ({ isActor }: CooperationNetwork, nodes: readonly number[]): readonly number[] =>
  nodes.filter((node, at) => at === 0 || at === nodes.length - 1 || isActor(node))

const costOf = ({ costs }: CostedPath): number => costs.at(-1) ?? 0

/** Cheap before dear, short before long, then in the order of the atlas. */
function byCost(a: CostedPath, b: CostedPath): number {
  const unequal =
    costOf(a) - costOf(b) || (a.lengths.at(-1) ?? 0) - (b.lengths.at(-1) ?? 0) || a.nodes.length - b.nodes.length
  if (unequal !== 0) return unequal
  const at = a.nodes.findIndex((node, position) => node !== b.nodes[position])
  return (a.nodes[at] ?? 0) - (b.nodes[at] ?? 0)
}

const sameStart = (a: readonly number[], b: readonly number[], length: number) =>
  a.length >= length && a.slice(0, length).every((node, at) => node === b[at])

const upTo = ({ nodes, costs, lengths }: CostedPath, at: number): CostedPath => ({
  nodes: nodes.slice(0, at + 1),
  costs: costs.slice(0, at + 1),
  lengths: lengths.slice(0, at + 1),
})

/**
 * The best paths between two nodes, best first, none through a node twice, and each with other stops: of those that
 * differ only in what connects the same actors, the cheapest.
 *
 * Each path found is left at each of its nodes in turn, towards any node to which no path found so far goes on from
 * there; the cheapest of what results is the next. A path is left only from the place on at which it left its own
 * forerunner: before that, all has been tried. As soon as enough paths are known, dearer ones are not searched for.
 *
 * @param search what is searched for
 * @param count how many at the most
 */
export function bestPaths(search: PathSearch, count: number): readonly CostedPath[] {
  const found: CostedPath[] = []
  const best = new Map<string, CostedPath>()
  const candidates: Candidate[] = []
  const known = new Set<string>()
  const cheapest = new Map<string, number>()
  const stopsKey = ({ nodes }: CostedPath) => stopsOf(search.network, nodes).join(' ')
  const enough = () => [...cheapest.values()].sort((a, b) => a - b)[count - 1] ?? Number.POSITIVE_INFINITY

  const consider = (root: CostedPath, avoided: ReadonlySet<number>) => {
    const path = cheapestPath(search, root, avoided, enough())
    const key = path?.nodes.join(' ')
    if (path === undefined || key === undefined || known.has(key)) return
    known.add(key)
    candidates.push({ ...path, leavesAt: root.nodes.length - 1 })
    const stops = stopsKey(path)
    cheapest.set(stops, Math.min(cheapest.get(stops) ?? Number.POSITIVE_INFINITY, costOf(path)))
  }

  consider({ nodes: [search.from], costs: [0], lengths: [0] }, new Set())
  while (best.size < count) {
    const next = candidates.sort(byCost).shift()
    if (next === undefined) break
    found.push(next)
    const stops = stopsKey(next)
    if (!best.has(stops)) best.set(stops, next)
    for (let at = next.leavesAt; at < next.nodes.length - 1; at++) {
      const alike = found.filter(({ nodes }) => sameStart(nodes, next.nodes, at + 1))
      consider(upTo(next, at), new Set(alike.map(({ nodes }) => nodes[at + 1] ?? search.to)))
    }
  }
  return [...best.values()]
}
