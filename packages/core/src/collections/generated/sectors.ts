// Generated from the model and from data/ by scripts/generate.ts: edit those, then run `pnpm generate`.
import { sectors as texts } from '../../dataset/generated/sectors.ts'
import { allRecords, type EmbeddedRecord } from '../../dataset/lazy-records.ts'

export type { EmbeddedRecord } from '../../dataset/lazy-records.ts'

/**
 * Focus sectors, their subsectors, priority industries and technology fields.
 * These are the records of the embedded atlas, frozen; those of its other collections do not come along.
 *
 * @example
 * import { sectors } from '@puente/core/collections/sectors'
 *
 * sectors.length > 0 // true
 */
export const sectors: readonly EmbeddedRecord<'sectors'>[] = /* @__PURE__ */ allRecords(texts)
