/** In which country, region and side of the atlas something lies. @module */

import type { Atlas } from '../dataset/atlas.ts'
import { positionsById } from '../dataset/record-index.ts'
import type { PartialDate } from '../model/date-interval.ts'
import type { Manifest } from '../model/manifest.ts'
import { memoize, memoizePerDate } from '../util/memo.ts'
import { widerIds, widerPlaces } from './ancestors.ts'

const kindOfPlace = /* @__PURE__ */ memoize(
  (atlas: Atlas): ReadonlyMap<string, string> => new Map(atlas.records.places.map(({ id, kind }) => [id, kind])),
)

/** The place itself or the nearest wider one of a kind; none if the atlas knows none. */
export function placeOfKind(atlas: Atlas, place: string, kind: 'country' | 'region'): string | undefined {
  const kinds = kindOfPlace(atlas)
  if (kinds.get(place) === kind) return place
  return widerIds(atlas)
    .get(place)
    ?.find((wider) => kinds.get(wider) === kind)
}

/** The id of a place that is a side of the atlas. */
export type SideId = Manifest['sides'][number]

/**
 * The side of the atlas in which a place lies as of a date, as the id of the side's place; the nearer of two.
 *
 * @param asOf decided by its first day; absent: the day that the atlas describes
 */
export const sideOfPlace = (atlas: Atlas, place: string, asOf: PartialDate = atlas.manifest.asOf): SideId | undefined =>
  sidesOfPlaces(atlas, asOf).get(place)

/** The side of each place that is on one. */
const sidesOfPlaces = /* @__PURE__ */ memoizePerDate((atlas: Atlas, asOf: PartialDate): ReadonlyMap<string, SideId> => {
  const { sides } = atlas.manifest
  const found = new Map<string, SideId>()
  for (const place of [...sides, ...atlas.records.places.map(({ id }) => id)]) {
    const around: readonly string[] = [place, ...widerPlaces(atlas, place, asOf)]
    const nearest = around.find((id) => sides.some((side) => side === id))
    const side = sides.find((one) => one === nearest)
    if (side !== undefined) found.set(place, side)
  }
  return found
})

/** What an actor says of where it is. */
export interface Located {
  readonly country?: string | undefined
  readonly place?: string | undefined
}

/** What says in which place an actor is: its country, or else where it sits. */
const actorPlace = ({ country, place }: Located) => country ?? place

/**
 * The country of a place, an actor or an event.
 *
 * @returns the country's id; none for other records, and where the atlas does not say
 */
export function countryOf(atlas: Atlas, id: string): string | undefined {
  const place = placeOf(atlas, id)
  return place === undefined ? undefined : placeOfKind(atlas, place, 'country')
}

function placeOf(atlas: Atlas, id: string): string | undefined {
  if (kindOfPlace(atlas).has(id)) return id
  const { clusters, organizations, events } = atlas.records
  const actor =
    clusters[positionsById(atlas, 'clusters').get(id) ?? -1] ??
    organizations[positionsById(atlas, 'organizations').get(id) ?? -1]
  if (actor !== undefined) return actorPlace(actor)
  return events[positionsById(atlas, 'events').get(id) ?? -1]?.place
}

/**
 * The side of the atlas to which an actor belongs as of a date.
 *
 * @param asOf decided by its first day; absent: the day that the atlas describes
 */
export function sideOfActor(atlas: Atlas, actor: Located, asOf?: PartialDate): SideId | undefined {
  const place = actorPlace(actor)
  return place === undefined ? undefined : sideOfPlace(atlas, place, asOf)
}
