/** Lists as JSON, one document or one record a line. @module */

import { type Atlas, checkAtlas } from '../dataset/atlas.ts'
import { checkListing, type Listing } from './listing.ts'

const datasetOf = ({ manifest, hash, evidence }: Atlas) => ({
  title: manifest.title,
  version: manifest.version,
  asOf: manifest.asOf,
  ...(evidence === undefined ? {} : { evidence }),
  licence: manifest.licence,
  hash,
})

/** What stands for each record of a list: itself, or for a hit its collection and score too. */
const itemsOf = (listing: Listing): readonly unknown[] =>
  'hits' in listing
    ? listing.hits.map(({ entry, score, matches }) => ({
        collection: entry.collection,
        score,
        matches,
        record: entry.record,
      }))
    : listing.records

/**
 * A list as one JSON document, with the dataset that it is of.
 *
 * @param atlas the atlas that the records are of
 * @param listing records of one collection, a page of a query, or the hits of a search
 * @returns `{ dataset, collection?, total, records }`, indented; of a search `{ dataset, total, hits }`
 * @example
 * JSON.parse(toJson(atlas, { collection: 'sectors', records: atlas.records.sectors })).total
 */
export function toJson(atlas: Atlas, listing: Listing): string {
  checkAtlas(atlas)
  checkListing(listing)
  const items = itemsOf(listing)
  const about = { dataset: datasetOf(atlas) }
  const answer =
    'hits' in listing
      ? { ...about, total: items.length, hits: items }
      : { ...about, collection: listing.collection, total: listing.total ?? items.length, records: items }
  return `${JSON.stringify(answer, null, 2)}\n`
}

/**
 * A list as NDJSON: one JSON value a line, each line ended.
 *
 * @param listing records of one collection, a page of a query, or the hits of a search
 * @example
 * toNdjson({ collection: 'sectors', records: atlas.records.sectors }).split('\n')
 */
export function toNdjson(listing: Listing): string {
  checkListing(listing)
  return itemsOf(listing)
    .map((item) => `${JSON.stringify(item)}\n`)
    .join('')
}
