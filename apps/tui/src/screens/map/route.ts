import type { Entry, SideId } from '@puente/core'
import type { Point } from './camera.ts'

/** The map of the atlas, with a selected actor. */
export interface MapRoute {
  readonly screen: 'map'
  /** The side whose part of the world shows; absent: all. */
  readonly side?: SideId
  /** Id of the selected actor; absent: the first visible one. */
  readonly actor?: string
  /** Whether organizations show beside clusters. */
  readonly organizations: boolean
  /** How often it was zoomed in. */
  readonly zoom: number
  /** The point in the middle; absent: the middle of all points. */
  readonly centre?: Point
}

declare module '../../app/route.ts' {
  interface Routes {
    readonly map: MapRoute
  }
}

/** The whole map. */
export const mapRoute: MapRoute = { screen: 'map', organizations: false, zoom: 0 }

/** The map with a record selected; the whole map for records that are no actors. */
export function mapAround(entry: Entry | undefined): MapRoute {
  if (entry?.collection !== 'clusters' && entry?.collection !== 'organizations') return mapRoute
  return { ...mapRoute, actor: entry.record.id, organizations: entry.collection === 'organizations' }
}
