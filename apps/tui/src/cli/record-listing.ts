import type { CollectionName, Entry } from '@puente/core'
import type { Listing } from '@puente/core/export'

/** Records of a collection that is known only when the program runs, as a list to be written. */
export const recordListing = (collection: CollectionName, records: readonly Entry['record'][]): Listing =>
  // The records are of that collection, which is what a listing says; the compiler cannot tell for one that it does not know.
  ({ collection, records }) as Listing
