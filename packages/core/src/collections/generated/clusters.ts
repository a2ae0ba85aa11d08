// Generated from the model and from data/ by scripts/generate.ts: edit those, then run `pnpm generate`.
import type { Atlas } from '../../dataset/atlas.ts'
import { clusters as texts } from '../../dataset/generated/clusters.ts'
import { allRecords, type EmbeddedRecord } from '../../dataset/lazy-records.ts'
import { atlasOfOne, type IdsOfOne } from '../../dataset/one-collection.ts'

export type { EmbeddedRecord } from '../../dataset/lazy-records.ts'

/**
 * Cluster organisations, and bodies that the sources call clusters.
 * These are the records of the embedded atlas, frozen; those of its other collections do not come along.
 *
 * @example
 * import { clusters } from '@puente/core/collections/clusters'
 *
 * clusters.length > 0 // true
 */
export const clusters: readonly EmbeddedRecord<'clusters'>[] = /* @__PURE__ */ allRecords(texts)

/**
 * The same as an atlas that has this collection and no other, for the functions of `@puente/core`: a page that shows these
 * records need not load the rest. What other collections would tell, like the title of a source, is given as its id.
 *
 * @example
 * import { get } from '@puente/core'
 * import { atlas } from '@puente/core/collections/clusters'
 *
 * get(atlas, 'clusters', 'acicae').id // 'acicae'
 */
export const atlas: Atlas<IdsOfOne<'clusters'>> = /* @__PURE__ */ atlasOfOne('clusters', texts)
