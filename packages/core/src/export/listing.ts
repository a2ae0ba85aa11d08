import { checkCollection, checkList, checkObject } from '../model/check-argument.ts'
import type { CollectionName } from '../model/collection-name.ts'
import type { Records } from '../model/generated/records.ts'
import type { SearchHit } from '../search/search.ts'
import { isLazyList } from '../util/lazy-list.ts'

/** Records of one collection, as a list or as a page of a query: `{ collection: 'clusters', ...query(…) }`. */
export interface RecordListing<C extends CollectionName = CollectionName> {
  readonly collection: C
  readonly records: readonly Records[C][]
  /** How many there are in all, where these are a page of them. */
  readonly total?: number
}

/** The answer of a search across collections. */
export interface HitListing {
  readonly hits: readonly SearchHit[]
}

/** Whatever can be exported as a list. */
export type Listing = { readonly [C in CollectionName]: RecordListing<C> }[CollectionName] | HitListing

/** @throws {TypeError} if it is not records of one collection */
export function checkRecords(listing: {
  readonly collection: CollectionName
  readonly records: readonly object[]
}): void {
  checkObject('listing', listing, '{ collection, records }', ['collection', 'records'])
  checkCollection(listing.collection)
  checkList('listing.records', listing.records)
  // What a list of our own reads are records.
  if (isLazyList(listing.records)) return
  for (const [position, record] of listing.records.entries())
    checkObject(`listing.records[${position}]`, record, 'a record', ['id'])
}

/** @throws {TypeError} if it is neither records of one collection nor hits of a search */
export function checkListing(listing: Listing): void {
  checkObject('listing', listing, '{ collection, records } or { hits }')
  if ('hits' in listing) checkList('listing.hits', listing.hits)
  else checkRecords(listing)
}
