import type { Entry } from '../dataset/atlas.ts'
import { checkedInteger, checkedTerms, type OptionNames } from '../model/check-argument.ts'
import { actorCollections } from '../model/collection-name.ts'
import { type Graph, type NodeCollection, nodeCollections } from './graph.ts'
import { type GraphScope, scopeNames } from './scope.ts'

/** A record with its score. */
export interface Ranked {
  readonly entry: Entry<NodeCollection>
  /** Higher is better; comparable within one answer only. */
  readonly score: number
}

/** Which records a ranking returns. */
export interface RankingOptions {
  /** The collections of the returned records; default: the actors. */
  readonly collections?: readonly NodeCollection[]
  /** The largest number of records, from 1; default: all. */
  readonly limit?: number
}

export const rankingNames: OptionNames<GraphScope & RankingOptions> = { ...scopeNames, collections: true, limit: true }

/** The records with the highest scores, highest first; those of equal score in the order of the atlas. */
export function rank(
  graph: Graph,
  scores: Iterable<readonly [node: number, score: number]>,
  options: RankingOptions,
): readonly Ranked[] {
  const collections = checkedTerms('collections', options.collections ?? actorCollections, nodeCollections)
  const limit = checkedInteger('limit', options.limit ?? Number.POSITIVE_INFINITY, 1)
  return [...scores]
    .sort(([a, score], [b, other]) => other - score || a - b)
    .map(([node, score]): Ranked => ({ entry: graph.nodeAt(node), score }))
    .filter(({ entry }) => collections.some((name) => name === entry.collection))
    .slice(0, limit)
}
