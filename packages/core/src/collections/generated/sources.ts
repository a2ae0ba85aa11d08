// Generated from the model and from data/ by scripts/generate.ts: edit those, then run `pnpm generate`.
import { sources as texts } from '../../dataset/generated/sources.ts'
import { allRecords, type EmbeddedRecord } from '../../dataset/lazy-records.ts'

export type { EmbeddedRecord } from '../../dataset/lazy-records.ts'

/**
 * The main source, its footnotes, and other public pages.
 * These are the records of the embedded atlas, frozen; those of its other collections do not come along.
 *
 * @example
 * import { sources } from '@puente/core/collections/sources'
 *
 * sources.length > 0 // true
 */
export const sources: readonly EmbeddedRecord<'sources'>[] = /* @__PURE__ */ allRecords(texts)
