/** How many actors there are, and how many of them seek partners on the other side. @module */
import type { Entry } from '../dataset/atlas.ts'
import { ancestorsOfPlace, type SideId, sideOfPlace } from '../index/geography.ts'
import { type BriefingContext, placeName } from './briefing-context.ts'
import type { ActorCounts } from './phrases.ts'

type Actor = Entry<'clusters' | 'organizations'>

/** Whether an actor seeks partners on a side: in all of it, in a place of it, or in what it lies in. */
export function seeks({ atlas, asOf }: BriefingContext, { record }: Actor, side: SideId): boolean {
  const targets: readonly string[] = record.targets ?? []
  const around = ancestorsOfPlace(atlas, side, asOf)
  return targets.some((target) => sideOfPlace(atlas, target, asOf) === side || around.includes(target))
}

/** Counts actors, and those of them that seek partners on the other side. */
export function countActors(context: BriefingContext, actors: readonly Actor[], other: SideId): ActorCounts {
  return {
    clusters: actors.filter(({ collection }) => collection === 'clusters').length,
    organizations: actors.filter(({ collection }) => collection === 'organizations').length,
    seeking: actors.filter((actor) => seeks(context, actor, other)).length,
    other: placeName(context, other),
  }
}

/** The actors and partnerships that name a place as their target. */
export function seekersOf(
  { scope }: BriefingContext,
  place: string,
): readonly Entry<'clusters' | 'organizations' | 'partnerships'>[] {
  const all = [...scope.recordsOf('partnerships'), ...scope.recordsOf('clusters'), ...scope.recordsOf('organizations')]
  return all.filter(({ record }) => record.targets?.some((target) => target === place))
}
