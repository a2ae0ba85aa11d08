/** Where a record can be drawn on a map, and how precisely that is known. @module */
import type { Atlas } from '../dataset/atlas.ts'
import { lookupIn } from '../dataset/get.ts'
import type { Records } from '../model/generated/records.ts'
import type { Place } from '../model/place.ts'

/** The collections whose records stand at a place. */
export const locatedCollections = ['clusters', 'organizations', 'places', 'events'] as const

/** A collection whose records stand at a place. */
export type LocatedCollection = (typeof locatedCollections)[number]

/** A record that stands at a place, with its collection. */
export type LocatedEntry = {
  readonly [C in LocatedCollection]: { readonly collection: C; readonly record: Records[C] }
}[LocatedCollection]

/** A point at which a record is drawn. */
export interface Location {
  readonly place: Place
  /** Whether the point is that of the record's own place, or of a larger one in which it lies. */
  readonly exact: boolean
  readonly lat: number
  readonly lon: number
}

/** The smallest place that a record names. */
function placeIdOf({ collection, record }: LocatedEntry): string | undefined {
  switch (collection) {
    case 'places':
      return record.id
    case 'events':
      return record.place
    case 'clusters':
    case 'organizations':
      return record.place ?? record.country
    default:
      return collection satisfies never
  }
}

/**
 * The point at which a record is drawn: of its place, or of the smallest larger place that has coordinates.
 *
 * @param atlas the atlas that the record is of
 * @param entry an actor, event or place with its collection
 * @returns undefined where the record names no place, or none with coordinates
 */
export function locationOf(atlas: Atlas, entry: LocatedEntry): Location | undefined {
  const own = placeIdOf(entry)
  const seen = new Set<string>()
  let id = own
  while (id !== undefined && !seen.has(id)) {
    seen.add(id)
    const found = lookupIn(atlas, 'places', id)
    if (!found.ok) return undefined
    const { coordinates, within } = found.value
    if (coordinates !== undefined) return { place: found.value, exact: id === own, ...coordinates }
    id = within
  }
  return undefined
}
