/**
 * Which edges of the graph are cooperation, and how much it costs to be introduced along each.
 *
 * A path's cost is the sum of the costs of its edges, and of what each intermediary between its ends adds. Costs are
 * hundredths of a stated tie, whole numbers, so that sums don't depend on their order. The reasons:
 *
 * | from actor to actor | cost | reason |
 * |---|---|---|
 * | stated tie; unit of the same house | 1 | a source says that the two work together |
 * | inferred tie; parties of one story | 1.5 | they probably do; or do in a larger group that is written up |
 * | members of one partnership, parties to one instrument | 2 | they signed up to a common aim, perhaps without working together |
 * | took part in or organised one event | 3 | they were in one place once |
 * | members of one body, such as a platform | 4 | they may never have met |
 *
 * A common partnership is two edges (actor – partnership – actor), each at half the cost in the table. An intermediary
 * with d contacts has to choose one of them: each doubling of d beyond two adds half a stated tie.
 *
 * @module
 */

import type { Atlas } from '../dataset/atlas.ts'
import { columnOf, stored } from '../dataset/stored-index.ts'
import { actorCollections, type CollectionName } from '../model/collection-name.ts'
import { memoize } from '../util/memo.ts'
import type { NumberColumn } from '../util/number-column.ts'
import { adjacencyRows, contactsOf } from './adjacency.ts'
import { type EdgeTest, type Graph, nodeCollections, type Rows } from './graph.ts'
import { graphOf } from './graph-of.ts'
import { edgeTest, type GraphScope } from './scope.ts'

interface CooperationRelation {
  /** What an edge of it costs, in hundredths of a stated tie. */
  readonly cost: number
  /** The same where the stating record says that it is inferred. */
  readonly inferredCost?: number
  /** Where the stating record says when it began, as a path. */
  readonly since?: string
}

const membership: CooperationRelation = { cost: 200 }
const participation: CooperationRelation = { cost: 150, since: 'start' }

export const cooperationRelations: Readonly<Record<string, CooperationRelation>> = {
  ties: { cost: 100, inferredCost: 150, since: 'since' },
  'organizations.parent': { cost: 100 },
  'stories.parties.actor': { cost: 75 },
  'partnerships.members.actor': { cost: 100, since: 'start' },
  'instruments.parties': { cost: 100, since: 'milestones[].date' },
  'events.participants.who': participation,
  'events.organisers': participation,
  'clusters.memberOf.body': membership,
  'organizations.memberOf.body': membership,
}

/** What each doubling of an intermediary's contacts beyond two adds. */
const costOfChoice = 50

/** The collections through which cooperation runs; a country or a sector connects no actors. */
const carriers: ReadonlySet<CollectionName> = new Set([
  'clusters',
  'organizations',
  'partnerships',
  'instruments',
  'events',
  'stories',
])

export interface CooperationNetwork {
  readonly graph: Graph
  readonly rows: Rows
  /** What each edge of the graph costs, in hundredths of a stated tie; 0 where it is not cooperation. */
  readonly costs: NumberColumn
  /** What each node adds to a path that leads through it, in hundredths of a stated tie. */
  readonly transitCosts: NumberColumn
  /** Whether a node is an actor, and not what connects actors. */
  readonly isActor: (node: number) => boolean
}

/** What a node adds to a path that leads through it, when only the edges that pass a test can be seen. */
export function transitCostOf(rows: Rows, node: number, test?: EdgeTest): number {
  const contacts = contactsOf(rows, node, test)
  return contacts <= 2 ? 0 : Math.round(costOfChoice * Math.log2(contacts / 2))
}

function nodesOf({ atlas, nodeCount }: Graph, collections: ReadonlySet<CollectionName>): Uint8Array {
  const marks = new Uint8Array(nodeCount)
  let first = 0
  for (const collection of nodeCollections) {
    const next = first + atlas.records[collection].length
    if (collections.has(collection)) marks.fill(1, first, next)
    first = next
  }
  return marks
}

/** The edges of a network by node, and what each node adds to a path. */
export interface NetworkRows {
  readonly rows: Rows
  readonly transitCosts: Uint16Array
}

export function networkRows({ sources, targets, nodeCount }: Graph, test: EdgeTest): NetworkRows {
  const rows = adjacencyRows(nodeCount, sources, targets, test)
  const transitCosts = new Uint16Array(nodeCount)
  for (let node = 0; node < nodeCount; node++) transitCosts[node] = transitCostOf(rows, node)
  return { rows, transitCosts }
}

/** A network of some edges. */
export function networkOf(
  graph: Graph,
  { costs }: Pick<CooperationNetwork, 'costs'>,
  columns: NetworkRows,
): CooperationNetwork {
  // Actors are the first nodes.
  const actors = actorCollections.reduce((sum, collection) => sum + graph.atlas.records[collection].length, 0)
  const transitCosts = columnOf(columns, 'transitCosts')
  return { graph, rows: columns.rows, costs, transitCosts, isActor: (node) => node < actors }
}

function cooperationCosts(graph: Graph): Uint16Array {
  const { sources, targets, edgeRelations, inferred, edgeCount } = graph
  const kinds = graph.relations.map(({ name }) => cooperationRelations[name])
  const carrying = nodesOf(graph, carriers)
  const costs = new Uint16Array(edgeCount)
  for (let edge = 0; edge < edgeCount; edge++) {
    const kind = kinds[edgeRelations[edge] ?? 0]
    if (kind === undefined || carrying[sources[edge] ?? 0] === 0 || carrying[targets[edge] ?? 0] === 0) continue
    costs[edge] = inferred[edge] === 1 ? (kind.inferredCost ?? kind.cost) : kind.cost
  }
  return costs
}

/** All cooperation of an atlas. */
export const cooperationOf: (atlas: Atlas) => CooperationNetwork = /* @__PURE__ */ memoize((atlas: Atlas) => {
  const graph = graphOf(atlas)
  const columns = stored(atlas, 'cooperation', () => {
    const costs = cooperationCosts(graph)
    return { costs, ...networkRows(graph, (edge) => (costs[edge] ?? 0) > 0) }
  })
  return networkOf(graph, { costs: columnOf(columns, 'costs') }, columns)
})

/** The edges in a scope, which are those of cooperation unless the scope names other relations. */
export function cooperationTest(graph: Graph, scope: GraphScope): EdgeTest {
  const test = edgeTest(graph, scope)
  if (scope.relations !== undefined && test !== undefined) return test
  const { costs } = cooperationOf(graph.atlas)
  return (edge) => costs.at(edge) > 0 && (test === undefined || test(edge))
}
