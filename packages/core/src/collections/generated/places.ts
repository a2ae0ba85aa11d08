// Generated from the model and from data/ by scripts/generate.ts: edit those, then run `pnpm generate`.
import { places as texts } from '../../dataset/generated/places.ts'
import { allRecords, type EmbeddedRecord } from '../../dataset/lazy-records.ts'

export type { EmbeddedRecord } from '../../dataset/lazy-records.ts'

/**
 * Countries, states and regions, cities.
 * These are the records of the embedded atlas, frozen; those of its other collections do not come along.
 *
 * @example
 * import { places } from '@puente/core/collections/places'
 *
 * places.length > 0 // true
 */
export const places: readonly EmbeddedRecord<'places'>[] = /* @__PURE__ */ allRecords(texts)
