// Generated from the model and from data/ by scripts/generate.ts: edit those, then run `pnpm generate`.
import { instruments as texts } from '../../dataset/generated/instruments.ts'
import { allRecords, type EmbeddedRecord } from '../../dataset/lazy-records.ts'

export type { EmbeddedRecord } from '../../dataset/lazy-records.ts'

/**
 * Policy instruments: treaties, memoranda, programmes, laws, incentives, funds, label schemes.
 * These are the records of the embedded atlas, frozen; those of its other collections do not come along.
 *
 * @example
 * import { instruments } from '@puente/core/collections/instruments'
 *
 * instruments.length > 0 // true
 */
export const instruments: readonly EmbeddedRecord<'instruments'>[] = /* @__PURE__ */ allRecords(texts)
