// Generated from the model and from data/ by scripts/generate.ts: edit those, then run `pnpm generate`.
import type { Atlas } from '../../dataset/atlas.ts'
import { sectors as texts } from '../../dataset/generated/sectors.ts'
import { allRecords, type EmbeddedRecord } from '../../dataset/lazy-records.ts'
import { atlasOfOne, type IdsOfOne } from '../../dataset/one-collection.ts'

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

/**
 * The same as an atlas that has this collection and no other, for the functions of `@puente/core`: a page that shows these
 * records need not load the rest. What other collections would tell, like the title of a source, is given as its id.
 *
 * @example
 * import { get } from '@puente/core'
 * import { atlas } from '@puente/core/collections/sectors'
 *
 * get(atlas, 'sectors', 'advanced-manufacturing').id // 'advanced-manufacturing'
 */
export const atlas: Atlas<IdsOfOne<'sectors'>> = /* @__PURE__ */ atlasOfOne('sectors', texts)
