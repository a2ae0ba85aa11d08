/** From the records to the graph. @module */

import { type Atlas, checkAtlas, type Entry, entryOf } from '../dataset/atlas.ts'
import { descriptionOf } from '../dataset/description-of.ts'
import { recordIndex } from '../dataset/record-index.ts'
import { hasStore, stored, withColumns } from '../dataset/stored-index.ts'
import type { CollectionName } from '../model/collection-name.ts'
import type { Id } from '../model/id.ts'
import { pathVisitor } from '../model/json-path.ts'
import { GrowableInt32 } from '../util/growable-int32.ts'
import { lazyList } from '../util/lazy-list.ts'
import { memoize } from '../util/memo.ts'
import { adjacencyRows } from './adjacency.ts'
import {
  type Graph,
  type GraphRelation,
  isNodeCollection,
  linkCollections,
  type NodeCollection,
  nodeCollections,
} from './graph.ts'

interface Numbering {
  readonly collections: readonly CollectionName[]
  /** Number of the first record of each collection. */
  readonly firsts: readonly number[]
}

function numbering(atlas: Atlas): Numbering {
  const collections = [...nodeCollections, ...linkCollections.map(({ collection }) => collection)]
  let next = 0
  const firsts = collections.map((collection) => {
    const first = next
    next += atlas.records[collection].length
    return first
  })
  return { collections, firsts }
}

function entryAt(atlas: Atlas, { collections, firsts }: Numbering, number: number): Entry {
  for (let at = firsts.length - 1; at >= 0; at--) {
    const collection = collections[at]
    const first = firsts[at] ?? 0
    if (collection === undefined || number < first) continue
    const record = atlas.records[collection][number - first]
    if (record !== undefined) return entryOf(collection, record)
  }
  throw new RangeError(`the graph has no record number ${number}`)
}

function nodeAt(atlas: Atlas, order: Numbering, node: number): Entry<NodeCollection> {
  const entry = entryAt(atlas, order, node)
  if (isNode(entry)) return entry
  throw new RangeError(`record ${node} is of ${entry.collection}, and not a node`)
}

const isNode = (entry: Entry): entry is Entry<NodeCollection> => isNodeCollection(entry.collection)

interface EdgeLists {
  readonly sources: GrowableInt32
  readonly targets: GrowableInt32
  readonly relations: GrowableInt32
  readonly records: GrowableInt32
  readonly inferred: GrowableInt32
}

function addEdge(
  { sources, targets, relations, records, inferred }: EdgeLists,
  edge: {
    readonly source: number
    readonly target: number
    readonly relation: number
    readonly record: number
    readonly inferred: boolean
  },
): void {
  sources.push(edge.source)
  targets.push(edge.target)
  relations.push(edge.relation)
  records.push(edge.record)
  inferred.push(edge.inferred ? 1 : 0)
}

const describedRelations = (): readonly GraphRelation[] =>
  nodeCollections.flatMap((collection) =>
    descriptionOf(collection)
      .relations.filter(({ refersTo }) => refersTo.length === 0 || refersTo.some(isNodeCollection))
      .map(({ name, label, inverse, path }) => ({
        name,
        label,
        inverse,
        symmetric: false,
        statedBy: collection,
        path,
      })),
  )

const linkRelations = (): readonly GraphRelation[] =>
  linkCollections.map(({ collection, symmetric, ends }) => {
    const { one } = descriptionOf(collection).label
    const path = ends[0] ?? ''
    return { name: collection, label: one, inverse: one, symmetric, statedBy: collection, path }
  })

const isInferred = (record: object) => 'basis' in record && record.basis === 'inferred'

/** Adds an edge for each reference from a node to another; what a record says twice is said once. */
function addReferences(
  lists: EdgeLists,
  records: readonly object[],
  first: number,
  relation: number,
  path: string,
  nodeNumber: (id: unknown) => number | undefined,
): void {
  const visit = pathVisitor(path)
  const visited = new Set<unknown>()
  for (const [position, record] of records.entries()) {
    const source = first + position
    visited.clear()
    visit(record, (value) => {
      const target = nodeNumber(value)
      if (target === undefined || target === source || visited.has(value)) return
      visited.add(value)
      addEdge(lists, { source, target, relation, record: source, inferred: isInferred(record) })
    })
  }
}

function addLinks(
  lists: EdgeLists,
  records: readonly object[],
  first: number,
  relation: number,
  ends: readonly string[],
  nodeNumber: (id: unknown) => number | undefined,
): void {
  const visits = ends.map(pathVisitor)
  for (const [position, record] of records.entries()) {
    const found: number[] = []
    for (const visit of visits) {
      visit(record, (value) => {
        const node = nodeNumber(value)
        if (node !== undefined) found.push(node)
      })
    }
    const [source, target] = found
    if (source === undefined || target === undefined || source === target) continue
    addEdge(lists, { source, target, relation, record: first + position, inferred: isInferred(record) })
  }
}

