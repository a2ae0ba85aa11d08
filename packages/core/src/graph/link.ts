/** An edge as it is read by a person: what it is called, and what bears it out. @module */
import type { Entry } from '../dataset/atlas.ts'
import { citationsFor } from '../dataset/citations.ts'
import type { Citation } from '../model/citation.ts'
import type { Id } from '../model/id.ts'
import type { Localized } from '../model/language.ts'
import { type Graph, linkCollections, type NodeCollection, otherEnd, termIn } from './graph.ts'

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

/** What a record that is an edge itself calls it: the term of its kind. */
function termOf({ collection, record }: Entry): Localized | undefined {
  const link = linkCollections.find((one) => one.collection === collection)
  const term: unknown = link && Reflect.get(record, link.term)
  return link !== undefined && typeof term === 'string' ? termIn(collection, link.term, term) : undefined
}

function edgeLabel(graph: Graph, edge: number, from: number): Localized {
  const relation = graph.relations[graph.edgeRelations[edge] ?? 0]
  const term = termOf(graph.entryAt(graph.edgeRecords[edge] ?? 0))
  if (term !== undefined) return term
  const label = graph.sources[edge] === from ? relation?.label : relation?.inverse
  return label ?? { en: '', es: '' }
}

export function linkAt(graph: Graph, edge: number, from: number): Link {
  const relation = graph.relations[graph.edgeRelations[edge] ?? 0]
  const entry = graph.entryAt(graph.edgeRecords[edge] ?? 0)
  return {
    from: graph.nodeAt(from).record.id,
    to: graph.nodeAt(otherEnd(graph, edge, from)).record.id,
    relation: relation?.name ?? '',
    label: edgeLabel(graph, edge, from),
    evidence: {
      entry,
      citations: citationsFor(entry.record, relation?.path ?? ''),
      basis: graph.inferred[edge] === 1 ? 'inferred' : 'stated',
    },
  }
}
