// Generated from the model and from data/ by scripts/generate.ts: edit those, then run `pnpm generate`.
import type { Atlas } from '../../dataset/atlas.ts'
import { sources as texts } from '../../dataset/generated/sources.ts'
import { allRecords, type EmbeddedRecord } from '../../dataset/lazy-records.ts'
import { atlasOfOne, type IdsOfOne } from '../../dataset/one-collection.ts'

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

/**
 * The same as an atlas that has this collection and no other, for the functions of `@puente/core`: a page that shows these
 * records need not load the rest. What other collections would tell, like the title of a source, is given as its id.
 *
 * @example
 * import { get } from '@puente/core'
 * import { atlas } from '@puente/core/collections/sources'
 *
 * get(atlas, 'sources', 'eccp-mexico-2019').id // 'eccp-mexico-2019'
 */
export const atlas: Atlas<IdsOfOne<'sources'>> = /* @__PURE__ */ atlasOfOne('sources', texts)
