// Generated from the model and from data/ by scripts/generate.ts: edit those, then run `pnpm generate`.
import type { Atlas } from '../../dataset/atlas.ts'
import { events as texts } from '../../dataset/generated/events.ts'
import { allRecords, type EmbeddedRecord } from '../../dataset/lazy-records.ts'
import { atlasOfOne, type IdsOfOne } from '../../dataset/one-collection.ts'

export type { EmbeddedRecord } from '../../dataset/lazy-records.ts'

/**
 * Missions, matchmaking events, visits and summits, with who came and what was counted.
 * These are the records of the embedded atlas, frozen; those of its other collections do not come along.
 *
 * @example
 * import { events } from '@puente/core/collections/events'
 *
 * events.length > 0 // true
 */
export const events: readonly EmbeddedRecord<'events'>[] = /* @__PURE__ */ allRecords(texts)

/**
 * The same as an atlas that has this collection and no other, for the functions of `@puente/core`: a page that shows these
 * records need not load the rest. What other collections would tell, like the title of a source, is given as its id.
 *
 * @example
 * import { get } from '@puente/core'
 * import { atlas } from '@puente/core/collections/events'
 *
 * get(atlas, 'events', 'agritechmurcia-mission-guanajuato-2018').id // 'agritechmurcia-mission-guanajuato-2018'
 */
export const atlas: Atlas<IdsOfOne<'events'>> = /* @__PURE__ */ atlasOfOne('events', texts)
