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

/** All paths that begin with some nodes and do not go on to some others. */
interface Space {
  readonly root: CostedPath
  readonly avoided: ReadonlySet<number>
  /** It has no path that costs less. */
  leastCost: number
  /** By how much more a path may cost the next time that one is searched for. */
  raise: number
}

/** By how much the cost is raised at first: a stated tie. */
const firstRaise = 100

/**
 * The best paths between two nodes, best first. None visits a node twice, and each has other stops: of paths that
 * differ only in what connects the same actors, only the cheapest is kept.
 *
 * Each path found is left at each of its nodes in turn, towards a node to which no path found so far continues from
 * there; the cheapest of these spaces' paths is the next path. A path is left only after the place at which it left its
 * own predecessor: everything before has been tried. A space is searched for paths up to a cost, which is raised only
 * while it could hold the next path: many hold none, which is only seen once all of their paths have been tried.
 *
 * @param count the largest number of paths
 */
export function kShortestPaths(search: PathSearch, count: number): readonly CostedPath[] {
  const found: CostedPath[] = []
  const best = new Map<string, CostedPath>()
  const candidates: Candidate[] = []
  const start = { nodes: [search.from], costs: [0], lengths: [0] }
  const spaces = new Set<Space>([{ root: start, avoided: new Set(), leastCost: search.onward.cheapest, raise: 0 }])

  /** Searches spaces until none can hold a path that is no dearer than the cheapest candidate. */
  const searchSpaces = () => {
    for (;;) {
      const [cheapest] = candidates.sort(byCost)
      const most = cheapest === undefined ? Number.POSITIVE_INFINITY : costOf(cheapest)
      const space = [...spaces].sort((a, b) => a.leastCost - b.leastCost)[0]
      if (space === undefined || space.leastCost > most) return
      const ceiling = Math.min(space.leastCost + space.raise, most)
      const result = aStar(search, space.root, space.avoided, ceiling)
      if (result === 'maybe dearer') {
        // Where all ways are too long, none needs to be tried.
        if (found.length === 0 && !search.isReachable()) return
        space.leastCost = ceiling + 1
        space.raise = Math.max(firstRaise, 2 * space.raise)
        continue
      }
      spaces.delete(space)
      if (result !== 'none') candidates.push({ ...result, leavesAt: space.root.nodes.length - 1 })
    }
  }

  while (best.size < count) {
    searchSpaces()
    const next = candidates.shift()
    if (next === undefined) break
    found.push(next)
    const stops = stopsOf(search.passage.network, next.nodes).join(' ')
    if (!best.has(stops)) best.set(stops, next)
    for (let at = next.leavesAt; at < next.nodes.length - 1; at++) {
      const alike = found.filter(({ nodes }) => sameStart(nodes, next.nodes, at + 1))
      const avoided = new Set(alike.map(({ nodes }) => nodes[at + 1] ?? search.to))
      spaces.add({ root: upTo(next, at), avoided, leastCost: costOf(next), raise: 0 })
    }
  }
  return [...best.values()]
}
