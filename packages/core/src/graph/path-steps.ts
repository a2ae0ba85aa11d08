/** A path from actor to actor: what connects each with the next, and the evidence for it. @module */
import type { Entry } from '../dataset/atlas.ts'
import type { Localized } from '../model/language.ts'
import { lowerBound } from '../util/lower-bound.ts'
import type { NodeCollection, Rows } from './graph.ts'
import { stopsOf } from './k-shortest-paths.ts'
import { type Link, linkAt } from './link.ts'
import type { Passage } from './passage.ts'

/** One of the ways in which two actors are connected. */
export interface PathLink {
  /** What lies between the two: a partnership, an event, an instrument or a story; nothing for a direct tie. */
  readonly through: readonly Entry<NodeCollection>[]
  /** The edges that it leads over, read in the direction of the path. */
  readonly links: readonly Link[]
  /** A stated tie costs 1. */
  readonly cost: number
}

/** A step of a path, from one actor to the next; a path may begin and end at a record that is no actor. */
export interface PathStep<C extends NodeCollection = NodeCollection> {
  readonly from: Entry<C>
  readonly to: Entry<C>
  /** How the two are connected, strongest first. */
  readonly ways: readonly PathLink[]
}

/** A way through cooperation: from one actor to another, or from or to a record of another collection. */
export interface CooperationPath<C extends NodeCollection = NodeCollection> {
  /** What its edges cost, and what the records between its ends add; a stated tie costs 1. */
  readonly cost: number
  /** Both ends and the actors between them, who can introduce the ends to each other. */
  readonly actors: readonly Entry<C>[]
  readonly steps: readonly PathStep<C>[]
}

/** The first slot of a node's row with a neighbour that is not below some other: rows are sorted. */
function slotOf({ starts, neighbours }: Rows, node: number, neighbour: number): number {
  return lowerBound(starts[node] ?? 0, starts[node + 1] ?? 0, (slot) => (neighbours[slot] ?? 0) >= neighbour)
}

function edgesBetween({ network, test }: Passage, from: number, to: number): readonly number[] {
  const { starts, neighbours, edges } = network.rows
  const found: number[] = []
  const end = starts[from + 1] ?? 0
  for (let slot = slotOf(network.rows, from, to); slot < end && neighbours[slot] === to; slot++) {
    const edge = edges[slot] ?? 0
    if (test === undefined || test(edge)) found.push(edge)
  }
  return found
}

function cheapestEdges(view: Passage, nodes: readonly number[]): readonly number[] {
  const { costs } = view.network
  return nodes.slice(1).flatMap((node, at) => {
    const parallel = edgesBetween(view, nodes[at] ?? 0, node)
    return parallel.toSorted((a, b) => costs.at(a) - costs.at(b) || a - b).slice(0, 1)
  })
}

/** What it costs to go along some edges, and through the nodes between them. */
function costOf(view: Passage, nodes: readonly number[], edges: readonly number[]): number {
  // Sums of whole hundredths, so that what costs the same is equal.
  const alongEdges = edges.reduce((sum, edge) => sum + view.network.costs.at(edge), 0)
  return nodes.slice(1, -1).reduce((sum, node) => sum + view.transitCost(node), alongEdges) / 100
}

function toPathLink(view: Passage, nodes: readonly number[], edges = cheapestEdges(view, nodes)): PathLink {
  const { graph } = view.network
  return {
    through: nodes.slice(1, -1).map((node) => graph.nodeAt(node)),
    links: edges.map((edge, at) => linkAt(graph, edge, nodes[at] ?? 0)),
    cost: costOf(view, nodes, edges),
  }
}

/** The nodes between two actors: each that is no actor and has edges with both, in the order of the atlas. */
function connectorsOf(view: Passage, from: number, to: number): readonly number[] {
  const { rows, isActor } = view.network
  const length = (node: number) => (rows.starts[node + 1] ?? 0) - (rows.starts[node] ?? 0)
  // Looked for in the shorter row: that of a hub can be very long.
  const shorter = length(from) < length(to) ? from : to
  const row = rows.neighbours.subarray(rows.starts[shorter], rows.starts[shorter + 1])
  return [...new Set(row)].filter(
    (node) => !isActor(node) && edgesBetween(view, from, node).length > 0 && edgesBetween(view, to, node).length > 0,
  )
}

/** A step with all ways between its ends: each direct edge, each connector, and the way of the path itself. */
function toPathStep(view: Passage, nodes: readonly number[]): PathStep {
  const { graph } = view.network
  const [from, to] = [nodes[0] ?? 0, nodes.at(-1) ?? 0]
  const ways = [
    ...edgesBetween(view, from, to).map((edge) => toPathLink(view, [from, to], [edge])),
    ...connectorsOf(view, from, to).map((connector) => toPathLink(view, [from, connector, to])),
    ...(nodes.length > 3 ? [toPathLink(view, nodes)] : []),
  ]
  return { from: graph.nodeAt(from), to: graph.nodeAt(to), ways: ways.sort((a, b) => a.cost - b.cost) }
}

/** A path with its records. Its steps are made when they are first read: many callers need only the actors. */
export function toPath(view: Passage, nodes: readonly number[]): CooperationPath {
  const stops = stopsOf(view.network, nodes)
  let steps: readonly PathStep[] | undefined
  const makeSteps = () =>
    stops.slice(1).map((stop, at) => {
      const from = nodes.indexOf(stops[at] ?? stop)
      return toPathStep(view, nodes.slice(from, nodes.indexOf(stop) + 1))
    })
  return {
    cost: costOf(view, nodes, cheapestEdges(view, nodes)),
    actors: stops.map((stop) => view.network.graph.nodeAt(stop)),
    get steps() {
      steps ??= makeSteps()
      return steps
    },
  }
}

/** What the cost of a path means, for where costs are shown. */
export const pathCost: Localized = {
  en: 'Cost: a stated tie costs 1, an inferred one 1.5, a common partnership 2, event 3 or body 4; actors with many contacts add to it; the lower, the closer',
  es: 'Costo: un vínculo declarado cuesta 1, uno inferido 1,5, una asociación en común 2, un evento 3 o un organismo 4; los actores con muchos contactos añaden costo; cuanto menor, más cerca',
}
