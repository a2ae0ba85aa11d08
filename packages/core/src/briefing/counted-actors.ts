/** Actors by their numbers: how many there are and how many seek partners somewhere, without reading any. @module */
import type { Scope } from '../analysis/scope.ts'
import { recordIndex } from '../dataset/record-index.ts'
import { actorPlaces, codesWhere, seeksAny } from '../index/actor-places.ts'
import { fieldIndex } from '../index/field-index.ts'
import { ancestorsOfPlace, type SideId, sideOfPlace } from '../index/geography.ts'
import { bitsOfCode } from '../index/value-index.ts'
import { actorCollections } from '../model/collection-name.ts'
import { hasBit } from '../util/bit-set.ts'
import { joinNumbers } from '../util/join-numbers.ts'
import { memoize, memoizePair } from '../util/memo.ts'
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

/** Counted once for all languages. */
const countsIn = /* @__PURE__ */ memoize((scope: Scope) =>
  memoizePair((actors: Uint32Array, other: SideId): Omit<ActorCounts, 'other'> => {
    // Clusters are numbered first.
    const { length } = scope.atlas.records.clusters
    const clusters = countWhere(actors, (actor) => actor < length)
    return {
      clusters,
      organizations: actors.length - clusters,
      seeking: countWhere(actors, seekersOn(scope, other)),
    }
  }),
)

/** @param actors their numbers */
export const countActors = (context: BriefingContext, actors: Uint32Array, other: SideId): ActorCounts => ({
  ...countsIn(context.scope)(actors, other),
  other: placeName(context, other),
})

/** The numbers of the partnerships and actors of a scope that seek partners in a place; found once for all languages. */
export const seekersIn = /* @__PURE__ */ memoizePair((scope: Scope, place: string): Uint32Array => {
  const { atlas } = scope
  const places = actorPlaces(atlas)
  const codes = codesWhere(places, (id) => id === place)
  const { own } = fieldIndex(atlas, 'partnerships', 'target')
  const code = own.codeOf.get(place)
  const aiming = code === undefined ? undefined : bitsOfCode(own, code)
  const first = recordIndex(atlas.records).firstOf('partnerships')
  const partnerships = scope
    .numbersOf('partnerships')
    .filter((number) => aiming !== undefined && hasBit(aiming, number - first))
  return joinNumbers(
    partnerships,
    actorsIn(scope).filter((actor) => seeksAny(places, codes, actor)),
  )
})