/** The ids and numbers of the nodes, and of the records that are edges. */
type Identities = Pick<Graph, 'ids' | 'numbers'>

function listIdentities(atlas: Atlas, order: Numbering): Identities {
  const ids = nodeCollections.flatMap((collection): readonly Id<NodeCollection>[] =>
    atlas.records[collection].map(({ id }) => id),
  )
  const numbers = new Map<string, number>()
  for (const [at, collection] of order.collections.entries())
    for (const [position, { id }] of atlas.records[collection].entries())
      numbers.set(id, (order.firsts[at] ?? 0) + position)
  return { ids, numbers }
}

/** The same of an atlas in a file, where each is looked up in its table of ids. */
function readIdentities(atlas: Atlas, { collections, firsts }: Numbering): Identities {
  const { idAt, numberOf, firstOf } = recordIndex(atlas.records)
  const count = firsts[nodeCollections.length] ?? 0
  const ids = lazyList(count, (node) => {
    const at = firsts.findLastIndex((first) => first <= node)
    // A node is a record of one of these collections.
    return idAt(firstOf(collections[at] ?? 'clusters') + node - (firsts[at] ?? 0)) as Id<NodeCollection>
  })
  const get = (id: string) => {
    const number = numberOf(id)
    if (number === undefined) return undefined
    const at = collections.findIndex((collection) => {
      const first = firstOf(collection)
      return number >= first && number < first + atlas.records[collection].length
    })
    const [first, collection] = [firsts[at], collections[at]]
    return first === undefined || collection === undefined ? undefined : first + number - firstOf(collection)
  }
  return { ids, numbers: { get, has: (id) => get(id) !== undefined } }
}

type EdgeColumns = Pick<
  Graph,
  'edgeCount' | 'sources' | 'targets' | 'edgeRelations' | 'edgeRecords' | 'inferred' | 'rows'
>

function edgeColumns(
  atlas: Atlas,
  order: Numbering,
  described: readonly GraphRelation[],
  { ids, numbers }: Identities,
): EdgeColumns {
  const nodeNumber = (id: unknown) => {
    const number = typeof id === 'string' ? numbers.get(id) : undefined
    return number !== undefined && number < ids.length ? number : undefined
  }
  const firstOf = (collection: CollectionName) => order.firsts[order.collections.indexOf(collection)] ?? 0
  const lists: EdgeLists = {
    sources: new GrowableInt32(),
    targets: new GrowableInt32(),
    relations: new GrowableInt32(),
    records: new GrowableInt32(),
    inferred: new GrowableInt32(),
  }
  for (const [relation, { statedBy, path }] of described.entries())
    addReferences(lists, atlas.records[statedBy], firstOf(statedBy), relation, path, nodeNumber)
  for (const [at, { collection, ends }] of linkCollections.entries())
    addLinks(lists, atlas.records[collection], firstOf(collection), described.length + at, ends, nodeNumber)

  const sources = lists.sources.toArray()
  const targets = lists.targets.toArray()
  return {
    edgeCount: sources.length,
    sources,
    targets,
    edgeRelations: Uint16Array.from(lists.relations.toArray()),
    edgeRecords: lists.records.toArray(),
    inferred: Uint8Array.from(lists.inferred.toArray()),
    rows: adjacencyRows(ids.length, sources, targets),
  }
}

function makeGraph(atlas: Atlas): Graph {
  const order = numbering(atlas)
  const identities = hasStore(atlas) ? readIdentities(atlas, order) : listIdentities(atlas, order)
  const described = describedRelations()
  const columns = stored(atlas, 'graph', () => edgeColumns(atlas, order, described, identities))
  const graph = {
    atlas,
    nodeCount: identities.ids.length,
    ...identities,
    relations: [...described, ...linkRelations()],
    entryAt: (number: number) => entryAt(atlas, order, number),
    nodeAt: (node: number) => nodeAt(atlas, order, node),
  }
  return withColumns(graph, columns)
}

/**
 * The atlas as a graph: made on first use, and kept as long as the atlas lives.
 *
 * Nodes are the records of {@link nodeCollections}. Edges are their references to each other, by the relations that
 * the collections describe, and the ties and awards. A reference to a record that does not exist, or to the record
 * itself, is no edge.
 *
 * @param atlas any atlas
 * @example
 * const graph = graphOf(atlas)
 * graph.relations.map(({ name }) => name).includes('partnerships.members.actor') // true
 */
export function graphOf(atlas: Atlas): Graph {
  checkAtlas(atlas)
  return graphs(atlas)
}

const graphs = /* @__PURE__ */ memoize(makeGraph)
