// Generated from the model and from data/ by scripts/generate.ts: edit those, then run `pnpm generate`.
import type { Atlas } from '../../dataset/atlas.ts'
import { organizations as texts } from '../../dataset/generated/organizations.ts'
import { allRecords, type EmbeddedRecord } from '../../dataset/lazy-records.ts'
import { atlasOfOne, type IdsOfOne } from '../../dataset/one-collection.ts'

export type { EmbeddedRecord } from '../../dataset/lazy-records.ts'

/**
 * Companies, universities, agencies, ministries and support networks.
 * These are the records of the embedded atlas, frozen; those of its other collections do not come along.
 *
 * @example
 * import { organizations } from '@puente/core/collections/organizations'
 *
 * organizations.length > 0 // true
 */
export const organizations: readonly EmbeddedRecord<'organizations'>[] = /* @__PURE__ */ allRecords(texts)

/**
 * The same as an atlas that has this collection and no other, for the functions of `@puente/core`: a page that shows these
 * records need not load the rest. What other collections would tell, like the title of a source, is given as its id.
 *
 * @example
 * import { get } from '@puente/core'
 * import { atlas } from '@puente/core/collections/organizations'
 *
 * get(atlas, 'organizations', 'accio').id // 'accio'
 */
export const atlas: Atlas<IdsOfOne<'organizations'>> = /* @__PURE__ */ atlasOfOne('organizations', texts)
