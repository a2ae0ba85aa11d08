/** The edges of a part of the graph, one for each two nodes. @module */

import { mostCertain, type TieState, tieStateOf } from '../dataset/tie-state.ts'
import type { Graph, Subgraph } from '../graph/graph.ts'
import { labelForOne } from '../graph/one-link.ts'
import type { Language } from '../model/language.ts'
import { memoize, memoizePair } from '../util/memo.ts'

/** What connects two nodes. */
export interface NetworkEdge {
  readonly ends: readonly [number, number]
  /** Whether one of the edges between them is a tie. */
  readonly isTie: boolean
  /** The most certain of the ties; of all edges where none is a tie. */
  readonly state: TieState
  /** How many edges there are between them. */
  readonly count: number
  /** What they are called, each once. */
  readonly labels: readonly string[]
}

interface EdgeDraft {
  readonly ends: readonly [number, number]
  readonly ties: Set<TieState>
  readonly others: Set<TieState>
  count: number
  readonly labels: Set<string>
}

function stateOf(graph: Graph, edge: number): TieState {
  const entry = graph.entryAt(graph.edgeRecords[edge] ?? 0)
  if (entry.collection === 'ties') return tieStateOf(entry.record)
  return graph.inferred[edge] === 1 ? 'inferred' : 'stated'
}

const newDraft = (ends: EdgeDraft['ends']): EdgeDraft => ({
  ends,
  ties: new Set(),
  others: new Set(),
  count: 0,
  labels: new Set(),
})

/** What connects each two nodes of a part of the graph, in the order of its edges; the same for each width of a picture. */
export const networkEdges = /* @__PURE__ */ memoizePair(makeEdges)

function makeEdges({ graph, edges }: Subgraph, language: Language): readonly NetworkEdge[] {
  const drafts = new Map<number, EdgeDraft>()
  for (const edge of edges) {
    const [source, target] = [graph.sources[edge] ?? 0, graph.targets[edge] ?? 0]
    const ends = source < target ? ([source, target] as const) : ([target, source] as const)
    const key = ends[0] * graph.nodeCount + ends[1]
    const draft = drafts.get(key) ?? newDraft(ends)
    drafts.set(key, draft)
    const relation = graph.relations[graph.edgeRelations[edge] ?? 0]
    draft.count += 1
    draft[relation?.statedBy === 'ties' ? 'ties' : 'others'].add(stateOf(graph, edge))
    if (relation !== undefined) draft.labels.add(labelForOne(relation.label)[language])
  }
  return [...drafts.values()].map(({ ends, ties, others, count, labels }) => ({
    ends,
    isTie: ties.size > 0,
    state: mostCertain([...(ties.size > 0 ? ties : others)]),
    count,
    labels: [...labels],
  }))
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
