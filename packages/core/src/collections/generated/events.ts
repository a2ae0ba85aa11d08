// Generated from the model and from data/ by scripts/generate.ts: edit those, then run `pnpm generate`.
import { events as texts } from '../../dataset/generated/events.ts'
import { allRecords, type EmbeddedRecord } from '../../dataset/lazy-records.ts'

export type { EmbeddedRecord } from '../../dataset/lazy-records.ts'

/**
 * Missions, matchmaking events, visits and summits, with who came and what was counted.
 * These are the records of the embedded atlas, frozen; those of its other collections do not come along.
 *
 * @example
 * import { events } from '@puente/core/collections/events'
 *
 * events.length > 0 // true
 */
export const events: readonly EmbeddedRecord<'events'>[] = /* @__PURE__ */ allRecords(texts)
