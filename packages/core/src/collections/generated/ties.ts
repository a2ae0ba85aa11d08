// Generated from the model and from data/ by scripts/generate.ts: edit those, then run `pnpm generate`.
import { ties as texts } from '../../dataset/generated/ties.ts'
import { allRecords, type EmbeddedRecord } from '../../dataset/lazy-records.ts'

export type { EmbeddedRecord } from '../../dataset/lazy-records.ts'

/**
 * Who cooperates with whom, how, since when, on what evidence.
 * These are the records of the embedded atlas, frozen; those of its other collections do not come along.
 *
 * @example
 * import { ties } from '@puente/core/collections/ties'
 *
 * ties.length > 0 // true
 */
export const ties: readonly EmbeddedRecord<'ties'>[] = /* @__PURE__ */ allRecords(texts)
