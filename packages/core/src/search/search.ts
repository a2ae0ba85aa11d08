/** Search across all collections. @module */
import { type Atlas, checkAtlas, type Entry, entryOf } from '../dataset/atlas.ts'
import { rankHits } from './ranked-hits.ts'
import { searchIndexOf } from './search-index.ts'
import type { SearchPageOptions } from './search-options.ts'
import { type RecordText, searchedTexts } from './searched-texts.ts'
import { tokenize } from './tokenizer.ts'

/** A text of a record with matching words, for highlighting. */
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

/** A page of the hits of a search, best first, and how many records it found in all. */
export interface SearchPage {
  readonly hits: readonly SearchHit[]
  readonly total: number
}

/** The texts with matching words, each with where these stand in it. */
export const matchesIn = (texts: readonly RecordText[], isMatch: (term: string) => boolean): readonly SearchMatch[] =>
  texts.flatMap(({ path, text }) => {
    const ranges = tokenize(text)
      .filter(({ term }) => isMatch(term))
      .map(({ start, end }) => [start, end] as const)
    return ranges.length === 0 ? [] : [{ path, text, ranges }]
  })

/**
 * Searches names, aliases and texts of every collection, and in either language the labels of each record's kind,
 * sectors, places and actors, and of the wider sectors and places of those.
 *
 * Case and accents are ignored; singular and plural of English and Spanish words match. The last word may be unfinished,
 * and a word that none of the collections has may have one typo (from four letters) or two (from nine): a letter missing, too many or wrong, or two neighbours swapped.
 * Records with all words come before any with only some. A record called exactly so, by its id, acronym or another name,
 * comes first; then the score (BM25+ among the collections searched, names weighing more than texts) decides, then the
 * order of the collections, then that of their records.
 *
 * @param atlas where to look
 * @param text what a person typed; of more than 1,000 letters the first count
 * @param options where to look, how many hits at the most, and which page of them
 * @returns the hits, best first; none for a text without words
 * @throws {RangeError} if a collection is unknown, or `limit` or `page` not a whole number from 1
 * @example
 * search(atlas, 'CLAUT')[0]?.entry.record.id // 'claut'
 */
export const search = (atlas: Atlas, text: string, options: SearchPageOptions = {}): readonly SearchHit[] =>
  searchPage(atlas, text, options).hits

/**
 * Searches as `search` does, and gives the number of all records found, so that an app can say how many it shows and
 * lead to the others by `page`.
 *
 * @param atlas where to look
 * @param text what a person typed; of more than 1,000 letters the first count
 * @param options where to look, how many hits at the most, and which page of them
 * @returns the hits of the page, best first, and how many there are on all pages
 * @throws {RangeError} if a collection is unknown, or `limit` or `page` not a whole number from 1
 * @example
 * const { hits, total } = searchPage(atlas, 'energy', { limit: 5 })
 * hits.length < total // true
 */
export function searchPage(atlas: Atlas, text: string, options: SearchPageOptions = {}): SearchPage {
  checkAtlas(atlas)
  const { hits, total, isMatch } = rankHits(searchIndexOf(atlas), text, options)
  return {
    hits: hits.flatMap(({ collection, position, score, exact }) => {
      const record = atlas.records[collection][position]
      if (record === undefined) return []
      const entry = entryOf(collection, record)
      return [{ entry, score, exact, matches: matchesIn(searchedTexts(atlas, entry), isMatch) }]
    }),
    total,
  }
}
