import { memoize } from '../../util/memo.ts'
import { entriesOf } from '../entries-of.ts'
import type { GroundsOf } from '../match-signal.ts'
import type { MatchingIndex } from '../matching-index.ts'
import { postings } from '../postings.ts'
import { rarity } from '../rarity.ts'

/** Who belongs to which larger body. */
const membership = /* @__PURE__ */ memoize(({ actors }: MatchingIndex) =>
  postings((has) => {
    for (let actor = 0; actor < actors.count; actor++)
      for (const { body } of actors.entryAt(actor).record.memberOf ?? []) has(actor, body)
  }),
)

/** Bodies to which both belong, like a platform, the fewer belong to it the more. */
export const membershipGrounds: GroundsOf = (index, asking) => {
  const members = membership(index)
  return members.keysOf(asking).map((body) => ({
    part: 'memberships',
    kind: 'same-body',
    strength: rarity(members.actorsWith(body).length, index.actors.count),
    actors: members.actorsWith(body),
    records: () => entriesOf(index.atlas, [body]),
  }))
}
