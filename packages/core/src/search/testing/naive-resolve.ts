/** Whom a name means, by comparing it with the names of all actors. @module */
import { type Atlas, entryOf } from '../../dataset/atlas.ts'
import { actorCollections } from '../../model/collection-name.ts'
import type { Records } from '../../model/generated/records.ts'
import { type ActorMatch, matchActor, writtenName } from '../actor-match.ts'

export interface NaiveCandidate extends ActorMatch {
  readonly id: string
}

/** Every actor one of whose names is alike, best first. */
export function naiveResolve(atlas: Atlas, text: string): readonly NaiveCandidate[] {
  const written = writtenName(atlas, text)
  return actorCollections
    .flatMap((collection) =>
      atlas.records[collection].map((record: Records[(typeof actorCollections)[number]]) => ({
        id: record.id,
        ...matchActor(atlas, entryOf(collection, record), written),
      })),
    )
    .filter(({ score }) => score > 0)
    .sort((a, b) => Number(b.isExact) - Number(a.isExact) || b.score - a.score || (a.id < b.id ? -1 : 1))
}
