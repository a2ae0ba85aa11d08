import { type Atlas, type CollectionName, type QueryPage, query } from '@puente/core'

/**
 * Asks whichever collection.
 *
 * @param parsed a query that was parsed for the collection; its type is left open, because the compiler takes minutes
 *   to compare queries of all collections at once, and core checks it anyway
 */
export const ask = (atlas: Atlas, collection: CollectionName, parsed: object): QueryPage =>
  query(atlas, collection, parsed)
