import type { Event } from '../model/event.ts'
import { memoize } from '../util/memo.ts'
import { hasBegun, type MatchingIndex } from './matching-index.ts'

/** The events that had begun by the date of an index. */
export const begunEvents = /* @__PURE__ */ memoize(({ atlas, asOf }: MatchingIndex): readonly Event[] =>
  atlas.records.events.filter(({ start }) => hasBegun(start, asOf)),
)
