// Generated from the model and from data/ by scripts/generate.ts: edit those, then run `pnpm generate`.
import { opportunities as texts } from '../../dataset/generated/opportunities.ts'
import { allRecords, type EmbeddedRecord } from '../../dataset/lazy-records.ts'

export type { EmbeddedRecord } from '../../dataset/lazy-records.ts'

/**
 * What could be done next, by sector.
 * These are the records of the embedded atlas, frozen; those of its other collections do not come along.
 *
 * @example
 * import { opportunities } from '@puente/core/collections/opportunities'
 *
 * opportunities.length > 0 // true
 */
export const opportunities: readonly EmbeddedRecord<'opportunities'>[] = /* @__PURE__ */ allRecords(texts)
