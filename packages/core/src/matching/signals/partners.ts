/** Signals from partners in common. @module */
import type { Entry } from '../../dataset/atlas.ts'
import { entriesById } from '../../dataset/get.ts'
import { toSortedList } from '../../util/sorted-lists.ts'
import { activePartnerships, tiedWith, tiesBetween } from '../active-records.ts'
import type { MatchSignal, SignalSource } from '../match-signal.ts'
import type { MatchingIndex } from '../matching-index.ts'
import { normalizedIdf } from '../postings.ts'

function comembers(index: MatchingIndex, actor: number): readonly number[] {
  const { members } = activePartnerships(index)
  return members.keysOf(actor).flatMap((partnership) => [...members.actorsWith(partnership)])
}

function connections(index: MatchingIndex, a: number, b: number): readonly Entry[] {
  const { members } = activePartnerships(index)
  const theirs = new Set(members.keysOf(b))
  return [
    ...tiesBetween(index, a, b).map((tie): Entry => ({ collection: 'ties', record: tie })),
    ...entriesById(
      index.atlas,
      members.keysOf(a).filter((partnership) => theirs.has(partnership)),
    ),
  ]
}

/**
 * Partners in common: both have a tie with them, or one has a tie and the other a partnership. The fewer contacts the
 * partner has, the stronger.
 */
export const partnerSignals: SignalSource = (index, subject) => {
  const tied = new Set(tiedWith(index, subject))
  const contacts = new Set([...tied, ...comembers(index, subject)])
  contacts.delete(subject)
  return [...contacts].map((between): MatchSignal => {
    const partners = tiedWith(index, between)
    const fellowsBetween = comembers(index, between)
    const known = new Set([...partners, ...fellowsBetween])
    known.delete(between)
    const reached = new Set(tied.has(between) ? known : partners)
    reached.delete(between)
    return {
      part: 'partners',
      kind: 'partner-in-common',
      strength: normalizedIdf(known.size, index.actors.count),
      actors: toSortedList(reached),
      records: (actor) => [
        index.actors.entryAt(between),
        ...connections(index, subject, between),
        ...connections(index, between, actor),
      ],
    }
  })
}
