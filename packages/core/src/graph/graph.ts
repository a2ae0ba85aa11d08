/**
 * The atlas as one typed graph, in compressed sparse rows.
 *
 * Nodes are numbered from 0, collection by collection; edges as they were found. An edge is a few numbers in columns,
 * so that a graph of a million nodes fits into memory; labels and evidence are read from the records on demand.
 * Each edge stands in the rows of both its nodes, each row sorted by the neighbour's number:
 *
 * ```
 * starts      0       2   3     5        node 1 has the slot 2: its neighbour is node 0, over edge 0
 * neighbours  1   2   0   0   0
 * edges       0   1   0   1   2          edges 1 and 2 both lead from node 2 to node 0
 * ```
 *
 * @module
 */
import type { Atlas, Entry, IdMap, IdOf } from '../dataset/atlas.ts'
import { lookup, NotFoundError } from '../dataset/get.ts'
import { termLabel } from '../dataset/label.ts'
import { columnOf } from '../dataset/stored-index.ts'
import type { ActorCollection, CollectionName } from '../model/collection-name.ts'
import type { Id } from '../model/id.ts'
import { type Localized, languages } from '../model/language.ts'
import { memoize } from '../util/memo.ts'

/** The collections whose records are nodes, in the order in which nodes are numbered. */
export const nodeCollections = [
  'clusters',
  'organizations',
  'sectors',
  'places',
  'partnerships',
  'instruments',
  'events',
  'stories',
] as const satisfies readonly CollectionName[]

/** Name of a collection whose records are nodes. */
export type NodeCollection = (typeof nodeCollections)[number]

export interface LinkCollection {
  readonly collection: CollectionName
  /** Where the records name the two nodes that they link, in order. */
  readonly ends: readonly string[]
  /** The vocabulary field that says what the link is. */
  readonly term: string
  /** Whether it says the same read from either end. */
  readonly symmetric: boolean
}

/** The collections whose records are edges, as each only says what two other records are to each other. */
export const linkCollections: readonly LinkCollection[] = [
  { collection: 'ties', ends: ['between[]'], term: 'kind', symmetric: true },
  { collection: 'awards', ends: ['holder', 'scheme'], term: 'level', symmetric: false },
]

/**
 * Whether the records of a collection are nodes of the graph.
 *
 * @param collection name of a collection
 * @example
 * isNodeCollection('clusters') // true
 * isNodeCollection('ties') // false
 */
export const isNodeCollection = (collection: CollectionName): collection is NodeCollection =>
  nodeCollections.some((name) => name === collection)

export const termIn = (collection: CollectionName, path: string, term: string): Localized => {
  const [en, es] = languages.map((language) => termLabel(collection, path, term, language))
  return { en: en ?? term, es: es ?? term }
}

/** The id of a record that is a node of the graph. */
export type NodeId<I extends IdMap = IdMap> = IdOf<NodeCollection, I>

/** The id of a record that is an actor. */
export type ActorId<I extends IdMap = IdMap> = IdOf<ActorCollection, I>

/** A kind of edge. */
export interface GraphRelation {
  /** A relation of the model like `events.organisers`, or the collection whose records are the edges, like `ties`. */
  readonly name: string
  /** What it is called from the record that refers. */
  readonly label: Localized
  /** What it is called from the record that is referred to. */
  readonly inverse: Localized
  /** Whether it says the same read from either end. */
  readonly symmetric: boolean
  /** Collection of the records that state it. */
  readonly statedBy: CollectionName
  /** Where the stating records refer to the other, as a path. */
  readonly path: string
}

/** For each node its edges, in compressed sparse rows. */
export interface Rows {
  /** Where the row of each node begins; one more than there are nodes. */
  readonly starts: Int32Array
  /** The node at the other end. */
  readonly neighbours: Int32Array
  readonly edges: Int32Array
}

/** An atlas as a graph. */
export interface Graph {
  readonly atlas: Atlas
  readonly nodeCount: number
  readonly edgeCount: number
  /** Id of each node. */
  readonly ids: readonly Id<NodeCollection>[]
  /** Number of each node by its id; those of the records that are edges themselves follow, from `nodeCount` on. */
  readonly numbers: Pick<ReadonlyMap<string, number>, 'get' | 'has'>
  readonly relations: readonly GraphRelation[]
  /** The node from which each edge leads: that of the record that refers. */
  readonly sources: Int32Array
  /** The node to which each edge leads. */
  readonly targets: Int32Array
  /** Index of each edge's relation in `relations`. */
  readonly edgeRelations: Uint16Array
  /** Number of the record that states each edge. */
  readonly edgeRecords: Int32Array
  /** 1 where the record says that it is inferred. */
  readonly inferred: Uint8Array
  /** Every edge, in the rows of both its nodes. */
  readonly rows: Rows
  /** The record that has a number. */
  readonly entryAt: (number: number) => Entry
  /** The record of a node. */
  readonly nodeAt: (node: number) => Entry<NodeCollection>
}

export type EdgeTest = (edge: number) => boolean

/** Some nodes and edges of a graph. */
export interface Subgraph {
  readonly graph: Graph
  /** Numbers of its nodes, ascending. */
  readonly nodes: readonly number[]
  /** Numbers of its edges, ascending. */
  readonly edges: readonly number[]
  /** Whether more records would belong to it than were asked for. */
  readonly more?: true
}

/** @throws {NotFoundError} if the atlas has no such record, or it is not a node */
export function numberOf(graph: Graph, id: string): number {
  const known = graph.numbers.get(id)
  if (known !== undefined && known < graph.nodeCount) return known
  const found = lookup(graph.atlas, id)
  if (!found.ok) throw new NotFoundError(found.error)
  const { collection, record } = found.value
  // An id that was given up leads to the record that took its place.
  const current = graph.numbers.get(record.id)
  if (current !== undefined && current < graph.nodeCount) return current
  throw new NotFoundError({
    _tag: 'NotFound',
    id,
    elsewhere: collection,
    didYouMean: [],
    message: `No node of the graph has the id "${id}". It is one of ${collection}, which are not nodes.`,
  })
}

/** The columns of the edges, of which no more is read from a file than is needed. */
export const edgesOf = /* @__PURE__ */ memoize((graph: Graph) => ({
  sources: columnOf(graph, 'sources'),
  targets: columnOf(graph, 'targets'),
  relations: columnOf(graph, 'edgeRelations'),
  records: columnOf(graph, 'edgeRecords'),
  inferred: columnOf(graph, 'inferred'),
}))

export const otherEnd = (graph: Graph, edge: number, node: number): number => {
  const { sources, targets } = edgesOf(graph)
  const source = sources.at(edge)
  return source === node ? targets.at(edge) : source
}
