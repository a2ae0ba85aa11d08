// Generated from the model and from data/ by scripts/generate.ts: edit those, then run `pnpm generate`.
import type { Atlas } from '../../dataset/atlas.ts'
import { findings as texts } from '../../dataset/generated/findings.ts'
import { allRecords, type EmbeddedRecord } from '../../dataset/lazy-records.ts'
import { atlasOfOne, type IdsOfOne } from '../../dataset/one-collection.ts'

export type { EmbeddedRecord } from '../../dataset/lazy-records.ts'

/**
 * Where the sources contradict themselves or each other, miscount, misspell or have been overtaken.
 * These are the records of the embedded atlas, frozen; those of its other collections do not come along.
 *
 * @example
 * import { findings } from '@puente/core/collections/findings'
 *
 * findings.length > 0 // true
 */
export const findings: readonly EmbeddedRecord<'findings'>[] = /* @__PURE__ */ allRecords(texts)

/**
 * The same as an atlas that has this collection and no other, for the functions of `@puente/core`: a page that shows these
 * records need not load the rest. What other collections would tell, like the title of a source, is given as its id.
 *
 * @example
 * import { get } from '@puente/core'
 * import { atlas } from '@puente/core/collections/findings'
 *
 * get(atlas, 'findings', 'aera-under-four-names').id // 'aera-under-four-names'
 */
export const atlas: Atlas<IdsOfOne<'findings'>> = /* @__PURE__ */ atlasOfOne('findings', texts)
