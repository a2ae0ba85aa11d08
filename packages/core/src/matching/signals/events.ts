import { memoize } from '../../util/memo.ts'
import { begunEvents } from '../active-events.ts'
import { entriesOf } from '../entries-of.ts'
import type { GroundsOf } from '../match-signal.ts'
import type { MatchingIndex } from '../matching-index.ts'
import { postings } from '../postings.ts'
import { rarity } from '../rarity.ts'

/** Who took part in or organised each event. */
const attendance = /* @__PURE__ */ memoize((index: MatchingIndex) =>
  postings((has) => {
    for (const { id, organisers = [], participants = [] } of begunEvents(index)) {
      for (const there of [...organisers, ...participants.map(({ who }) => who)]) {
        const number = index.actors.numberOf(there)
        if (number !== undefined) has(number, id)
      }
    }
  }),
)

/** Events at which both were, the fewer were there the more. */
export const eventGrounds: GroundsOf = (index, asking) => {
  const there = attendance(index)
  return there.keysOf(asking).map((event) => ({
    part: 'events',
    kind: 'same-event',
    strength: rarity(there.actorsWith(event).length, index.actors.count),
    actors: there.actorsWith(event),
    records: () => entriesOf(index.atlas, [event]),
  }))
}
