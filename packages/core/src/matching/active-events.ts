import type { Event } from '../model/event.ts'
import { memoize } from '../util/memo.ts'
import { hasStarted, type MatchingIndex } from './matching-index.ts'

/** The events that had begun by the date of an index. */
export const activeEvents = /* @__PURE__ */ memoize(({ atlas, asOf }: MatchingIndex): readonly Event[] =>
  atlas.records.events.filter(({ start }) => hasStarted(start, asOf)),
)
