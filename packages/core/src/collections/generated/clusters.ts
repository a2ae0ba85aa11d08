// Generated from the model and from data/ by scripts/generate.ts: edit those, then run `pnpm generate`.
import { clusters as texts } from '../../dataset/generated/clusters.ts'
import { allRecords, type EmbeddedRecord } from '../../dataset/lazy-records.ts'

export type { EmbeddedRecord } from '../../dataset/lazy-records.ts'

/**
 * Cluster organisations and the bodies that the source treats as such.
 * These are the records of the embedded atlas, frozen; those of its other collections do not come along.
 *
 * @example
 * import { clusters } from '@puente/core/collections/clusters'
 *
 * clusters.length > 0 // true
 */
export const clusters: readonly EmbeddedRecord<'clusters'>[] = /* @__PURE__ */ allRecords(texts)
