/** Search across all collections. @module */
import type { Atlas, Entry } from '../atlas/atlas.ts'
import { checkedTerms, checkedWhole } from '../atlas/check-argument.ts'
import { type CollectionName, collectionNames } from '../model/collection-name.ts'
import { searchedTexts } from './searched-texts.ts'
import { findDocuments, textIndex } from './text-index.ts'
import { checkedSought, foldedWords, wordsOf } from './words.ts'

/** A text of a record in which words were found, for highlighting. */
export interface SearchMatch {
  /** Path of the field, like `names[].value`. */
  readonly path: string
  readonly text: string
  /** Where the words stand in the text: from `start` up to, not including, `end`. */
  readonly ranges: readonly (readonly [start: number, end: number])[]
}

/** A record that a search found. */
export interface SearchHit {
  readonly entry: Entry
  /** Higher is better; comparable within one answer only. */
  readonly score: number
  /** Whether the record is called exactly so: by its id, its acronym or another of its names. */
  readonly exact: boolean
  readonly matches: readonly SearchMatch[]
}

/** What may be asked of a search. */
export interface SearchOptions {
  /** Where to look; absent: everywhere. */
  readonly collections?: readonly CollectionName[]
  /** How many at the most, from 1; 20 hits or 8 suggestions unless told. */
  readonly limit?: number
}

/**
 * The options of a search, in full.
 *
 * @throws {RangeError} if a collection is unknown, or `limit` not a whole number from 1
 */
export function checkedOptions(options: SearchOptions, usualLimit: number): Required<SearchOptions> {
  const { collections = collectionNames, limit = usualLimit } = options
  return {
    collections: checkedTerms('collections', collections, collectionNames),
    limit: checkedWhole('limit', limit, 1),
  }
}

function matchesIn(atlas: Atlas, entry: Entry, terms: ReadonlySet<string>): readonly SearchMatch[] {
  return searchedTexts(atlas, entry).flatMap(({ path, text }) => {
    const ranges = wordsOf(text)
      .filter(({ term }) => terms.has(term))
      .map(({ start, end }) => [start, end] as const)
    return ranges.length === 0 ? [] : [{ path, text, ranges }]
  })
}

/**
 * Searches names, aliases and texts of every collection.
 *
 * Case and accents are ignored. The last word may be unfinished, and a word that stands nowhere may have one typo
 * (from four letters) or two (from eight). Records with all words come before any with only some. A record
 * called exactly so, by its id, acronym or another name, comes first; then the score (BM25+, names weighing more than
 * texts) decides, then the order of the collections, then the id.
 *
 * @param atlas where to look
 * @param text what somebody typed; of more than 1,000 letters the first count
 * @param options where to look, and how many hits at the most
 * @returns the hits, best first; none for a text without words
 * @throws {RangeError} if a collection is unknown, or `limit` not a whole number from 1
 * @example
 * search(atlas, 'CLAUT')[0]?.entry.record.id // 'claut'
 */
export function search(atlas: Atlas, text: string, options: SearchOptions = {}): readonly SearchHit[] {
  const { collections, limit } = checkedOptions(options, 20)
  const sought = checkedSought('text', text)
  const index = textIndex(atlas)
  const wanted = new Set(collections)
  const exact = index.byName.get(foldedWords(sought)) ?? new Set<number>()
  const accept = (number: number) => {
    const entry = index.entries[number]
    return entry !== undefined && wanted.has(entry.collection)
  }
  const found = findDocuments(index, sought, accept)
  // An id need not be made of the words of its record's texts: that of "Tang & Lín" is `tanglin`.
  const foundIds = new Set(found.map(({ id }) => Number(id)))
  const unfound = [...exact].filter((number) => accept(number) && !foundIds.has(number))
  const hits = [...found, ...unfound.map((id) => ({ id, score: 0, match: {} }))].flatMap(({ id, score, match }) => {
    const entry = index.entries[id]
    return entry === undefined ? [] : [{ number: Number(id), entry, score, match, exact: exact.has(id) }]
  })
  hits.sort((a, b) => Number(b.exact) - Number(a.exact) || b.score - a.score || a.number - b.number)
  return hits.slice(0, limit).map(({ entry, score, match, exact: isExact }) => ({
    entry,
    score,
    exact: isExact,
    matches: matchesIn(atlas, entry, new Set(Object.keys(match))),
  }))
}
