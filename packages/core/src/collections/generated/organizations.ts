// Generated from the model and from data/ by scripts/generate.ts: edit those, then run `pnpm generate`.
import { organizations as texts } from '../../dataset/generated/organizations.ts'
import { allRecords, type EmbeddedRecord } from '../../dataset/lazy-records.ts'

export type { EmbeddedRecord } from '../../dataset/lazy-records.ts'

/**
 * Companies, universities, agencies, ministries and support networks.
 * These are the records of the embedded atlas, frozen; those of its other collections do not come along.
 *
 * @example
 * import { organizations } from '@puente/core/collections/organizations'
 *
 * organizations.length > 0 // true
 */
export const organizations: readonly EmbeddedRecord<'organizations'>[] = /* @__PURE__ */ allRecords(texts)
