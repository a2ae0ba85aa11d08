import type { Entry } from '../../dataset/atlas.ts'
import { toSortedList } from '../../util/sorted-lists.ts'
import { begunPartnerships } from '../active-partnerships.ts'
import { tiesOf } from '../active-ties.ts'
import { entriesOf } from '../entries-of.ts'
import type { GroundsOf, MatchSignal } from '../match-signal.ts'
import type { MatchingIndex } from '../matching-index.ts'
import { rarity } from '../rarity.ts'

const tiePartners = (index: MatchingIndex, actor: number): readonly number[] =>
  tiesOf(index, actor).map((tied) => tied.actor)

/** Who is in a partnership with an actor. */
function fellows(index: MatchingIndex, actor: number): readonly number[] {
  const { members } = begunPartnerships(index)
  return members.keysOf(actor).flatMap((partnership) => [...members.actorsWith(partnership)])
}

/** Which ties and partnerships connect two actors. */
function connections(index: MatchingIndex, a: number, b: number): readonly Entry[] {
  const { members } = begunPartnerships(index)
  const theirs = new Set(members.keysOf(b))
  return [
    ...tiesOf(index, a)
      .filter(({ actor }) => actor === b)
      .map(({ tie }): Entry => ({ collection: 'ties', record: tie })),
    ...entriesOf(
      index.atlas,
      members.keysOf(a).filter((partnership) => theirs.has(partnership)),
    ),
  ]
}

/**
 * Partners in common: whom both work with by a tie, or one by a tie and the other in a partnership. The fewer contacts
 * the partner has, the more it says.
 */
export const partnerGrounds: GroundsOf = (index, asking) => {
  const tied = new Set(tiePartners(index, asking))
  const contacts = new Set([...tied, ...fellows(index, asking)])
  contacts.delete(asking)
  return [...contacts].map((between): MatchSignal => {
    const partners = tiePartners(index, between)
    const fellowsBetween = fellows(index, between)
    const known = new Set([...partners, ...fellowsBetween])
    known.delete(between)
    const reached = new Set(tied.has(between) ? known : partners)
    reached.delete(between)
    return {
      part: 'partners',
      kind: 'partner-in-common',
      strength: rarity(known.size, index.actors.count),
      actors: toSortedList(reached),
      records: (actor) => [
        index.actors.entryAt(between),
        ...connections(index, asking, between),
        ...connections(index, between, actor),
      ],
    }
  })
}
