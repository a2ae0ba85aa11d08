import type { CollectionName } from '../model/collection-name.ts'
import type { Records } from '../model/generated/records.ts'
import type { SearchHit } from '../search/search.ts'

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
