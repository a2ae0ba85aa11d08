/**
 * Which records each place and each sector lies within, at any distance: a city in its state, its country and the
 * unions of that country; a subsector in its sector.
 *
 * @module
 */
import { type Atlas, oncePerAtlas } from '../atlas/atlas.ts'
import { dateInterval, type PartialDate } from '../model/date-interval.ts'
import type { Place } from '../model/place.ts'

type Membership = NonNullable<Place['memberships']>[number]

/** Whether a membership held on some day of the date. */
function heldAt({ from, until }: Membership, date: PartialDate): boolean {
  const { start, end } = dateInterval(date)
  const begun = from === undefined || dateInterval(from).start <= end
  const ended = until !== undefined && dateInterval(until).end < start
  return begun && !ended
}

/** The next wider records of each place and sector, on the day that the atlas describes. */
function nextWider(atlas: Atlas): ReadonlyMap<string, readonly string[]> {
  const wider = new Map<string, readonly string[]>()
  for (const { id, within, memberships } of atlas.records.places) {
    const unions = memberships?.filter((membership) => heldAt(membership, atlas.manifest.asOf)) ?? []
    wider.set(id, [...(within === undefined ? [] : [within]), ...unions.map(({ union }) => union)])
  }
  for (const { id, broader } of atlas.records.sectors) wider.set(id, broader ?? [])
  return wider
}

/**
 * All wider records of each place and sector that has any, nearest first.
 *
 * Memberships count as of the manifest's `asOf`. A dataset whose places run in a circle does no harm: each is named
 * once, and none is within itself.
 */
export const widerIds = oncePerAtlas((atlas): ReadonlyMap<string, readonly string[]> => {
  const next = nextWider(atlas)
  const wider = new Map<string, readonly string[]>()
  for (const id of next.keys()) {
    const reached = new Set([id])
    for (const one of reached) for (const further of next.get(one) ?? []) reached.add(further)
    reached.delete(id)
    if (reached.size > 0) wider.set(id, [...reached])
  }
  return wider
})
