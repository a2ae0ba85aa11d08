/** The options of searches. @module */
import { checkedInteger, checkedTerms, checkOptions, type OptionNames } from '../model/check-argument.ts'
import { type CollectionName, collectionNames } from '../model/collection-name.ts'

/** Where to look, and for how much. */
export interface SearchOptions {
  /** Where to look; absent: everywhere. */
  readonly collections?: readonly CollectionName[]
  /** How many at the most, from 1; default 20 hits or 8 suggestions. */
  readonly limit?: number
}

/** The options of a search, whose hits come in pages. */
export interface SearchPageOptions extends SearchOptions {
  /** Which page of `limit` hits, from 1; default 1. Behind the last one there are no hits. */
  readonly page?: number
}

const optionNames: OptionNames<SearchOptions> = { collections: true, limit: true }

const pageOptionNames: OptionNames<SearchPageOptions> = { ...optionNames, page: true }

const inFull = ({ collections = collectionNames, limit }: SearchOptions, defaultLimit: number) => ({
  collections: checkedTerms('collections', collections, collectionNames),
  limit: checkedInteger('limit', limit ?? defaultLimit, 1),
})

/**
 * The options of a search without pages, in full.
 *
 * @throws {RangeError} if a collection is unknown, or `limit` not a whole number from 1
 */
export function checkedOptions(options: SearchOptions, defaultLimit: number): Required<SearchOptions> {
  checkOptions(options, optionNames)
  return inFull(options, defaultLimit)
}

/**
 * The options of a search, in full; the collections in their order.
 *
 * @throws {RangeError} if a collection is unknown, or `limit` or `page` not a whole number from 1
 */
export function checkedPageOptions(options: SearchPageOptions): Required<SearchPageOptions> {
  checkOptions(options, pageOptionNames)
  const { collections, limit } = inFull(options, 20)
  return {
    collections: collectionNames.filter((name) => collections.includes(name)),
    limit,
    page: checkedInteger('page', options.page ?? 1, 1),
  }
}
