// Generated from the model and from data/ by scripts/generate.ts: edit those, then run `pnpm generate`.
import type { Atlas } from '../../dataset/atlas.ts'
import { awards as texts } from '../../dataset/generated/awards.ts'
import { allRecords, type EmbeddedRecord } from '../../dataset/lazy-records.ts'
import { atlasOfOne, type IdsOfOne } from '../../dataset/one-collection.ts'

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

/**
 * The same as an atlas that has this collection and no other, for the functions of `@puente/core`: a page that shows these
 * records need not load the rest. What other collections would tell, like the title of a source, is given as its id.
 *
 * @example
 * import { get } from '@puente/core'
 * import { atlas } from '@puente/core/collections/awards'
 *
 * get(atlas, 'awards', 'esca-bronze-green-synergy-cluster').id // 'esca-bronze-green-synergy-cluster'
 */
export const atlas: Atlas<IdsOfOne<'awards'>> = /* @__PURE__ */ atlasOfOne('awards', texts)
