/** The atlas of the paper, which comes with the library. @module */
import { awards } from '../dataset/generated/awards.ts'
import { clusters } from '../dataset/generated/clusters.ts'
import { events } from '../dataset/generated/events.ts'
import { figures } from '../dataset/generated/figures.ts'
import { findings } from '../dataset/generated/findings.ts'
import type { EmbeddedIds } from '../dataset/generated/ids.ts'
import { instruments } from '../dataset/generated/instruments.ts'
import { hash, manifest } from '../dataset/generated/manifest.ts'
import { opportunities } from '../dataset/generated/opportunities.ts'
import { organizations } from '../dataset/generated/organizations.ts'
import { partnerships } from '../dataset/generated/partnerships.ts'
import { places } from '../dataset/generated/places.ts'
import { sectors } from '../dataset/generated/sectors.ts'
import { sources } from '../dataset/generated/sources.ts'
import { stories } from '../dataset/generated/stories.ts'
import { ties } from '../dataset/generated/ties.ts'
import { eachWhenAsked } from '../dataset/records-when-asked.ts'
import type { Atlas } from './atlas.ts'

/**
 * The atlas of the ECCP discussion paper on Mexico, with the ids as literal types.
 *
 * @example
 * import { atlas, get } from '@puente/core'
 *
 * get(atlas, 'places', 'mx').iso3166_1 // 'MX'
 */
export const atlas: Atlas<EmbeddedIds> = /* @__PURE__ */ Object.freeze({
  manifest,
  hash,
  records: /* @__PURE__ */ eachWhenAsked({
    clusters,
    organizations,
    sectors,
    places,
    partnerships,
    instruments,
    events,
    ties,
    awards,
    stories,
    opportunities,
    figures,
    sources,
    findings,
  }),
})
