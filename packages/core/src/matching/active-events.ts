import { oncePer } from '../dataset/atlas.ts'
import type { Event } from '../model/event.ts'
import { hasBegun, type MatchingIndex } from './matching-index.ts'

/** The events that had begun by the date of an index. */
export const begunEvents = /* @__PURE__ */ oncePer(({ atlas, asOf }: MatchingIndex): readonly Event[] =>
  atlas.records.events.filter(({ start }) => hasBegun(start, asOf)),
)
