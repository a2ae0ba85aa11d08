import { entriesById } from '../../dataset/get.ts'
import { memoize } from '../../util/memo.ts'
import { activeEvents } from '../active-events.ts'
import type { SignalSource } from '../match-signal.ts'
import type { MatchingIndex } from '../matching-index.ts'
import { postings } from '../postings.ts'
import { normalizedIdf } from '../rarity.ts'

/** Who took part in or organised each event. */
const attendance = /* @__PURE__ */ memoize((index: MatchingIndex) =>
  postings((has) => {
    for (const { id, organisers = [], participants = [] } of activeEvents(index)) {
      for (const there of [...organisers, ...participants.map(({ who }) => who)]) {
        const number = index.actors.numberOf(there)
        if (number !== undefined) has(number, id)
      }
    }
  }),
)

/** Events at which both were, the fewer were there the more. */
export const eventSignals: SignalSource = (index, subject) => {
  const there = attendance(index)
  return there.keysOf(subject).map((event) => ({
    part: 'events',
    kind: 'same-event',
    strength: normalizedIdf(there.actorsWith(event).length, index.actors.count),
    actors: there.actorsWith(event),
    records: () => entriesById(index.atlas, [event]),
  }))
}
