/** To which side of an atlas something belongs, and when. @module */

import { type Atlas, checkAtlas, type IdMap, type IdOf } from '../dataset/atlas.ts'
import { lookup, NotFoundError } from '../dataset/get.ts'
import { type SideId, sideOfActor, sideOfPlace } from '../index/geography.ts'
import type { ActorCollection } from '../model/collection-name.ts'
import { checkedDate, type PartialDate } from '../model/date-interval.ts'

/** What can be on a side: an actor, by its country or else its place; a place, by what it lies in. */
type Sided = ActorCollection | 'places'

/**
 * The side of the atlas to which an actor or a place belongs as of a date.
 *
 * Countries come to unions and leave them. A date that is no single day is decided by its first: a country that left
 * on 31 January 2020 is still in the union as of `2020` and `2020-01`, and no longer as of `2020-02`.
 *
 * @param atlas the atlas; its manifest names the two sides
 * @param id of a cluster, an organization or a place
 * @param asOf a year, a month or a day; absent: the manifest's `asOf`
 * @returns the id of the side's place; none where it is on neither side, or the atlas does not say where it is
 * @throws {NotFoundError} if the atlas has no such record, or it is neither actor nor place
 * @throws {RangeError} if `asOf` is not a date
 * @example
 * sideOf(atlas, 'gb', '2019-03') // 'eu'
 * sideOf(atlas, 'gb', '2020-02-01') // undefined
 */
export function sideOf<I extends IdMap>(atlas: Atlas<I>, id: IdOf<Sided, I>, asOf?: PartialDate): SideId | undefined {
  checkAtlas(atlas)
  const date = asOf === undefined ? atlas.manifest.asOf : checkedDate(asOf)
  const found = lookup(atlas, id)
  if (!found.ok) throw new NotFoundError(found.error)
  const { collection, record } = found.value
  switch (collection) {
    case 'clusters':
    case 'organizations':
      return sideOfActor(atlas, record, date)
    case 'places':
      return sideOfPlace(atlas, record.id, date)
    default:
      throw new NotFoundError({
        _tag: 'NotFound',
        id,
        elsewhere: collection,
        didYouMean: [],
        message: `No actor or place has the id "${id}". It is one of ${collection}, which are on no side.`,
      })
  }
}
