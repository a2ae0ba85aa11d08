/** The k cheapest paths without a circle (Yen 1971, with Lawler's saving). @module */
import { aStar, type CostedPath, type PathSearch } from './a-star.ts'
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
 * The best paths between two nodes, best first. None visits a node twice, and each has other stops: of paths that
 * differ only in what connects the same actors, only the cheapest is kept.
 *
 * Each path found is left at each of its nodes in turn, towards a node to which no path found so far continues from
 * there; the cheapest result is the next path. A path is left only after the place at which it left its own
 * predecessor: everything before has been tried. Once enough paths are known, dearer ones are not searched for.
 *
 * @param count the largest number of paths
 */
export function kShortestPaths(search: PathSearch, count: number): readonly CostedPath[] {
  const found: CostedPath[] = []
  const best = new Map<string, CostedPath>()
  const candidates: Candidate[] = []
  const known = new Set<string>()
  const cheapest = new Map<string, number>()
  const stopsKey = ({ nodes }: CostedPath) => stopsOf(search.passage.network, nodes).join(' ')
  const enough = () => [...cheapest.values()].sort((a, b) => a - b)[count - 1] ?? Number.POSITIVE_INFINITY

  const consider = (root: CostedPath, avoided: ReadonlySet<number>) => {
    const path = aStar(search, root, avoided, enough())
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
