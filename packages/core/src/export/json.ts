/** Lists as JSON, one document or one record a line. @module */

import { type Atlas, checkAtlas } from '../dataset/atlas.ts'
import { checkOptions, checkTexts, type OptionNames } from '../model/check-argument.ts'
import type { CollectionName } from '../model/collection-name.ts'
import type { Records } from '../model/generated/records.ts'
import { selectedFields } from '../query/query.ts'
import { inChunks, joined } from './in-chunks.ts'
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

/** How NDJSON is written. */
export interface NdjsonOptions {
  /** The fields wanted of each record, beside its id; absent: all. Hits have whole records. */
  readonly fields?: readonly string[]
}

const optionNames: OptionNames<NdjsonOptions> = { fields: true }

/** Values as JSON, one a line. */
export function* jsonLines(items: Iterable<unknown>): Generator<string> {
  for (const item of items) yield `${JSON.stringify(item)}\n`
}

/**
 * A list as NDJSON: one JSON value a line, each line ended.
 *
 * @param listing records of one collection, a page of a query, or the hits of a search
 * @param options which fields of records are wanted
 * @example
 * toNdjson({ collection: 'sectors', records: atlas.records.sectors }).split('\n')
 */
export function toNdjson(listing: Listing, options: NdjsonOptions = {}): string {
  return joined(ndjsonChunks(listing, options))
}

/**
 * The same in chunks, each made when it is asked for: a long list is written in little memory.
 *
 * @param listing records of one collection, a page of a query, or the hits of a search
 * @param options which fields of records are wanted
 * @returns texts of some 32,000 characters that follow each other; they can be gone through once
 * @example
 * let length = 0
 * for (const chunk of ndjsonChunks({ collection: 'sectors', records: atlas.records.sectors })) length += chunk.length
 */
export function ndjsonChunks(listing: Listing, options: NdjsonOptions = {}): Iterable<string> {
  checkListing(listing)
  checkOptions(options, optionNames)
  const { fields } = options
  if (fields !== undefined) checkTexts('options.fields', fields)
  const isPart = fields !== undefined && !('hits' in listing)
  return inChunks(jsonLines(isPart ? selectedRecords(listing.records, fields) : itemsOf(listing)))
}

function* selectedRecords(
  records: readonly Records[CollectionName][],
  fields: readonly string[],
): Generator<Partial<Records[CollectionName]>> {
  for (const record of records) yield selectedFields(record, fields)
}
