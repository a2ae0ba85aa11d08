/** An edge as it is read by a person: what it is called, and what bears it out. @module */
import type { Entry } from '../dataset/atlas.ts'
import { citationsFor } from '../dataset/citations.ts'
import type { Citation } from '../model/citation.ts'
import type { CollectionName } from '../model/collection-name.ts'
import type { Id } from '../model/id.ts'
import type { Localized } from '../model/language.ts'
import { memoizeByKey } from '../util/memo.ts'
import { edgesOf, type Graph, linkCollections, type NodeCollection, otherEnd, termIn } from './graph.ts'

/** What bears an edge out. */
export interface Evidence {
  /** The record that states it. */
  readonly entry: Entry
  /** The citations of the record that support this field of it. */
  readonly citations: readonly Citation[]
  /** Whether a source says so, or the record says that it is concluded. */
  readonly basis: 'stated' | 'inferred'
}

/** An edge, read from one of its nodes to the other. */
export interface Link {
  /** Id of the record from which it is read. */
  readonly from: Id<NodeCollection>
  /** Id of the record to which it is read. */
  readonly to: Id<NodeCollection>
  /** Name of the relation, like `events.organisers` or `ties`. */
  readonly relation: string
  /** What the relation is called in that direction. */
  readonly label: Localized
  readonly evidence: Evidence
}

/** The names of the kinds of links, kept for each collection. */
const kindNames = /* @__PURE__ */ memoizeByKey((collection: CollectionName) => {
  const link = linkCollections.find((one) => one.collection === collection)
  const nameOf = memoizeByKey((term: string) => termIn(collection, link?.term ?? '', term))
  return link && { field: link.term, nameOf }
})

/** What a record that is an edge itself calls it: the term of its kind. */
function kindOf({ collection, record }: Entry): Localized | undefined {
  const names = kindNames(collection)
  const term: unknown = names && Reflect.get(record, names.field)
  return typeof term === 'string' ? names?.nameOf(term) : undefined
}

const unnamed: Localized = { en: '', es: '' }

const idAt = (graph: Graph, node: number): Id<NodeCollection> => graph.ids[node] ?? graph.nodeAt(node).record.id

export function linkAt(graph: Graph, edge: number, from: number): Link {
  const { sources, relations, records, inferred } = edgesOf(graph)
  const relation = graph.relations[relations.at(edge)]
  const entry = graph.entryAt(records.at(edge))
  return {
    from: idAt(graph, from),
    to: idAt(graph, otherEnd(graph, edge, from)),
    relation: relation?.name ?? '',
    label: kindOf(entry) ?? (sources.at(edge) === from ? relation?.label : relation?.inverse) ?? unnamed,
    evidence: {
      entry,
      citations: citationsFor(entry.record, relation?.path ?? ''),
      basis: inferred.at(edge) === 1 ? 'inferred' : 'stated',
    },
  }
}
