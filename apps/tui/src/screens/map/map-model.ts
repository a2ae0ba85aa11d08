/** What the map shows of an atlas, kept while it is likely to be asked again: drawing the world takes its time. @module */
import { type ActorMap, actorCollections, actorMap, type MapMarker, type MappedActor } from '@puente/core'
import { memoize, perAtlas } from '../../app/atlas-cache.ts'
import { type DotCanvas, dotsPerCell } from '../../text/dot-canvas.ts'
import { baseMap, drawConnections, layers } from './base-map.ts'
import { type Camera, projectionOf } from './camera.ts'
import { type Outline, readOutline } from './outline/outline.ts'

/** Somebody on the map, and where. */
export interface Marked {
  readonly spot: MapMarker
  readonly actor: MappedActor
}

/** The actors on a map, and each of them by id. */
export interface IndexedMap extends ActorMap {
  readonly byId: ReadonlyMap<string, Marked>
}

function indexed(map: ActorMap): IndexedMap {
  const everybody = map.regions
    .flatMap(({ spots }) => spots)
    .flatMap((spot) => spot.actors.map((actor): [string, Marked] => [actor.entry.record.id, { spot, actor }]))
  return { ...map, byId: new Map(everybody) }
}

/** What the map shows of an atlas. */
export interface MapCache {
  readonly actors: (organizations: boolean) => IndexedMap
  /** Coasts, borders and ties as a camera sees them, on so many columns and rows. */
  readonly base: (camera: Camera, organizations: boolean, columns: number, rows: number) => DotCanvas
}

/** What the map shows of an atlas. */
export const mapCache = perAtlas(({ atlas, slowCalls: { track } }): MapCache => {
  let outline: Outline | undefined
  const actors = memoize(
    (organizations) => String(organizations),
    track(
      (organizations: boolean) =>
        indexed(organizations ? actorMap(atlas, { collections: actorCollections }) : actorMap(atlas)),
      String,
    ),
  )
  const base = (camera: Camera, organizations: boolean, columns: number, rows: number) => {
    outline ??= readOutline()
    const size = { width: columns * dotsPerCell.across, height: rows * dotsPerCell.down }
    const projection = projectionOf(camera, size)
    const canvas = baseMap(outline, projection, columns, rows)
    drawConnections(canvas, projection, actors(organizations).connections, layers.tie)
    return canvas
  }
  return {
    actors,
    base: memoize(
      ({ around, zoom, centre }, organizations, columns, rows) =>
        [columns, rows, organizations, zoom, centre, around].join(' '),
      track(base, (_camera, organizations) => String(organizations)),
    ),
  }
})
