/** The records around a record, by relation and distance. @module */
import { type Atlas, checkAtlas, type Entry, type IdMap } from '../dataset/atlas.ts'
import { checkedInteger, checkedTerms, checkOptions, type OptionNames } from '../model/check-argument.ts'
import { bfsLevels } from './bfs.ts'
import {
  type EdgeTest,
  type Graph,
  type NodeCollection,
  type NodeId,
  nodeCollections,
  numberOf,
  otherEnd,
  type Subgraph,
} from './graph.ts'
import { graphOf } from './graph-of.ts'
import { type Link, linkAt } from './link.ts'
import { edgeTest, type GraphScope } from './scope.ts'
import { induced } from './subgraph.ts'

/** Which neighbours, and how far. */
export interface NeighbourOptions extends GraphScope {
  /** The largest number of steps, from 1; default: 1. */
  readonly depth?: number
  /** The collections of which neighbours are returned, whatever the way leads through; absent: all. */
  readonly collections?: readonly NodeCollection[]
}

/** A record near another. */
export interface Neighbour {
  readonly entry: Entry<NodeCollection>
  /** How many steps away, from 1. */
  readonly distance: number
  /** The edges over which it is reached, read towards it, from all records that are one step nearer. */
  readonly links: readonly Link[]
}

/** The links to a node from the ring before its own. */
function linksInto(
  graph: Graph,
  node: number,
  distances: ReadonlyMap<number, number>,
  test: EdgeTest | undefined,
): readonly Link[] {
  const { starts, edges } = graph.rows
  const nearer = (distances.get(node) ?? 0) - 1
  return [...edges.subarray(starts[node], starts[node + 1])]
    .filter((edge) => (test === undefined || test(edge)) && distances.get(otherEnd(graph, edge, node)) === nearer)
    .map((edge) => linkAt(graph, edge, otherEnd(graph, edge, node)))
}

const neighbourNames: OptionNames<NeighbourOptions> = { relations: true, hide: true, depth: true, collections: true }

/**
 * The records around a record of the graph.
 *
 * @param atlas where to look
 * @param id the record in the middle
 * @param options which relations to follow, how far, and which records to leave out or return
 * @returns nearest first; those equally near in the order of the atlas
 * @throws {NotFoundError} if the atlas has no such record, or it is not a node of the graph
 * @throws {UnknownRelationError} if a relation does not exist; it names the nearest
 * @throws {RangeError} if `depth` is not a whole number from 1, or a collection not one of nodes
 * @example
 * neighbours(atlas, 'claut', { relations: ['ties'] }).map(({ entry }) => entry.record.id) // ['acicae', 'afm']
 */
export function neighbours<I extends IdMap>(
  atlas: Atlas<I>,
  id: NodeId<I>,
  options: NeighbourOptions = {},
): readonly Neighbour[] {
  checkAtlas(atlas)
  checkOptions(options, neighbourNames)
  const depth = checkedInteger('depth', options.depth ?? 1, 1)
  const collections = checkedTerms('collections', options.collections ?? nodeCollections, nodeCollections)
  const graph = graphOf(atlas)
  const test = edgeTest(graph, options)
  const distances = bfsLevels(graph, numberOf(graph, id), depth, test)
  const inOrder = [...distances].sort(([a, near], [b, far]) => near - far || a - b)
  return inOrder.flatMap(([node, distance]) => {
    const entry = graph.nodeAt(node)
    if (distance === 0 || !collections.some((name) => name === entry.collection)) return []
    return [{ entry, distance, links: linksInto(graph, node, distances, test) }]
  })
}

/** How far an ego network reaches, and along which edges. */
export interface EgoOptions extends GraphScope {
  /** The largest number of steps from the record, from 0; default: 1. */
  readonly depth?: number
  /** The largest number of records, itself among them, from 1: the nearest stay; default: all. */
  readonly limit?: number
}

const egoNames: OptionNames<EgoOptions> = { relations: true, hide: true, depth: true, limit: true }

/**
 * A record, the records around it, and all edges among them.
 *
 * @param atlas where to look
 * @param id the record in the middle
 * @param options how far to go, along which relations, which records to leave out, and how many at the most
 * @returns a part of the graph, which `exportGraph` takes
 * @throws {NotFoundError} if the atlas has no such record, or it is not a node of the graph
 * @throws {UnknownRelationError} if a relation does not exist; it names the nearest
 * @throws {RangeError} if `depth` is not a whole number from 0, or `limit` none from 1
 * @example
 * egoNetwork(atlas, 'claut', { relations: ['ties'] }).nodes.length // 3
 */
export function egoNetwork<I extends IdMap>(atlas: Atlas<I>, id: NodeId<I>, options: EgoOptions = {}): Subgraph {
  checkAtlas(atlas)
  checkOptions(options, egoNames)
  const graph = graphOf(atlas)
  const test = edgeTest(graph, options)
  const depth = checkedInteger('depth', options.depth ?? 1, 0)
  const limit = options.limit === undefined ? Number.POSITIVE_INFINITY : checkedInteger('limit', options.limit, 1)
  // One more than is wanted tells whether there are others.
  const inside = [...bfsLevels(graph, numberOf(graph, id), depth, test, limit + 1).keys()]
  const part = induced(graph, inside.slice(0, limit), test)
  return inside.length > limit ? { ...part, more: true } : part
}
