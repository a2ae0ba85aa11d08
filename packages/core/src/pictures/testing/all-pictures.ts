/** Every kind of picture of an atlas, for tests that hold all of them to the same. @module */
import { actorMap } from '../../analysis/actor-map.ts'
import { opportunityMatrix } from '../../analysis/opportunity-matrix.ts'
import { timeline } from '../../analysis/timeline.ts'
import { whiteSpots } from '../../analysis/white-spots.ts'
import type { Atlas } from '../../dataset/atlas.ts'
import { egoNetwork } from '../../graph/neighbours.ts'
import { components, subgraphOf } from '../../graph/subgraph.ts'
import { matches } from '../../matching/matches.ts'
import { actorCollections } from '../../model/collection-name.ts'
import { query } from '../../query/query.ts'
import { facetPicture } from '../facet-bars.ts'
import { heatMapPicture } from '../heat-map.ts'
import { mapPicture } from '../map.ts'
import { matchPicture } from '../match-bars.ts'
import { networkPicture } from '../network.ts'
import type { PictureOptions } from '../picture.ts'
import { timelinePicture } from '../timeline.ts'

/** The cluster with most ties, as an example. */
function busiest({ records }: Atlas): string {
  const ties = (id: string) => records.ties.filter(({ between }) => between.some((end) => end === id)).length
  return records.clusters.map(({ id }) => id).reduce((best, id) => (ties(id) > ties(best) ? id : best))
}

/** All that ties connect. */
export function tieNetwork(atlas: Atlas) {
  const groups = components(atlas, { relations: ['ties'] })
  const ids = groups.flatMap(({ graph, nodes }) => nodes.flatMap((node) => graph.ids[node] ?? []))
  return subgraphOf(atlas, ids, { relations: ['ties'] })
}

/** Every kind of picture, by name. */
export function allPictures(atlas: Atlas, options: PictureOptions): ReadonlyMap<string, string> {
  const cluster = busiest(atlas)
  const everybody = actorMap(atlas, { collections: actorCollections })
  const [side] = atlas.manifest.sides
  const { facets } = query(atlas, 'clusters', { facets: ['country'] })
  return new Map([
    ['map', mapPicture(atlas, everybody, options)],
    ['map of clusters', mapPicture(atlas, actorMap(atlas), options)],
    ['map of one side', mapPicture(atlas, everybody, { ...options, side, highlight: cluster, legend: false })],
    ['network', networkPicture(atlas, tieNetwork(atlas), options)],
    ['ego network', networkPicture(atlas, egoNetwork(atlas, cluster), { ...options, centre: cluster })],
    [
      'ego network of two steps',
      networkPicture(atlas, egoNetwork(atlas, cluster, { depth: 2 }), { ...options, centre: cluster }),
    ],
    ['timeline', timelinePicture(atlas, timeline(atlas), options)],
    ['timeline of an actor', timelinePicture(atlas, timeline(atlas, { actor: cluster }), options)],
    ['white spots', heatMapPicture(atlas, opportunityMatrix(atlas), { ...options, spots: whiteSpots(atlas) })],
    ['matrix by region', heatMapPicture(atlas, opportunityMatrix(atlas, { by: 'region' }), options)],
    ['matches', matchPicture(atlas, matches(atlas, cluster), options)],
    ['facet', facetPicture(atlas, 'clusters', 'country', facets.country ?? [], options)],
  ])
}
