/** The edges of a part of the graph, one for each two nodes. @module */

import type { Subgraph } from '../graph/graph.ts'
import { labelForOne } from '../graph/one-link.ts'
import type { Language } from '../model/language.ts'
import type { Basis } from './legend.ts'

/** What connects two nodes. */
export interface NetworkEdge {
  readonly ends: readonly [number, number]
  /** Whether one of the edges between them is a tie. */
  readonly isTie: boolean
  /** Whether a source states any of them. */
  readonly basis: Basis
  /** How many edges there are between them. */
  readonly count: number
  /** What they are called, each once. */
  readonly labels: readonly string[]
}

interface EdgeDraft {
  readonly ends: readonly [number, number]
  isTie: boolean
  basis: Basis
  count: number
  readonly labels: Set<string>
}

/** What connects each two nodes of a part of the graph, in the order of its edges. */
export function networkEdges({ graph, edges }: Subgraph, language: Language): readonly NetworkEdge[] {
  const drafts = new Map<number, EdgeDraft>()
  for (const edge of edges) {
    const [source, target] = [graph.sources[edge] ?? 0, graph.targets[edge] ?? 0]
    const ends = source < target ? ([source, target] as const) : ([target, source] as const)
    const key = ends[0] * graph.nodeCount + ends[1]
    const draft = drafts.get(key) ?? { ends, isTie: false, basis: 'inferred', count: 0, labels: new Set<string>() }
    drafts.set(key, draft)
    const relation = graph.relations[graph.edgeRelations[edge] ?? 0]
    draft.count += 1
    draft.isTie ||= relation?.statedBy === 'ties'
    if (graph.inferred[edge] !== 1) draft.basis = 'stated'
    if (relation !== undefined) draft.labels.add(labelForOne(relation.label)[language])
  }
  return [...drafts.values()].map((draft) => ({ ...draft, labels: [...draft.labels] }))
}

/** The nodes at the other end of the edges of each node. */
export function neighboursIn(edges: readonly NetworkEdge[]): ReadonlyMap<number, readonly number[]> {
  const found = new Map<number, number[]>()
  for (const { ends } of edges)
    for (const [node, other] of [ends, ends.toReversed()] as const) {
      if (node === undefined || other === undefined) continue
      const row = found.get(node) ?? []
      row.push(other)
      found.set(node, row)
    }
  return found
}
