/** Everything dated, in order. @module */
import type { Atlas, Entry, IdMap } from '../atlas/atlas.ts'
import { collectionNames } from '../model/collection-name.ts'
import { dateInterval } from '../model/date-interval.ts'
import { type DatedItem, datesIn } from './dates-in.ts'
import { type NodeId, numberOf } from './graph.ts'
import { graphOf } from './graph-of.ts'
import { edgeTest, type GraphScope } from './scope.ts'

/** Early before late; of what begins on the same day, the less precise first; else as it was found. */
function byDate(a: DatedItem, b: DatedItem): number {
  const [first, second] = [dateInterval(a.date), dateInterval(b.date)]
  return first.start - second.start || second.end - first.end
}

/**
 * Everything dated about a record: events it took part in, milestones of instruments it is party to, awards, results
 * of stories, ties, partnerships, and its own dates if it has any.
 *
 * @param atlas where to look
 * @param id an actor, or any other node of the graph: of a sector or a place, what refers to it
 * @param scope by which relations, and what to hide
 * @returns early before late, each as precise as it is known: a year stands before its months, not on its 1 January
 * @throws {NotFoundError} if the atlas has no such record, or it is not a node of the graph
 * @throws {UnknownRelationError} if a relation does not exist; it names the nearest
 * @example
 * timelineOf(atlas, 'claut').map(({ date, what }) => `${date} ${what.en}`)
 */
export function timelineOf<I extends IdMap>(
  atlas: Atlas<I>,
  id: NodeId<I>,
  scope: GraphScope = {},
): readonly DatedItem[] {
  const graph = graphOf(atlas)
  const test = edgeTest(graph, scope)
  const node = numberOf(graph, id)
  const { starts, edges } = graph.rows
  const stating = [...edges.subarray(starts[node], starts[node + 1])]
    .filter((edge) => test === undefined || test(edge))
    .map((edge) => graph.edgeRecords[edge] ?? node)
  const records = [...new Set([node, ...stating])].sort((a, b) => a - b)
  return records.flatMap((record) => datesIn(graph.entryAt(record))).toSorted(byDate)
}

/**
 * Everything dated in an atlas.
 *
 * @param atlas where to look
 * @returns early before late, each as precise as it is known: a year stands before its months, not on its 1 January
 * @example
 * timeline(atlas).length
 */
export function timeline(atlas: Atlas): readonly DatedItem[] {
  const items = collectionNames.flatMap((collection) =>
    // The record comes from the collection that stands beside it, which the loop's type cannot tell.
    atlas.records[collection].flatMap((record) => datesIn({ collection, record } as Entry)),
  )
  return items.sort(byDate)
}
