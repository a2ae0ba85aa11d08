/** Signals from stated interest. @module */
import { numbersById } from '../../dataset/get.ts'
import { memoize } from '../../util/memo.ts'
import type { MatchSignal, SignalSource } from '../match-signal.ts'
import type { MatchingIndex } from '../matching-index.ts'
import { postings } from '../postings.ts'

const seekers = /* @__PURE__ */ memoize(({ actors, keptAs }: MatchingIndex) =>
  postings((has) => {
    for (let actor = 0; actor < actors.count; actor++)
      for (const place of actors.entryAt(actor).record.targets ?? []) has(actor, place)
  }, keptAs('seekers')),
)

/** Interest stated in the place of the other, in each direction. */
export const interestSignals: SignalSource = (index, subject, end) => {
  const { atlas, places } = index
  const seek = seekers(index)
  const ours = seek.keysOf(subject).map(
    (place): MatchSignal => ({
      part: 'interest',
      kind: 'is-where-you-seek',
      strength: 1,
      actors: places.actorsIn(place, end),
      records: () => numbersById(atlas, [place]),
    }),
  )
  const theirs = places.termsOf(subject).map(
    (place): MatchSignal => ({
      part: 'interest',
      kind: 'seeks-your-place',
      strength: 1,
      actors: seek.actorsWith(place, end),
      records: (actor) => [actor, ...numbersById(atlas, [place])],
    }),
  )
  return [...ours, ...theirs]
}
