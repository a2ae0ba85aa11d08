import type { Entry, SideId } from '@puente/core'
import type { Point } from './camera.ts'

/** The map of the atlas, with somebody marked on it. */
export interface MapPlace {
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

/** The whole map. */
export const mapPlace: MapPlace = { screen: 'map', organizations: false, zoom: 0 }

/** The map with a record marked, if it is an actor. */
export function mapAround(entry: Entry | undefined): MapPlace {
  if (entry?.collection !== 'clusters' && entry?.collection !== 'organizations') return mapPlace
  return { ...mapPlace, actor: entry.record.id, organizations: entry.collection === 'organizations' }
}
