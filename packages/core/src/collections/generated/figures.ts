// Generated from the model and from data/ by scripts/generate.ts: edit those, then run `pnpm generate`.
import { figures as texts } from '../../dataset/generated/figures.ts'
import { allRecords, type EmbeddedRecord } from '../../dataset/lazy-records.ts'

export type { EmbeddedRecord } from '../../dataset/lazy-records.ts'

/**
 * Numbers: subject, measure, value, qualifier, unit, period.
 * These are the records of the embedded atlas, frozen; those of its other collections do not come along.
 *
 * @example
 * import { figures } from '@puente/core/collections/figures'
 *
 * figures.length > 0 // true
 */
export const figures: readonly EmbeddedRecord<'figures'>[] = /* @__PURE__ */ allRecords(texts)
