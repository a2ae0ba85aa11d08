/** What the address of a search asks for. @module */
import { type CollectionName, isCollectionName, type SearchPageOptions } from '@puente/core'
import { type Address, addressOf } from '../../url/address.ts'

export interface SearchRequest {
  /** Empty: nothing has been looked for yet. */
  readonly text: string
  /** Absent: everywhere. */
  readonly where?: CollectionName
  /** From 1. */
  readonly page: number
}

/** A browser on a site of files loads what it shows of each. */
export const hitsOnPage = 20

export const maxLength = 1000

/**
 * Reads an address like `search?q=energy&page=2`.
 *
 * @returns nothing if its page is none
 */
export function readSearch({ path, query }: Address): SearchRequest | undefined {
  const where = query.get('collection') ?? ''
  const page = Number(query.get('page') ?? 1)
  if (!Number.isSafeInteger(page) || page < 1) return undefined
  return {
    text: (query.get('q') ?? path[1] ?? '').trim().slice(0, maxLength),
    ...(isCollectionName(where) ? { where } : {}),
    page,
  }
}

/** As core takes them. */
export const searchOptions = ({ where, page }: SearchRequest): SearchPageOptions => ({
  ...(where === undefined ? {} : { collections: [where] }),
  limit: hitsOnPage,
  page,
})

/** How many pages so many hits make, one at least. */
export const pagesOf = (total: number): number => Math.max(1, Math.ceil(total / hitsOnPage))

/** The address of a page of what a search finds; `head` has it as data. */
export const searchAddress = ({ text, where }: SearchRequest, page: number, head = 'search'): string =>
  addressOf([head], { q: text, collection: where, page: page === 1 ? undefined : String(page) })
