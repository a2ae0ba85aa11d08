// Generated from the model and from data/ by scripts/generate.ts: edit those, then run `pnpm generate`.
import { stories as texts } from '../../dataset/generated/stories.ts'
import { allRecords, type EmbeddedRecord } from '../../dataset/lazy-records.ts'

export type { EmbeddedRecord } from '../../dataset/lazy-records.ts'

/**
 * Success stories: partners, context, objective, policy support, results.
 * These are the records of the embedded atlas, frozen; those of its other collections do not come along.
 *
 * @example
 * import { stories } from '@puente/core/collections/stories'
 *
 * stories.length > 0 // true
 */
export const stories: readonly EmbeddedRecord<'stories'>[] = /* @__PURE__ */ allRecords(texts)
