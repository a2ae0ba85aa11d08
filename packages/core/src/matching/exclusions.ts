import type { Entry } from '../dataset/atlas.ts'
import { sideOfActor } from '../index/geography.ts'
import type { ActorCollection } from '../model/collection-name.ts'
import { memoize } from '../util/memo.ts'
import type { Exclusion } from './match.ts'
import type { MatchingIndex } from './matching-index.ts'

interface Sideless {
  readonly reason: 'left-side' | 'no-side'
  readonly actor: number
}

/** The actors without a side on the date, and whether they had one on the day that the atlas describes. */
const sideless = /* @__PURE__ */ memoize(({ atlas, actors }: MatchingIndex): readonly Sideless[] =>
  actors.sides.flatMap((side, actor): Sideless[] => {
    if (side !== undefined) return []
    const earlier = sideOfActor(atlas, actors.entryAt(actor).record)
    return [{ reason: earlier === undefined ? 'no-side' : 'left-side', actor }]
  }),
)

const keyOf = (side: string | undefined, collection: ActorCollection) => `${side ?? ''} ${collection}`

/** How many actors of each collection are on each side. */
const countsBySide = /* @__PURE__ */ memoize(({ atlas, actors }: MatchingIndex): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>()
  const clusters = atlas.records.clusters.length
  actors.sides.forEach((side, actor) => {
    // Clusters are numbered before organizations.
    const key = keyOf(side, actor < clusters ? 'clusters' : 'organizations')
    counts.set(key, (counts.get(key) ?? 0) + 1)
  })
  return counts
})

/** Who is no candidate, and why. */
export function exclusionsOf(
  index: MatchingIndex,
  asking: number,
  told: ReadonlySet<number>,
  collections: readonly ActorCollection[],
): readonly Exclusion[] {
  const { entryAt, sides } = index.actors
  const isWanted = ({ collection }: Entry<ActorCollection>) => collections.includes(collection)
  const side = sides[asking]
  const onSameSide = (collection: ActorCollection) => countsBySide(index).get(keyOf(side, collection)) ?? 0
  const others = collections.reduce((sum, collection) => sum + onSameSide(collection), 0)
  return [
    { reason: 'itself', entry: entryAt(asking) },
    ...[...told].map((actor): Exclusion => ({ reason: 'excluded', entry: entryAt(actor) })),
    ...sideless(index)
      .filter(({ actor }) => actor !== asking && !told.has(actor) && isWanted(entryAt(actor)))
      .map(({ reason, actor }): Exclusion => ({ reason, entry: entryAt(actor) })),
    ...(side === undefined
      ? []
      : [{ reason: 'same-side', side, count: others - (isWanted(entryAt(asking)) ? 1 : 0) } as const]),
  ]
}
