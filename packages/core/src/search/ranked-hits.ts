/** The records that a text finds, best first: by their positions alone, so that no record needs to be there. @module */
import { checkObject } from '../model/check-argument.ts'
import type { CollectionName } from '../model/collection-name.ts'
import { topRanked } from '../util/top-k.ts'
import { type CollectionHits, findText } from './find-text.ts'
import type { SearchIndex } from './search-index.ts'
import { checkedPageOptions, type SearchPageOptions } from './search-options.ts'
import { checkedSearchText } from './tokenizer.ts'

/** A record that a search found. */
export interface RankedHit {
  readonly collection: CollectionName
  /** Of the record in its collection, from 0. */
  readonly position: number
  /** Higher is better; comparable within one answer only. */
  readonly score: number
  /** Whether the record is called exactly so: by its id, its acronym or another of its names. */
  readonly exact: boolean
}

/** A page of the records that a search found. */
export interface RankedHits {
  readonly hits: readonly RankedHit[]
  /** How many there are on all pages. */
  readonly total: number
  /** Whether a word of a record, folded, is one of those that were looked for. */
  readonly isMatch: (term: string) => boolean
}

/** Ranks exact matches before records that only have the words. */
const exactBonus = 1e6

/** The best hits; of equals, those of earlier collections, and in these by position. */
function topHits(collections: readonly CollectionHits[], limit: number): readonly RankedHit[] {
  const best = topRanked(limit)
  collections.forEach(({ documents, scores, exact }, list) => {
    for (let at = 0; at < documents.length; at++) {
      const bonus = exact.size > 0 && exact.has(documents[at] ?? 0) ? exactBonus : 0
      best.offer((scores[at] ?? 0) + bonus, list, at)
    }
  })
  return best.sorted().flatMap(({ list, at }) => {
    const found = collections[list]
    if (found === undefined) return []
    const { collection, documents, scores, exact } = found
    const position = documents[at] ?? 0
    return [{ collection, position, score: scores[at] ?? 0, exact: exact.has(position) }]
  })
}

/**
 * Searches as `search` does, in an index alone: which records are found, in which order.
 *
 * @param index what `openSearchIndex` gives
 * @param text what a person typed; of more than 1,000 letters the first count
 * @param options where to look, how many hits at the most, and which page of them
 * @returns the hits, best first, by their positions; and how many there are on all pages
 * @throws {RangeError} if a collection is unknown, or `limit` or `page` not a whole number from 1
 * @example
 * const { hits } = rankHits(openSearchIndex(packSearchIndex(atlas)), 'CLAUT')
 * hits[0]?.collection // 'clusters'
 */
export function rankHits(index: SearchIndex, text: string, options: SearchPageOptions = {}): RankedHits {
  checkObject('index', index, 'what openSearchIndex gives', ['textsOf', 'positionOf'])
  const { collections, limit, page } = checkedPageOptions(options)
  const found = findText(index, collections, checkedSearchText('text', text))
  const total = found.collections.reduce((sum, { documents }) => sum + documents.length, 0)
  // All of the first page, however many that are, begin with the first.
  const before = page === 1 ? 0 : (page - 1) * limit
  const hits = before < total ? topHits(found.collections, Math.min(before + limit, total)).slice(before) : []
  return { hits, total, isMatch: found.isMatch }
}
