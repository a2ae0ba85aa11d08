/** How many actors there are, and which of them seek whom. @module */
import type { Entry } from '../dataset/atlas.ts'
import { type SideId, sideOfPlace, widerPlaces } from '../index/geography.ts'
import { placeName, type Writing } from './briefing-context.ts'
import type { ActorsCounted } from './phrases.ts'

type Actor = Entry<'clusters' | 'organizations'>

/** Whether an actor seeks partners on a side: in all of it, in a place of it, or in what it lies in. */
export function seeks({ atlas, asOf }: Writing, { record }: Actor, side: SideId): boolean {
  const targets: readonly string[] = record.targets ?? []
  const around = widerPlaces(atlas, side, asOf)
  return targets.some((target) => sideOfPlace(atlas, target, asOf) === side || around.includes(target))
}

/** Counts actors, and those of them that seek partners on the other side. */
export function countActors(writing: Writing, actors: readonly Actor[], other: SideId): ActorsCounted {
  return {
    clusters: actors.filter(({ collection }) => collection === 'clusters').length,
    organizations: actors.filter(({ collection }) => collection === 'organizations').length,
    seeking: actors.filter((actor) => seeks(writing, actor, other)).length,
    other: placeName(writing, other),
  }
}

/** The actors and partnerships that name a place as their target. */
export function seekersOf(
  { scope }: Writing,
  place: string,
): readonly Entry<'clusters' | 'organizations' | 'partnerships'>[] {
  const all = [...scope.recordsOf('partnerships'), ...scope.recordsOf('clusters'), ...scope.recordsOf('organizations')]
  return all.filter(({ record }) => record.targets?.some((target) => target === place))
}
