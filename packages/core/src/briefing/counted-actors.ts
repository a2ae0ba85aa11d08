/** Actors by their numbers: how many there are and how many seek partners somewhere, without reading any. @module */
import type { Scope } from '../analysis/scope.ts'
import { recordIndex } from '../dataset/record-index.ts'
import { actorPlaces, codesWhere, seeksAny } from '../index/actor-places.ts'
import { ancestorsOfPlace, type SideId, sideOfPlace } from '../index/geography.ts'
import { actorCollections } from '../model/collection-name.ts'
import { joinNumbers } from '../util/join-numbers.ts'
import { type BriefingContext, placeName } from './briefing-context.ts'
import type { ActorCounts } from './phrases.ts'

/** The places in which a briefing's actors seek partners on a side: in it, or in what it lies in; by their codes. */
function placesOnSide({ atlas, asOf }: Pick<Scope, 'atlas' | 'asOf'>, side: SideId): Uint8Array {
  const around = ancestorsOfPlace(atlas, side, asOf)
  return codesWhere(actorPlaces(atlas), (id) => sideOfPlace(atlas, id, asOf) === side || around.includes(id))
}

/** Tests whether the actor with a number seeks partners on a side. */
export function seekersOn(scope: Pick<Scope, 'atlas' | 'asOf'>, side: SideId): (actor: number) => boolean {
  const places = actorPlaces(scope.atlas)
  const codes = placesOnSide(scope, side)
  return (actor) => seeksAny(places, codes, actor)
}

/** How many of some numbers meet a condition. */
export function countWhere(numbers: Uint32Array, isMet: (number: number) => boolean): number {
  let count = 0
  for (const number of numbers) if (isMet(number)) count++
  return count
}

/** The numbers of all actors of a scope. */
export const actorsIn = ({ numbersOf }: Scope): Uint32Array =>
  joinNumbers(...actorCollections.map((name) => numbersOf(name)))

/** @param actors their numbers */
export function countActors(context: BriefingContext, actors: Uint32Array, other: SideId): ActorCounts {
  // Clusters are numbered first.
  const clusters = countWhere(actors, (actor) => actor < context.atlas.records.clusters.length)
  return {
    clusters,
    organizations: actors.length - clusters,
    seeking: countWhere(actors, seekersOn(context, other)),
    other: placeName(context, other),
  }
}

/** The numbers of the partnerships and actors of a scope that seek partners in a place. */
export function seekersOf({ atlas, scope }: BriefingContext, place: string): Uint32Array {
  const places = actorPlaces(atlas)
  const codes = codesWhere(places, (id) => id === place)
  const { entryAt } = recordIndex(atlas.records)
  const partnerships = scope.numbersOf('partnerships').filter((number) => {
    const { collection, record } = entryAt(number)
    return collection === 'partnerships' && record.targets?.some((target) => target === place) === true
  })
  return joinNumbers(
    partnerships,
    actorsIn(scope).filter((actor) => seeksAny(places, codes, actor)),
  )
}
