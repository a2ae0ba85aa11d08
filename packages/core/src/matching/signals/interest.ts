import { memoize } from '../../util/memo.ts'
import { entriesOf } from '../entries-of.ts'
import type { GroundsOf, MatchSignal } from '../match-signal.ts'
import type { MatchingIndex } from '../matching-index.ts'
import { postings } from '../postings.ts'

/** Who seeks cooperation with which place. */
const seekers = /* @__PURE__ */ memoize(({ actors }: MatchingIndex) =>
  postings((has) => {
    for (let actor = 0; actor < actors.count; actor++)
      for (const place of actors.entryAt(actor).record.targets ?? []) has(actor, place)
  }),
)

/** Interest that one states in the place where the other is, each way. */
export const interestGrounds: GroundsOf = (index, asking) => {
  const { atlas, actors, places } = index
  const seek = seekers(index)
  const ours = seek.keysOf(asking).map(
    (place): MatchSignal => ({
      part: 'interest',
      kind: 'is-where-you-seek',
      strength: 1,
      actors: places.actorsIn(place),
      records: () => entriesOf(atlas, [place]),
    }),
  )
  const theirs = places.termsOf(asking).map(
    (place): MatchSignal => ({
      part: 'interest',
      kind: 'seeks-your-place',
      strength: 1,
      actors: seek.actorsWith(place),
      records: (actor) => [actors.entryAt(actor), ...entriesOf(atlas, [place])],
    }),
  )
  return [...ours, ...theirs]
}
