/** The most central records of cooperation. @module */
import { type Atlas, checkAtlas } from '../dataset/atlas.ts'
import { checkedInteger, checkedTerm, checkOptions, type OptionNames } from '../model/check-argument.ts'
import { type SimpleRows, simpleRows } from './adjacency.ts'
import { betweenness, pageRank } from './centrality-measures.ts'
import { cooperationTest } from './cooperation.ts'
import { graphOf } from './graph-of.ts'
import { type Ranked, type RankingOptions, rank } from './ranking.ts'
import type { GraphScope } from './scope.ts'

/** The measures of centrality. */
export const centralityMeasures = ['degree', 'betweenness', 'pagerank'] as const

/** A measure of centrality. */
export type CentralityMeasure = (typeof centralityMeasures)[number]

/** Which edges count, which records are returned, and how exactly to count. */
export interface CentralityOptions extends GraphScope, RankingOptions {
  /** For betweenness: from how many records to count, from 1, evenly spread; absent: from all, which is exact. */
  readonly pivots?: number
}

function scoresOf(rows: SimpleRows, members: readonly number[], measure: CentralityMeasure, pivots: number) {
  switch (measure) {
    case 'degree':
      return (node: number) => (rows.starts[node + 1] ?? 0) - (rows.starts[node] ?? 0)
    case 'betweenness': {
      const shares = betweenness(rows, members, pivots)
      return (node: number) => shares[node] ?? 0
    }
    case 'pagerank': {
      const shares = pageRank(rows, members)
      return (node: number) => shares[node] ?? 0
    }
    default:
      return measure satisfies never
  }
}

const optionNames: OptionNames<CentralityOptions> = {
  relations: true,
  hide: true,
  collections: true,
  limit: true,
  pivots: true,
}

/**
 * Records by how central they are in cooperation.
 *
 * Counted over all records that have an edge in scope, partnerships and events too, as if edges had no direction and
 * there were at most one between two records.
 *
 * @param atlas where to look
 * @param measure `degree`: how many neighbours; `betweenness`: the share, from 0 to 1, of the shortest paths between
 *   others that leads through a record; `pagerank`: the share of its time that a random walk spends there
 * @param options other relations than those of cooperation, what to hide, which records to return, how many
 * @returns most central first, by default only actors; a record without edges in scope is left out
 * @throws {UnknownRelationError} if a relation does not exist; it names the nearest
 * @throws {RangeError} if a measure or collection is unknown, or `limit` or `pivots` not a whole number from 1
 * @example
 * centrality(atlas, 'betweenness', { limit: 1 })[0]?.entry.record.id // 'eccp'
 */
export function centrality(
  atlas: Atlas,
  measure: CentralityMeasure,
  options: CentralityOptions = {},
): readonly Ranked[] {
  checkAtlas(atlas)
  checkOptions(options, optionNames)
  const graph = graphOf(atlas)
  const rows = simpleRows(graph, cooperationTest(graph, options))
  const members: number[] = []
  for (let node = 0; node < graph.nodeCount; node++)
    if ((rows.starts[node + 1] ?? 0) > (rows.starts[node] ?? 0)) members.push(node)
  const pivots = checkedInteger('pivots', options.pivots ?? Number.POSITIVE_INFINITY, 1)
  const score = scoresOf(rows, members, checkedTerm('measure', measure, centralityMeasures), pivots)
  return rank(
    graph,
    members.map((node) => [node, score(node)] as const),
    options,
  )
}
