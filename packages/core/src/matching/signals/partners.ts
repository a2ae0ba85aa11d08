/** Signals from partners in common. @module */
import { columnOf } from '../../dataset/stored-index.ts'
import { memoize } from '../../util/memo.ts'
import { toSortedList } from '../../util/sorted-lists.ts'
import { activePartnerships, tiedWith, tiesBetween } from '../active-records.ts'
import type { MatchSignal, SignalSource } from '../match-signal.ts'
import type { MatchingIndex } from '../matching-index.ts'
import { normalizedIdf } from '../postings.ts'

/** The numbers of the ties and partnerships that join two actors. */
function connections(index: MatchingIndex, a: number, b: number): readonly number[] {
  const { members, numberOf } = activePartnerships(index)
  return [...tiesBetween(index, a, b), ...members.keysOfBoth(a, b).map(numberOf)]
}

/**
 * Finds how many contacts a partner has, and which actors below an end it reaches: those that it has a tie with, and its
 * fellows of partnerships. A mark for each actor, as one actor can have thousands of partners and these thousands of fellows.
 */
function reach(index: MatchingIndex, end: number) {
  const { members } = activePartnerships(index)
  // The number of the partner by which an actor was last met, plus one.
  const marks = new Int32Array(index.actors.count)
  return (between: number, withFellows: boolean): { readonly known: number; readonly actors: Int32Array } => {
    const reached: number[] = []
    let known = 0
    const mark = between + 1
    marks[between] = mark
    const meet = (actors: Int32Array | Uint32Array, areReached: boolean) => {
      for (const actor of actors) {
        if (marks[actor] === mark) continue
        marks[actor] = mark
        known++
        if (areReached && actor < end) reached.push(actor)
      }
    }
    meet(tiedWith(index, between), true)
    for (const fellows of members.fellowsOf(between)) meet(fellows, withFellows)
    return { known, actors: Int32Array.from(reached).sort() }
  }
}

/** How many contacts each actor has, where the file of the atlas has it. */
const contactCounts = /* @__PURE__ */ memoize((index: MatchingIndex) => {
  if (!index.isKept) return undefined
  const counts = index.keptAs('contacts')(() => {
    const reachedFrom = reach(index, 0)
    return { known: Uint32Array.from({ length: index.actors.count }, (_, actor) => reachedFrom(actor, false).known) }
  })
  return columnOf(counts, 'known')
})

/** As {@link reach} for a fellow with whom there is no tie: of most, which have no tie below the end, nothing is counted. */
function reachOfFellow(index: MatchingIndex, end: number, reachedFrom: ReturnType<typeof reach>) {
  const counts = contactCounts(index)
  return (between: number) => {
    const actors = toSortedList(tiedWith(index, between).filter((actor) => actor < end))
    if (actors.length === 0) return { known: 0, actors }
    return { known: counts?.at(between) ?? reachedFrom(between, false).known, actors }
  }
}

/**
 * Partners in common: both have a tie with them, or one has a tie and the other a partnership. The fewer contacts the
 * partner has, the stronger.
 */
export const partnerSignals: SignalSource = (index, subject, end) => {
  const { members } = activePartnerships(index)
  const tied = new Set(tiedWith(index, subject))
  const contacts = new Set(tied)
  for (const fellows of members.fellowsOf(subject)) for (const fellow of fellows) contacts.add(fellow)
  contacts.delete(subject)
  const reachedFrom = reach(index, end)
  const reachedFromFellow = reachOfFellow(index, end, reachedFrom)
  return [...contacts].flatMap((between): readonly MatchSignal[] => {
    const { known, actors } = tied.has(between) ? reachedFrom(between, true) : reachedFromFellow(between)
    if (actors.length === 0) return []
    return [
      {
        part: 'partners',
        kind: 'partner-in-common',
        strength: normalizedIdf(known, index.actors.count),
        actors,
        records: (actor) => [between, ...connections(index, subject, between), ...connections(index, between, actor)],
      },
    ]
  })
}
