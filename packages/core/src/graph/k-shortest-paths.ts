/** The k cheapest paths without a circle (Yen 1971, with Lawler's saving). @module */
import FlatQueue from 'flatqueue'
import { lowerBound } from '../util/lower-bound.ts'
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
  /** By how much a path in it may cost more than the least that it can, the next time that one is searched for. */
  readonly raise: number
}

/** Puts a candidate in its place. */
function insert(candidates: Candidate[], candidate: Candidate): void {
  const at = lowerBound(0, candidates.length, (position) => byCost(candidates[position] ?? candidate, candidate) > 0)
  candidates.splice(at, 0, candidate)
}

/** By how much the cost is raised at first: two stated ties. */
const firstRaise = 200

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
  const spaces: Space[] = []
  const queue = new FlatQueue<number>()
  const enqueue = (space: Space, leastCost: number) => queue.push(spaces.push(space) - 1, leastCost)

  /** Searches spaces until none can hold a path that is no dearer than the first candidate. */
  const searchSpaces = () => {
    for (;;) {
      const most = candidates[0] === undefined ? Number.POSITIVE_INFINITY : costOf(candidates[0])
      const leastCost = queue.peekValue() ?? Number.POSITIVE_INFINITY
      if (leastCost > most || queue.length === 0) return
      const space = spaces[queue.pop() ?? 0]
      if (space === undefined) return
      const { root, avoided, raise } = space
      const result = aStar(search, root, avoided, Math.min(leastCost + raise, most))
      if (typeof result !== 'number') {
        insert(candidates, { ...result, leavesAt: root.nodes.length - 1 })
        continue
      }
      // Where all ways are too long, none needs to be tried.
      if (result === Number.POSITIVE_INFINITY || (found.length === 0 && !search.isReachable())) continue
      enqueue({ root, avoided, raise: Math.max(firstRaise, 2 * raise) }, result)
    }
  }

  const start = { nodes: [search.from], costs: [0], lengths: [0] }
  enqueue({ root: start, avoided: new Set(), raise: 0 }, search.onward.cheapest)
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
      enqueue({ root: upTo(next, at), avoided, raise: firstRaise }, costOf(next))
    }
  }
  return [...best.values()]
}
