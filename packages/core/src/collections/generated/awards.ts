// Generated from the model and from data/ by scripts/generate.ts: edit those, then run `pnpm generate`.
import { awards as texts } from '../../dataset/generated/awards.ts'
import { allRecords, type EmbeddedRecord } from '../../dataset/lazy-records.ts'

export type { EmbeddedRecord } from '../../dataset/lazy-records.ts'

/**
 * Labels: who holds which level, until when if known.
 * These are the records of the embedded atlas, frozen; those of its other collections do not come along.
 *
 * @example
 * import { awards } from '@puente/core/collections/awards'
 *
 * awards.length > 0 // true
 */
export const awards: readonly EmbeddedRecord<'awards'>[] = /* @__PURE__ */ allRecords(texts)
