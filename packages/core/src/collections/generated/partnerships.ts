// Generated from the model and from data/ by scripts/generate.ts: edit those, then run `pnpm generate`.
import { partnerships as texts } from '../../dataset/generated/partnerships.ts'
import { allRecords, type EmbeddedRecord } from '../../dataset/lazy-records.ts'

export type { EmbeddedRecord } from '../../dataset/lazy-records.ts'

/**
 * Cluster partnerships, networks and joint projects.
 * These are the records of the embedded atlas, frozen; those of its other collections do not come along.
 *
 * @example
 * import { partnerships } from '@puente/core/collections/partnerships'
 *
 * partnerships.length > 0 // true
 */
export const partnerships: readonly EmbeddedRecord<'partnerships'>[] = /* @__PURE__ */ allRecords(texts)
