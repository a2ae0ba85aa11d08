/** What a reader of a map relies on: a name stands by its own mark or has a line to it, and no line misleads. */
import { describe, expect, it } from 'vitest'
import { bothAtlases } from '../../test/on-any-atlas/atlases.ts'
import { type ActorMap, actorMap } from '../analysis/actor-map.ts'
import type { Atlas } from '../dataset/atlas.ts'
import { actorCollections } from '../model/collection-name.ts'
import { type MapPictureOptions, mapPicture } from './map.ts'
import { misleading } from './testing/misleading-labels.ts'

function* mapsOf(atlas: Atlas, width: number): Generator<readonly [string, ActorMap, MapPictureOptions]> {
  for (const language of ['en', 'es'] as const) {
    const [all, clusters] = [actorMap(atlas, { collections: actorCollections }), actorMap(atlas)]
    yield ['of clusters', clusters, { language, width }]
    yield ['of all actors', all, { language, width }]
    for (const sector of clusters.sectors) yield [`of ${sector}`, clusters, { language, width, sectors: [sector] }]
    for (const { side: id, spots } of clusters.regions) {
      yield [`of ${id}, with dots`, clusters, { language, width: Math.min(width, 340), side: id, legend: false }]
      for (const { place } of spots)
        yield [
          `of ${id} with ${place.id}`,
          clusters,
          { language, width: Math.min(width, 340), side: id, legend: false, highlight: place.id },
        ]
    }
  }
}

describe.each(bothAtlases)('on maps of %s', (_name, atlas) => {
  it.each([360, 680, 1160])('names stand by their marks or have lines that mislead nobody, %i pixels wide', (width) => {
    for (const [name, map, options] of mapsOf(atlas, width))
      expect.soft(misleading(mapPicture(atlas, map, options)), `${name}, ${options.language}`).toEqual([])
  })
})
