// Generated from the model and from data/ by scripts/generate.ts: edit those, then run `pnpm generate`.
import type { Atlas } from '../../dataset/atlas.ts'
import { ties as texts } from '../../dataset/generated/ties.ts'
import { allRecords, type EmbeddedRecord } from '../../dataset/lazy-records.ts'
import { atlasOfOne, type IdsOfOne } from '../../dataset/one-collection.ts'

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

/**
 * The same as an atlas that has this collection and no other, for the functions of `@puente/core`: a page that shows these
 * records need not load the rest. What other collections would tell, like the title of a source, is given as its id.
 *
 * @example
 * import { get } from '@puente/core'
 * import { atlas } from '@puente/core/collections/ties'
 *
 * get(atlas, 'ties', 'aerocluster-queretaro--aera').id // 'aerocluster-queretaro--aera'
 */
export const atlas: Atlas<IdsOfOne<'ties'>> = /* @__PURE__ */ atlasOfOne('ties', texts)
