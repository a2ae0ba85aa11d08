/**
 * Link prediction by the shape of the graph alone, with the measures of the literature. All ignore directions, and count
 * at most one edge between two records.
 *
 * @module
 */

import { type Atlas, checkAtlas, type IdMap } from '../dataset/atlas.ts'
import { checkOptions, type OptionNames } from '../model/check-argument.ts'
import { distinctNeighbours, simpleRows } from './adjacency.ts'
import { defaultDamping, pageRank } from './centrality-measures.ts'
import { type NodeId, numberOf } from './graph.ts'
import { graphOf } from './graph-of.ts'
import { type Ranked, type RankingOptions, rank, rankingNames } from './ranking.ts'
import { edgeTest, type GraphScope } from './scope.ts'

/** Which edges are looked at, and which records are returned. */
export interface LinkPredictionOptions extends GraphScope, RankingOptions {}

/** The options of a personalised PageRank. */
export interface PersonalisedPageRankOptions extends LinkPredictionOptions {
  /** The chance that the walk goes on at each step, from 0 to less than 1; default: 0.85. */
  readonly damping?: number
}

/** The records two steps away, each with the sum of what the neighbours in common weigh. */
function overCommonNeighbours<I extends IdMap>(
  atlas: Atlas<I>,
  id: NodeId<I>,
  options: LinkPredictionOptions,
  weigh: (degree: number) => number,
): readonly Ranked[] {
  checkAtlas(atlas)
  checkOptions(options, rankingNames)
  const graph = graphOf(atlas)
  const test = edgeTest(graph, options)
  const middle = numberOf(graph, id)
  const scores = new Map<number, number>()
  for (const between of distinctNeighbours(graph.rows, middle, test)) {
    const others = distinctNeighbours(graph.rows, between, test)
    const weight = weigh(others.length)
    for (const other of others) if (other !== middle) scores.set(other, (scores.get(other) ?? 0) + weight)
  }
  return rank(graph, scores, options)
}

/**
 * Records by how many neighbours they have in common with one.
 *
 * @param atlas where to look
 * @param id the record for which others are ranked
 * @param options which relations count, what to hide, which records to return
 * @returns best first, also those already linked; records with no neighbour in common are left out
 * @throws {NotFoundError} if the atlas has no such record, or it is not a node of the graph
 * @throws {UnknownRelationError} if a relation does not exist; it names the nearest
 * @throws {RangeError} if a collection is not one of nodes, or `limit` not a whole number from 1
 * @example
 * commonNeighbours(atlas, 'claut', { collections: ['clusters'], limit: 3 }).length // 3
 */
export const commonNeighbours = <I extends IdMap>(
  atlas: Atlas<I>,
  id: NodeId<I>,
  options: LinkPredictionOptions = {},
): readonly Ranked[] => overCommonNeighbours(atlas, id, options, () => 1)

/**
 * Records by the neighbours in common, each weighing the less the more neighbours it has: 1 / ln(degree)
 * (Adamic and Adar 2003).
 *
 * @param atlas where to look
 * @param id the record for which others are ranked
 * @param options which relations count, what to hide, which records to return
 * @returns best first, also those already linked; records with no neighbour in common are left out
 * @throws {NotFoundError} if the atlas has no such record, or it is not a node of the graph
 * @throws {UnknownRelationError} if a relation does not exist; it names the nearest
 * @throws {RangeError} if a collection is not one of nodes, or `limit` not a whole number from 1
 * @example
 * adamicAdar(atlas, 'claut', { collections: ['clusters'] })[0]?.entry.record.id // 'claugto'
 */
export const adamicAdar = <I extends IdMap>(
  atlas: Atlas<I>,
  id: NodeId<I>,
  options: LinkPredictionOptions = {},
): readonly Ranked[] => overCommonNeighbours(atlas, id, options, (degree) => 1 / Math.log(degree))

/**
 * Records by the neighbours in common, each weighing 1 / degree (Zhou, Lü and Zhang 2009).
 *
 * @param atlas where to look
 * @param id the record for which others are ranked
 * @param options which relations count, what to hide, which records to return
 * @returns best first, also those already linked; records with no neighbour in common are left out
 * @throws {NotFoundError} if the atlas has no such record, or it is not a node of the graph
 * @throws {UnknownRelationError} if a relation does not exist; it names the nearest
 * @throws {RangeError} if a collection is not one of nodes, or `limit` not a whole number from 1
 * @example
 * resourceAllocation(atlas, 'claut', { collections: ['clusters'] })[0]?.entry.record.id // 'claugto'
 */
export const resourceAllocation = <I extends IdMap>(
  atlas: Atlas<I>,
  id: NodeId<I>,
  options: LinkPredictionOptions = {},
): readonly Ranked[] => overCommonNeighbours(atlas, id, options, (degree) => 1 / degree)

const pageRankNames: OptionNames<PersonalisedPageRankOptions> = {
  relations: true,
  hide: true,
  collections: true,
  limit: true,
  damping: true,
}

/**
 * Records by the share of its time that a random walk, which always starts anew at one record, spends at them.
 *
 * @param atlas where to look
 * @param id the record at which the walk starts
 * @param options which relations count, what to hide, which records to return, how long the walk goes on
 * @returns best first, without the record itself; records that the walk can't reach are left out
 * @throws {NotFoundError} if the atlas has no such record, or it is not a node of the graph
 * @throws {UnknownRelationError} if a relation does not exist; it names the nearest
 * @throws {RangeError} if a collection is not one of nodes, or `limit` or `damping` out of its range
 * @example
 * personalisedPageRank(atlas, 'claut', { collections: ['clusters'] })[0]?.entry.record.id // 'afm'
 */
export function personalisedPageRank<I extends IdMap>(
  atlas: Atlas<I>,
  id: NodeId<I>,
  options: PersonalisedPageRankOptions = {},
): readonly Ranked[] {
  checkAtlas(atlas)
  checkOptions(options, pageRankNames)
  const graph = graphOf(atlas)
  const middle = numberOf(graph, id)
  const rows = simpleRows(graph, edgeTest(graph, options))
  const { damping = defaultDamping } = options
  if (!(damping >= 0 && damping < 1)) throw new RangeError(`damping is ${damping}: give a number from 0 to less than 1`)
  const shares = pageRank(rows, [middle], damping)
  const reached = [...shares.entries()].filter(([node, share]) => node !== middle && share > 0)
  return rank(graph, reached, options)
}
