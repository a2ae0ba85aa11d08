/** The actors that are no candidates for another, and why. @module */
import type { Entry } from '../dataset/atlas.ts'
import { sideOfActor } from '../index/geography.ts'
import { type ActorCollection, actorCollections } from '../model/collection-name.ts'
import { memoize } from '../util/memo.ts'
import type { Exclusion } from './match.ts'
import type { MatchingIndex } from './matching-index.ts'

interface Sideless {
  readonly reason: 'left-side' | 'no-side'
  readonly actor: number
}

/** The actors without a side on the date, and whether they had one on the day that the atlas describes. */
const sideless = /* @__PURE__ */ memoize(({ atlas, actors }: MatchingIndex): readonly Sideless[] => {
  const found: Sideless[] = []
  for (let actor = 0; actor < actors.count; actor++) {
    if (actors.sideOf(actor) !== undefined) continue
    const earlier = sideOfActor(atlas, actors.entryAt(actor).record)
    found.push({ reason: earlier === undefined ? 'no-side' : 'left-side', actor })
  }
  return found
})

/** The actors of another side that had ended by the date. */
const endedElsewhere = ({ actors: { ended, sideOf, entryAt } }: MatchingIndex, subject: number) =>
  [...ended].flatMap(([actor, standing]) =>
    sideOf(actor) === undefined || sideOf(actor) === sideOf(subject)
      ? []
      : [{ actor, exclusion: { reason: 'ended', entry: entryAt(actor), standing } as const }],
  )

const keyOf = (side: string | undefined, collection: ActorCollection) => `${side ?? ''} ${collection}`

const countsBySide = /* @__PURE__ */ memoize(({ atlas, actors }: MatchingIndex): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>()
  // Clusters are numbered before organizations.
  let from = 0
  for (const collection of actorCollections) {
    const to = from + atlas.records[collection].length
    const bySide = new Map<string | undefined, number>()
    for (let actor = from; actor < to; actor++) {
      const side = actors.sideOf(actor)
      bySide.set(side, (bySide.get(side) ?? 0) + 1)
    }
    for (const [side, count] of bySide) counts.set(keyOf(side, collection), count)
    from = to
  }
  return counts
})

/** Who is no candidate for an actor, and why. */
export function exclusionsOf(
  index: MatchingIndex,
  subject: number,
  excluded: ReadonlySet<number>,
  collections: readonly ActorCollection[],
): readonly Exclusion[] {
  const { entryAt, sideOf } = index.actors
  const isWanted = ({ collection }: Entry<ActorCollection>) => collections.includes(collection)
  const side = sideOf(subject)
  const onSameSide = (collection: ActorCollection) => countsBySide(index).get(keyOf(side, collection)) ?? 0
  const others = collections.reduce((sum, collection) => sum + onSameSide(collection), 0)
  return [
    { reason: 'itself', entry: entryAt(subject) },
    ...[...excluded].map((actor): Exclusion => ({ reason: 'excluded', entry: entryAt(actor) })),
    ...sideless(index)
      .filter(({ actor }) => actor !== subject && !excluded.has(actor) && isWanted(entryAt(actor)))
      .map(({ reason, actor }): Exclusion => ({ reason, entry: entryAt(actor) })),
    ...endedElsewhere(index, subject)
      .filter(({ actor }) => !excluded.has(actor) && isWanted(entryAt(actor)))
      .map(({ exclusion }) => exclusion),
    ...(side === undefined
      ? []
      : [{ reason: 'same-side', side, count: others - (isWanted(entryAt(subject)) ? 1 : 0) } as const]),
  ]
}
