import type { Entry, SideId } from '@puente/core'
import type { Point } from './camera.ts'

/** The map of the atlas, with somebody marked on it. */
export interface MapRoute {
  readonly screen: 'map'
  /** The side whose part of the world shows; absent: all. */
  readonly side?: SideId
  /** Id of the actor who is marked; absent: the first that the map shows. */
  readonly actor?: string
  /** Whether organizations show beside clusters. */
  readonly organizations: boolean
  /** How often it was zoomed in. */
  readonly zoom: number
  /** What stands in the middle; absent: as far as it goes, all that is shown. */
  readonly centre?: Point
}

declare module '../../app/route.ts' {
  interface Routes {
    readonly map: MapRoute
  }
}

/** The whole map. */
export const mapRoute: MapRoute = { screen: 'map', organizations: false, zoom: 0 }

/** The map with a record marked, if it is an actor. */
export function mapAround(entry: Entry | undefined): MapRoute {
  if (entry?.collection !== 'clusters' && entry?.collection !== 'organizations') return mapRoute
  return { ...mapRoute, actor: entry.record.id, organizations: entry.collection === 'organizations' }
}
