/** Cooperation as of a date: what had begun, among what had not ended. @module */
import type { Atlas } from '../dataset/atlas.ts'
import { checkedAsOf } from '../dataset/check-date.ts'
import { type StorableAs, stored } from '../dataset/stored-index.ts'
import { actorsAsOf } from '../index/actors.ts'
import { dateInterval, type PartialDate } from '../model/date-interval.ts'
import { pathVisitor } from '../model/json-path.ts'
import { lazy, memoize, memoizePerDate } from '../util/memo.ts'
import { type CooperationNetwork, cooperationOf, cooperationRelations, networkOf, networkRows } from './cooperation.ts'
import type { EdgeTest, Graph } from './graph.ts'

/** The first day of each edge, as a number; 0 where none is given. Four bytes an edge. */
const firstDays = /* @__PURE__ */ memoize(
  (atlas: Atlas): Int32Array => stored(atlas, 'first days of edges', () => makeFirstDays(atlas)),
)

function makeFirstDays(atlas: Atlas): Int32Array {
  const { graph } = cooperationOf(atlas)
  const visits = graph.relations.map(({ name }) => {
    const since = cooperationRelations[name]?.since
    return since === undefined ? undefined : pathVisitor(since)
  })
  const days = new Int32Array(graph.edgeCount)
  // The edges of a record follow each other within a relation.
  let [relation, record, day] = [-1, -1, 0]
  const take = (date: unknown) => {
    if (typeof date !== 'string') return
    const { start } = dateInterval(date)
    if (day === 0 || start < day) day = start
  }
  for (let edge = 0; edge < graph.edgeCount; edge++) {
    if (graph.edgeRelations[edge] !== relation || graph.edgeRecords[edge] !== record) {
      relation = graph.edgeRelations[edge] ?? 0
      record = graph.edgeRecords[edge] ?? 0
      day = 0
      visits[relation]?.(graph.entryAt(record).record, take)
    }
    days[edge] = day
  }
  return days
}

/** Tests whether a cooperation had started by a date; one without a date always had. */
export function startedBy({ atlas }: Graph, asOf: PartialDate): EdgeTest {
  const { end } = dateInterval(asOf)
  const days = firstDays(atlas)
  return (edge) => (days[edge] ?? 0) <= end
}

/** Tests whether an edge leads to no actor that had ended by a date, other than the ends of the path. */
export function avoidsEnded(
  { atlas, sources, targets }: Graph,
  asOf: PartialDate,
  ends: readonly number[] = [],
): EdgeTest {
  // Actors are the first nodes, and numbered alike.
  const { ended } = actorsAsOf(atlas, asOf)
  if (ended.size === 0) return () => true
  const isClosed = (node = -1) => ended.has(node) && !ends.includes(node)
  return (edge) => !isClosed(sources[edge]) && !isClosed(targets[edge])
}

/**
 * The cooperation that had started by a date, among actors that had not ended by then; that of the atlas itself where all
 * had and none had. Eight bytes for each end of an edge.
 */
const networks = /* @__PURE__ */ memoizePerDate((atlas: Atlas, asOf: PartialDate): CooperationNetwork => {
  const whole = cooperationOf(atlas)
  const isOwnDate = asOf === atlas.manifest.asOf
  const keep = <T>(name: string, make: () => T & StorableAs<T>): T =>
    isOwnDate ? stored(atlas, `cooperation as of its date/${name}`, make) : make()
  const open = lazy(() => openEdges(whole, asOf))
  if (keep('all', () => open().hasAll)) return whole
  const rows = keep('rows', () => networkRows(whole.graph, (edge) => open().edges[edge] === 1))
  return networkOf(whole.graph, whole, rows)
})

/** The edges of a network that can be used as of a date: 1 for each. */
function openEdges({ graph, costs }: CooperationNetwork, asOf: PartialDate) {
  const started = startedBy(graph, asOf)
  const avoids = avoidsEnded(graph, asOf)
  let hasAll = true
  const open = new Uint8Array(graph.edgeCount)
  for (let edge = 0; edge < graph.edgeCount; edge++) {
    if (costs.at(edge) === 0) continue
    if (started(edge) && avoids(edge)) open[edge] = 1
    else hasAll = false
  }
  return { hasAll, edges: open }
}

/** @throws {RangeError} if it is no date, or before anything that the atlas holds */
export const cooperationAsOf = (atlas: Atlas, asOf: PartialDate): CooperationNetwork =>
  networks(atlas, checkedAsOf(atlas, asOf))
