import { entriesById } from '../../dataset/get.ts'
import { memoize } from '../../util/memo.ts'
import type { SignalSource } from '../match-signal.ts'
import type { MatchingIndex } from '../matching-index.ts'
import { postings } from '../postings.ts'
import { normalizedIdf } from '../rarity.ts'

/** Who belongs to which larger body. */
const membership = /* @__PURE__ */ memoize(({ actors }: MatchingIndex) =>
  postings((has) => {
    for (let actor = 0; actor < actors.count; actor++)
      for (const { body } of actors.entryAt(actor).record.memberOf ?? []) has(actor, body)
  }),
)

/** Bodies to which both belong, like a platform, the fewer belong to it the more. */
export const membershipSignals: SignalSource = (index, subject) => {
  const members = membership(index)
  return members.keysOf(subject).map((body) => ({
    part: 'memberships',
    kind: 'same-body',
    strength: normalizedIdf(members.actorsWith(body).length, index.actors.count),
    actors: members.actorsWith(body),
    records: () => entriesById(index.atlas, [body]),
  }))
}
