/** The data of the map: its actors, and the base map, which is memoized since it is slow to draw. @module */

import { type ActorMap, actorCollections, actorMap, type MapMarker, type MappedActor } from '@puente/core'
import { memoize, perAtlas } from '../../app/atlas-cache.ts'
import type { DotCanvas } from '../../text/dot-canvas.ts'
import { baseMap, drawConnections, layers } from './base-map.ts'
import { type Camera, dotSize, projectionOf } from './camera.ts'
import { type Outline, readOutline } from './outline/outline.ts'

/** An actor on the map, and its marker. */
export interface PlacedActor {
  readonly marker: MapMarker
  readonly actor: MappedActor
}

/** The actors on a map, and each of them by id. */
export interface IndexedMap extends ActorMap {
  readonly byId: ReadonlyMap<string, PlacedActor>
}

function indexMap(map: ActorMap): IndexedMap {
  const placed = map.regions
    .flatMap(({ spots }) => spots)
    .flatMap((marker) =>
      marker.actors.map((actor): [string, PlacedActor] => [actor.entry.record.id, { marker, actor }]),
    )
  return { ...map, byId: new Map(placed) }
}

/** The memoized data of the map of an atlas. */
export interface MapData {
  readonly actors: (organizations: boolean) => IndexedMap
  /** Coasts, borders and ties as a camera sees them, on so many columns and rows. */
  readonly base: (camera: Camera, organizations: boolean, columns: number, rows: number) => DotCanvas
}

/** The data of the map of an atlas. */
export const mapData = perAtlas(({ atlas, track }): MapData => {
  let outline: Outline | undefined
  const actors = memoize(
    (organizations) => String(organizations),
    track('map', (organizations: boolean) =>
      indexMap(organizations ? actorMap(atlas, { collections: actorCollections }) : actorMap(atlas)),
    ),
  )
  const base = (camera: Camera, organizations: boolean, columns: number, rows: number) => {
    outline ??= readOutline()
    const projection = projectionOf(camera, dotSize(columns, rows))
    const canvas = baseMap(outline, projection, columns, rows)
    drawConnections(canvas, projection, actors(organizations).connections, layers.tie)
    return canvas
  }
  return {
    actors,
    base: memoize(
      ({ around, zoom, centre }, organizations, columns, rows) =>
        [columns, rows, organizations, zoom, centre, around].join(' '),
      track('map', base),
    ),
  }
})
