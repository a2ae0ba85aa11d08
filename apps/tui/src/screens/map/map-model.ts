/** What the map shows of an atlas, kept while it is likely to be asked again: drawing the world takes its time. @module */
import { type ActorMap, type Atlas, actorCollections, actorMap } from '@puente/core'
import { type DotCanvas, dotsPerCell } from '../../drawing/dot-canvas.ts'
import { remembering } from '../../state/remembering.ts'
import { baseMap } from './base-map.ts'
import { type Camera, projectionOf } from './camera.ts'
import { type Outline, readOutline } from './outline/outline.ts'

/** What the map shows of an atlas. */
export interface MapModel {
  readonly actors: (organizations: boolean) => ActorMap
  /** Coasts and borders as a camera sees them, on so many columns and rows. */
  readonly base: (camera: Camera, columns: number, rows: number) => DotCanvas
}

/** What the map shows of an atlas. */
export function mapModelOf(atlas: Atlas): MapModel {
  let outline: Outline | undefined
  return {
    actors: remembering(
      (organizations) => String(organizations),
      (organizations: boolean) =>
        organizations ? actorMap(atlas, { collections: actorCollections }) : actorMap(atlas),
    ),
    base: remembering(
      ({ around, zoom, centre }, columns, rows) => [columns, rows, zoom, centre, around].join(' '),
      (camera: Camera, columns: number, rows: number) => {
        outline ??= readOutline()
        const canvas = { width: columns * dotsPerCell.across, height: rows * dotsPerCell.down }
        return baseMap(outline, projectionOf(camera, canvas), columns, rows)
      },
    ),
  }
}
