// Generated from the model and from data/ by scripts/generate.ts: edit those, then run `pnpm generate`.
import type { Atlas } from '../../dataset/atlas.ts'
import { stories as texts } from '../../dataset/generated/stories.ts'
import { allRecords, type EmbeddedRecord } from '../../dataset/lazy-records.ts'
import { atlasOfOne, type IdsOfOne } from '../../dataset/one-collection.ts'

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

/**
 * The same as an atlas that has this collection and no other, for the functions of `@puente/core`: a page that shows these
 * records need not load the rest. What other collections would tell, like the title of a source, is given as its id.
 *
 * @example
 * import { get } from '@puente/core'
 * import { atlas } from '@puente/core/collections/stories'
 *
 * get(atlas, 'stories', 'basque-energy-cluster-mexico').id // 'basque-energy-cluster-mexico'
 */
export const atlas: Atlas<IdsOfOne<'stories'>> = /* @__PURE__ */ atlasOfOne('stories', texts)
