/**
 * Geography and hierarchy: the ancestors of places and sectors; country, region, side and location of records; the focus
 * sectors.
 *
 * @module
 */
import type { Atlas } from '../dataset/atlas.ts'
import { lookupIn, type NotFound } from '../dataset/get.ts'
import { positionsById } from '../dataset/record-index.ts'
import { dateInterval, type PartialDate } from '../model/date-interval.ts'
import type { Records } from '../model/generated/records.ts'
import type { Id } from '../model/id.ts'
import type { Manifest } from '../model/manifest.ts'
import type { Place } from '../model/place.ts'
import { memoize, memoizePerDate } from '../util/memo.ts'
import type { Result } from '../util/result.ts'

type Membership = NonNullable<Place['memberships']>[number]

/** Whether a membership held on the first day of a date. */
function isHeldOn({ from, until }: Membership, date: PartialDate): boolean {
  const { start } = dateInterval(date)
  const begun = from === undefined || dateInterval(from).start <= start
  const ended = until !== undefined && dateInterval(until).end < start
  return begun && !ended
}

/** The parents of a place: the place in which it lies, and the unions of which it was a member. */
function parentPlaces({ within, memberships }: Place, asOf: PartialDate): readonly string[] {
  const unions = memberships?.filter((membership) => isHeldOn(membership, asOf)) ?? []
  return [...(within === undefined ? [] : [within]), ...unions.map(({ union }) => union)]
}

/** All that can be reached from an id, nearest first, without the id itself; in a cycle each once. */
function reachableFrom(id: string, next: (id: string) => readonly string[]): readonly string[] {
  const reached = new Set([id])
  for (const one of reached) for (const further of next(one)) reached.add(further)
  reached.delete(id)
  return [...reached]
}

/**
 * The ancestors of each place and sector that has any, nearest first: of a city its state, its country and the unions of
 * that country; of a subsector its sector.
 *
 * Memberships count as of the manifest's `asOf`. Places in a cycle do no harm: each is named once, and none is its own
 * ancestor.
 */
export const ancestors = /* @__PURE__ */ memoize((atlas: Atlas): ReadonlyMap<string, readonly string[]> => {
  const next = new Map<string, readonly string[]>()
  for (const place of atlas.records.places) next.set(place.id, parentPlaces(place, atlas.manifest.asOf))
  for (const { id, broader } of atlas.records.sectors) next.set(id, broader ?? [])
  const wider = new Map<string, readonly string[]>()
  for (const id of next.keys()) {
    const reached = reachableFrom(id, (one) => next.get(one) ?? [])
    if (reached.length > 0) wider.set(id, reached)
  }
  return wider
})

/**
 * The ancestors of a place as of a date, nearest first.
 *
 * @param asOf decided by its first day: a country that leaves a union within 2020 is still in it as of 2020
 */
export function ancestorsOfPlace(atlas: Atlas, place: string, asOf: PartialDate): readonly string[] {
  if (asOf === atlas.manifest.asOf) return ancestors(atlas).get(place) ?? []
  const positions = positionsById(atlas, 'places')
  return reachableFrom(place, (id) => {
    const record = atlas.records.places[positions.get(id) ?? -1]
    return record === undefined ? [] : parentPlaces(record, asOf)
  })
}

const kindOfPlace = /* @__PURE__ */ memoize(
  (atlas: Atlas): ReadonlyMap<string, string> => new Map(atlas.records.places.map(({ id, kind }) => [id, kind])),
)

/** The place itself or its nearest ancestor of a kind. */
export function placeOfKind(atlas: Atlas, place: string, kind: 'country' | 'region'): string | undefined {
  const kinds = kindOfPlace(atlas)
  if (kinds.get(place) === kind) return place
  return ancestors(atlas)
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
    const around: readonly string[] = [place, ...ancestorsOfPlace(atlas, place, asOf)]
    const nearest = around.find((id) => sides.some((side) => side === id))
    const side = sides.find((one) => one === nearest)
    if (side !== undefined) found.set(place, side)
  }
  return found
})

/** What an actor says about its location. */
export interface Located {
  readonly country?: string | undefined
  readonly place?: string | undefined
}

/** The place of an actor: its country, or else its seat. */
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
export function placeIdOf({ collection, record }: LocatedEntry): string | undefined {
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
  const place = placeIdOf(entry)
  return place === undefined ? undefined : locationOfPlace(atlas, place)
}

/** The point at which the records of a place are drawn. */
export function locationOfPlace(atlas: Atlas, own: string): Location | undefined {
  const seen = new Set<string>()
  let id: string | undefined = own
  while (id !== undefined && !seen.has(id)) {
    seen.add(id)
    const found: Result<Place, NotFound> = lookupIn(atlas, 'places', id)
    if (!found.ok) return undefined
    const { coordinates, within }: Place = found.value
    if (coordinates !== undefined) return { place: found.value, exact: id === own, ...coordinates }
    id = within
  }
  return undefined
}

/** The focus sectors; where an atlas has none, those that lie within no other. */
export function focusSectors(atlas: Atlas): readonly Id<'sectors'>[] {
  const focus = atlas.records.sectors.filter(({ kind }) => kind === 'focus-sector')
  const widest = atlas.records.sectors.filter(({ broader = [] }) => broader.length === 0)
  return (focus.length > 0 ? focus : widest).map(({ id }) => id)
}
