// Generated from the model and from data/ by scripts/generate.ts: edit those, then run `pnpm generate`.
import type { Atlas } from '../../dataset/atlas.ts'
import { figures as texts } from '../../dataset/generated/figures.ts'
import { allRecords, type EmbeddedRecord } from '../../dataset/lazy-records.ts'
import { atlasOfOne, type IdsOfOne } from '../../dataset/one-collection.ts'

export type { EmbeddedRecord } from '../../dataset/lazy-records.ts'

/**
 * Numbers that the sources give: what they count or measure, of whom, and when.
 * These are the records of the embedded atlas, frozen; those of its other collections do not come along.
 *
 * @example
 * import { figures } from '@puente/core/collections/figures'
 *
 * figures.length > 0 // true
 */
export const figures: readonly EmbeddedRecord<'figures'>[] = /* @__PURE__ */ allRecords(texts)

/**
 * The same as an atlas that has this collection and no other, for the functions of `@puente/core`: a page that shows these
 * records need not load the rest. What other collections would tell, like the title of a source, is given as its id.
 *
 * @example
 * import { get } from '@puente/core'
 * import { atlas } from '@puente/core/collections/figures'
 *
 * get(atlas, 'figures', 'mexico-aerospace-sector-rank').id // 'mexico-aerospace-sector-rank'
 */
export const atlas: Atlas<IdsOfOne<'figures'>> = /* @__PURE__ */ atlasOfOne('figures', texts)
