/**
 * Which records each place and each sector lies within, at any distance: a city in its state, its country and the
 * unions of that country; a subsector in its sector.
 *
 * @module
 */

import type { Atlas } from '../dataset/atlas.ts'
import { positionsById } from '../dataset/record-index.ts'
import { dateInterval, type PartialDate } from '../model/date-interval.ts'
import type { Place } from '../model/place.ts'
import { memoize } from '../util/memo.ts'

type Membership = NonNullable<Place['memberships']>[number]

/** Whether a membership held on the first day of a date. */
function heldAt({ from, until }: Membership, date: PartialDate): boolean {
  const { start } = dateInterval(date)
  const begun = from === undefined || dateInterval(from).start <= start
  const ended = until !== undefined && dateInterval(until).end < start
  return begun && !ended
}

/** The places next wider than a place: the one in which it lies, and the unions of which it was a member. */
function nextWiderPlaces({ within, memberships }: Place, asOf: PartialDate): readonly string[] {
  const unions = memberships?.filter((membership) => heldAt(membership, asOf)) ?? []
  return [...(within === undefined ? [] : [within]), ...unions.map(({ union }) => union)]
}

/** All that is reached from an id, nearest first, without the id itself; a circle is walked once. */
function reach(id: string, next: (id: string) => readonly string[]): readonly string[] {
  const reached = new Set([id])
  for (const one of reached) for (const further of next(one)) reached.add(further)
  reached.delete(id)
  return [...reached]
}

/**
 * All wider records of each place and sector that has any, nearest first.
 *
 * Memberships count as of the manifest's `asOf`. A dataset whose places run in a circle does no harm: each is named
 * once, and none is within itself.
 */
export const widerIds = /* @__PURE__ */ memoize((atlas: Atlas): ReadonlyMap<string, readonly string[]> => {
  const next = new Map<string, readonly string[]>()
  for (const place of atlas.records.places) next.set(place.id, nextWiderPlaces(place, atlas.manifest.asOf))
  for (const { id, broader } of atlas.records.sectors) next.set(id, broader ?? [])
  const wider = new Map<string, readonly string[]>()
  for (const id of next.keys()) {
    const reached = reach(id, (one) => next.get(one) ?? [])
    if (reached.length > 0) wider.set(id, reached)
  }
  return wider
})

/**
 * All wider places of a place as of a date, nearest first.
 *
 * @param asOf decided by its first day: a country that leaves a union within 2020 is still in it as of 2020
 */
export function widerPlaces(atlas: Atlas, place: string, asOf: PartialDate): readonly string[] {
  if (asOf === atlas.manifest.asOf) return widerIds(atlas).get(place) ?? []
  const positions = positionsById(atlas, 'places')
  return reach(place, (id) => {
    const record = atlas.records.places[positions.get(id) ?? -1]
    return record === undefined ? [] : nextWiderPlaces(record, asOf)
  })
}
