import { type Entry, oncePer } from '../../atlas/atlas.ts'
import { tiesOf } from '../begun-ties.ts'
import { entriesOf } from '../entries-of.ts'
import type { Ground, GroundsOf } from '../ground.ts'
import type { MatchingIndex } from '../matching-index.ts'
import { postings } from '../postings.ts'
import { without } from '../sorted-lists.ts'
import type { Taxonomy } from '../taxonomy.ts'

type Hierarchy = 'sectors' | 'places'

/** What a precedent says by what the two partners on the same side have in common: to be neighbours is half as much. */
const shares: Readonly<Record<Hierarchy, number>> = { sectors: 1, places: 0.5 }

const keyOf = (side: string | undefined, term: string) => `${side ?? ''} ${term}`

/** Who has a tie with somebody on another side, by that side and that somebody's sectors or places. */
const precedentsBy = (hierarchy: Hierarchy) =>
  oncePer((index: MatchingIndex) =>
    postings((has) => {
      const { sides, count } = index.actors
      for (let actor = 0; actor < count; actor++) {
        for (const { actor: partner } of tiesOf(index, actor)) {
          if (sides[actor] === sides[partner]) continue
          for (const term of index[hierarchy].termsOf(partner)) has(actor, keyOf(sides[partner], term))
        }
      }
    }),
  )

const precedents = { sectors: precedentsBy('sectors'), places: precedentsBy('places') } as const

function groundsBy(
  hierarchy: Hierarchy,
  kind: Ground['kind'],
  index: MatchingIndex,
  asking: number,
): readonly Ground[] {
  const { sides, entryAt } = index.actors
  const { termsOf, worth }: Taxonomy = index[hierarchy]
  /** The ties of an actor with others than the one that asks, on its side and of a term. */
  const tiesWith = (actor: number, term: string) =>
    tiesOf(index, actor).filter(
      ({ actor: partner }) => partner !== asking && sides[partner] === sides[asking] && termsOf(partner).includes(term),
    )
  const ownPartners = [...new Set(tiesOf(index, asking).map(({ actor }) => actor))]
  return termsOf(asking).map((term): Ground => {
    const onlyWithAsking = new Set(ownPartners.filter((actor) => tiesWith(actor, term).length === 0))
    return {
      part: 'precedents',
      kind,
      strength: shares[hierarchy] * worth(term),
      actors: without(precedents[hierarchy](index).actorsWith(keyOf(sides[asking], term)), onlyWithAsking),
      records: (actor) => [
        ...entriesOf(index.atlas, [term]),
        ...tiesWith(actor, term).flatMap(({ actor: partner, tie }): Entry[] => [
          entryAt(partner),
          { collection: 'ties', record: tie },
        ]),
      ],
    }
  })
}

/**
 * Ties that a candidate already has on the side of the one that asks, with others of its sector or from its place. One
 * such tie shows as much as several.
 */
export const precedentGrounds: GroundsOf = (index, asking) => [
  ...groundsBy('sectors', 'works-with-your-sector', index, asking),
  ...groundsBy('places', 'works-with-your-place', index, asking),
]
