/** What an atlas holds, at a glance. @module */

import { type Atlas, checkAtlas, type Entry, entryOf } from '../dataset/atlas.ts'
import { descriptionOf } from '../dataset/description-of.ts'
import { countOf } from '../dataset/record-index.ts'
import { fieldsOf } from '../index/fields.ts'
import { type CollectionName, collectionNames } from '../model/collection-name.ts'
import type { Records } from '../model/generated/records.ts'
import type { Localized } from '../model/language.ts'
import { recordsWhere } from '../query/find.ts'
import { memoize } from '../util/memo.ts'
import { latestFindings } from './latest-findings.ts'

/** How many records a collection has. */
export interface CollectionCount {
  readonly collection: CollectionName
  readonly label: Localized
  readonly description: Localized
  readonly count: number
}

/** A focus sector with how many records of each collection are in it or in a sector within it. */
export interface SectorCount {
  readonly sector: Entry<'sectors'>
  readonly counts: { readonly [C in CollectionName]?: number }
}

/** What an atlas holds, at a glance. */
export interface Overview {
  readonly title: Localized
  readonly description: Localized
  readonly version: string
  /** The day, month or year that the records describe. */
  readonly asOf: string
  /** SHA-256 of the content, in hex. */
  readonly hash: string
  /** How many records there are in all. */
  readonly total: number
  readonly collections: readonly CollectionCount[]
  readonly sectors: readonly SectorCount[]
  /** The latest findings, as `latestFindings` orders them. */
  readonly findings: readonly Entry<'findings'>[]
}

function countSector(atlas: Atlas, record: Records['sectors']): SectorCount {
  const asked = collectionNames.filter((collection) => fieldsOf(collection).some(({ name }) => name === 'sector'))
  const counted = asked.map((collection) => [collection, recordsWhere(atlas, collection, { sector: record.id }).length])
  return { sector: entryOf('sectors', record), counts: Object.fromEntries(counted) }
}

/** How many findings an overview shows. */
const shownFindings = 5

/**
 * What an atlas holds, at a glance.
 *
 * @param atlas any atlas
 * @returns its counts by collection and by focus sector, and the latest findings
 * @example
 * overview(atlas).sectors.map(({ sector }) => sector.record.id)
 * // ['aerospace', 'automotive', 'ict', 'renewable-energy']
 */
export function overview(atlas: Atlas): Overview {
  checkAtlas(atlas)
  return overviews(atlas)
}

const overviews = /* @__PURE__ */ memoize((atlas: Atlas): Overview => {
  const { title, description, version, asOf } = atlas.manifest
  const collections = collectionNames.map((collection): CollectionCount => {
    const described = descriptionOf(collection)
    return {
      collection,
      label: described.label.many,
      description: described.description,
      count: countOf(atlas, collection),
    }
  })
  return {
    title,
    description,
    version,
    asOf,
    hash: atlas.hash,
    total: collections.reduce((sum, { count }) => sum + count, 0),
    collections,
    sectors: atlas.records.sectors
      .filter(({ kind }) => kind === 'focus-sector')
      .map((record) => countSector(atlas, record)),
    findings: latestFindings(atlas, shownFindings).map(({ finding }) => finding),
  }
})
