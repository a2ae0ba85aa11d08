/**
 * A graph as texts, for formats that know nothing of records.
 *
 * GraphML and GEXF could mix directed and undirected edges, but NetworkX refuses to read a file that does. So every
 * edge is listed as directed, and an attribute says which of them read the same from both ends.
 *
 * @module
 */
import type { EvidenceKind } from '../../dataset/atlas.ts'
import { labelOf, labelOfId, termLabel } from '../../dataset/label.ts'
import { citationTexts } from '../../format/citation.ts'
import type { Graph, Subgraph } from '../../graph/graph.ts'
import { linkAt } from '../../graph/link.ts'
import type { Citation } from '../../model/citation.ts'
import type { Language } from '../../model/language.ts'

/** A node as texts; what it lacks is left out. */
export interface PlainNode {
  readonly id: string
  readonly label: string
  readonly collection: string
  readonly kind?: string
  readonly country?: string
  /** Joined by semicolons. */
  readonly sectors?: string
  /** Where the record stands in its sources, joined by semicolons. */
  readonly citation: string
}

/** An edge as texts. */
export interface PlainEdge {
  readonly id: string
  readonly source: string
  readonly target: string
  readonly label: string
  readonly relation: string
  readonly basis: string
  /** Whether it reads the same from the other end, although the formats list every edge as directed. */
  readonly symmetric: 'true' | 'false'
  /** Id of the record that states it. */
  readonly record: string
  /** Where that stands in the sources, joined by semicolons. */
  readonly citation: string
}

/** A graph as texts. */
export interface PlainGraph {
  readonly title: string
  readonly version: string
  readonly asOf: string
  /** What it rests on; absent: the records as they stand. */
  readonly evidence?: EvidenceKind
  readonly language: Language
  /** Whether more records would belong to it than were asked for. */
  readonly more?: true
  readonly nodes: Iterable<PlainNode>
  readonly edges: Iterable<PlainEdge>
}

/** Which dataset a graph is of, for formats that have one text for it. */
export const datasetText = ({ title, version, asOf, evidence }: PlainGraph): string =>
  [`${title} ${version}`, asOf, ...(evidence === undefined ? [] : [evidence])].join(', ')

export const nodeAttributes = ['collection', 'kind', 'country', 'sectors', 'citation'] as const

export const edgeAttributes = ['relation', 'basis', 'symmetric', 'record', 'citation'] as const

type Cite = (citations: readonly Citation[]) => string

function plainNode(graph: Graph, node: number, language: Language, cite: Cite): PlainNode {
  const entry = graph.entryAt(node)
  const { collection, record } = entry
  const { atlas } = graph
  const kind = 'kind' in record ? record.kind : undefined
  const country = 'country' in record ? record.country : undefined
  const sectors = 'sectors' in record ? record.sectors : undefined
  return {
    id: record.id,
    label: labelOf(atlas, entry, language),
    collection,
    ...(kind === undefined ? {} : { kind: termLabel(collection, 'kind', kind, language) }),
    ...(country === undefined ? {} : { country: labelOfId(atlas, country, language) }),
    ...(sectors === undefined || sectors.length === 0
      ? {}
      : { sectors: sectors.map((sector) => labelOfId(atlas, sector, language)).join('; ') }),
    citation: cite(record.citations),
  }
}

function plainEdge(graph: Graph, edge: number, language: Language, cite: Cite): PlainEdge {
  const { from, to, relation, label, evidence } = linkAt(graph, edge, graph.sources[edge] ?? 0)
  return {
    id: `edge-${edge}`,
    source: from,
    target: to,
    label: label[language],
    relation,
    basis: evidence.basis,
    symmetric: graph.relations[graph.edgeRelations[edge] ?? 0]?.symmetric === true ? 'true' : 'false',
    record: evidence.entry.record.id,
    citation: cite(evidence.citations),
  }
}

function* count(to: number): Generator<number> {
  for (let number = 0; number < to; number++) yield number
}

function* each<T>(numbers: Iterable<number>, make: (number: number) => T): Generator<T> {
  for (const number of numbers) yield make(number)
}

/** A graph, or a part of one, as texts in a language; made while it is read, so that a large one needs no memory. */
export function plainGraph(what: Graph | Subgraph, language: Language): PlainGraph {
  const { graph, nodes, edges } =
    'graph' in what ? what : { graph: what, nodes: count(what.nodeCount), edges: count(what.edgeCount) }
  const { evidence, manifest } = graph.atlas
  const { title, version, asOf } = manifest
  const textOf = citationTexts(graph.atlas, language)
  const cite: Cite = (citations) => citations.map(textOf).join('; ')
  return {
    title: title[language],
    version,
    asOf,
    ...(evidence === undefined ? {} : { evidence }),
    language,
    ...('graph' in what && what.more === true ? { more: what.more } : {}),
    nodes: each(nodes, (node) => plainNode(graph, node, language, cite)),
    edges: each(edges, (edge) => plainEdge(graph, edge, language, cite)),
  }
}
