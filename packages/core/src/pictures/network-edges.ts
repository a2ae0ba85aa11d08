/** The edges of a part of the graph, one for each two nodes. @module */

import type { Subgraph } from '../graph/graph.ts'
import { labelForOne } from '../graph/one-link.ts'
import type { Language } from '../model/language.ts'
import { memoize, memoizePair } from '../util/memo.ts'
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

/** What connects each two nodes of a part of the graph, in the order of its edges; the same for each width of a picture. */
export const networkEdges = /* @__PURE__ */ memoizePair(makeEdges)

function makeEdges({ graph, edges }: Subgraph, language: Language): readonly NetworkEdge[] {
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
export const neighboursIn = /* @__PURE__ */ memoize(makeNeighbours)

function makeNeighbours(edges: readonly NetworkEdge[]): ReadonlyMap<number, readonly number[]> {
  const found = new Map<number, number[]>()
  const add = (node: number, other: number) => {
    const row = found.get(node)
    if (row === undefined) found.set(node, [other])
    else row.push(other)
  }
  for (const {
    ends: [first, second],
  } of edges) {
    add(first, second)
    add(second, first)
  }
  return found
}
