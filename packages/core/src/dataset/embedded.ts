/** The atlas of the paper, which comes with the library. @module */

import type { Atlas } from './atlas.ts'
import { awards } from './generated/awards.ts'
import { clusters } from './generated/clusters.ts'
import { events } from './generated/events.ts'
import { figures } from './generated/figures.ts'
import { findings } from './generated/findings.ts'
import type { EmbeddedIds } from './generated/ids.ts'
import { instruments } from './generated/instruments.ts'
import { hash, manifest } from './generated/manifest.ts'
import { opportunities } from './generated/opportunities.ts'
import { organizations } from './generated/organizations.ts'
import { partnerships } from './generated/partnerships.ts'
import { places } from './generated/places.ts'
import { sectors } from './generated/sectors.ts'
import { sources } from './generated/sources.ts'
import { stories } from './generated/stories.ts'
import { ties } from './generated/ties.ts'
import { lazyRecords } from './lazy-records.ts'

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
  records: /* @__PURE__ */ lazyRecords({
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
