/** What is compared: ways of scoring the clusters of the other side for one cluster. @module */
import type { Atlas } from '../src/dataset/atlas.ts'
import type { ActorId } from '../src/graph/graph.ts'
import {
  adamicAdar,
  commonNeighbours,
  type LinkPredictionOptions,
  personalisedPageRank,
  resourceAllocation,
} from '../src/graph/link-prediction.ts'
import type { Ranked } from '../src/graph/ranking.ts'
import { matches } from '../src/matching/matches.ts'
import { type PartName, partNames } from '../src/matching/score-parts.ts'

/** Scores by id; who is missing has 0. */
export type Scores = ReadonlyMap<string, number>

/** A way of scoring. */
export type Ranker = (atlas: Atlas, asking: string) => Scores

const everybody = { limit: Number.POSITIVE_INFINITY, introductions: false } as const

/** Puente's own matching. */
export const matching =
  (weights?: Partial<Record<PartName, number>>): Ranker =>
  (atlas, asking) => {
    const { suggestions, existing } = matches(atlas, asking, { ...everybody, ...(weights && { weights }) })
    return new Map([...suggestions, ...existing].map(({ entry, score }) => [entry.record.id, score]))
  }

/** Weights that leave only some parts in. */
export const onlyParts = (wanted: (part: PartName) => boolean): Partial<Record<PartName, number>> =>
  Object.fromEntries(partNames.filter((part) => !wanted(part)).map((part) => [part, 0]))

/** 1 for each cluster that names a sector which the one that asks names too. */
const sameSector: Ranker = (atlas, asking) => {
  const own = new Set(atlas.records.clusters.find(({ id }) => id === asking)?.sectors)
  const same = atlas.records.clusters.filter(({ sectors }) => sectors?.some((sector) => own.has(sector)))
  return new Map(same.map(({ id }) => [id, 1]))
}

/** How many sectors both name. */
const countOfSectors: Ranker = (atlas, asking) => {
  const own = new Set(atlas.records.clusters.find(({ id }) => id === asking)?.sectors)
  return new Map(
    atlas.records.clusters.map(({ id, sectors }) => [id, sectors?.filter((sector) => own.has(sector)).length ?? 0]),
  )
}

const onGraph =
  (measure: (atlas: Atlas, id: ActorId, options: LinkPredictionOptions) => readonly Ranked[]): Ranker =>
  (atlas, asking) =>
    // The graph's functions ask for an id of the atlas, which any id of a record read from it is.
    new Map(
      measure(atlas, asking as ActorId, { collections: ['clusters'] }).map(({ entry, score }) => [
        entry.record.id,
        score,
      ]),
    )

/** What stands beside chance in the tables, in that order. */
export const rankers: Readonly<Record<string, Ranker>> = {
  'same sector only': sameSector,
  'number of sectors in common': countOfSectors,
  'common neighbours': onGraph(commonNeighbours),
  'Adamic–Adar': onGraph(adamicAdar),
  'resource allocation': onGraph(resourceAllocation),
  'personalised PageRank': onGraph(personalisedPageRank),
  'Puente, weights by reasons': matching(),
}
