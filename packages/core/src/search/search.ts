/** Search across all collections. @module */
import { type Atlas, checkAtlas, type Entry, entryOf } from '../dataset/atlas.ts'
import { checkedInteger, checkedTerms, checkOptions, type OptionNames } from '../model/check-argument.ts'
import { type CollectionName, collectionNames } from '../model/collection-name.ts'
import { topRanked } from '../util/top-k.ts'
import { type CollectionHits, findText } from './find-text.ts'
import { searchedTexts } from './searched-texts.ts'
import { checkedSearchText, tokenize } from './tokenizer.ts'

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

/** The best hits of a search, and how many records it found in all. */
export interface SearchPage {
  readonly hits: readonly SearchHit[]
  readonly total: number
}

/** The options of a search. */
export interface SearchOptions {
  /** Where to look; absent: everywhere. */
  readonly collections?: readonly CollectionName[]
  /** How many at the most, from 1; default 20 hits or 8 suggestions. */
  readonly limit?: number
}

const optionNames: OptionNames<SearchOptions> = { collections: true, limit: true }

/**
 * The options of a search, in full.
 *
 * @throws {RangeError} if a collection is unknown, or `limit` not a whole number from 1
 */
export function checkedOptions(options: SearchOptions, defaultLimit: number): Required<SearchOptions> {
  checkOptions(options, optionNames)
  const { collections = collectionNames, limit = defaultLimit } = options
  return {
    collections: checkedTerms('collections', collections, collectionNames),
    limit: checkedInteger('limit', limit, 1),
  }
}

/** Ranks exact matches before records that only have the words. */
const exactBonus = 1e6

/** One of the records found. */
interface Candidate {
  readonly entry: Entry
  readonly score: number
  readonly exact: boolean
}

/** The best candidates; of equals, those of earlier collections, and in these by position. */
function topCandidates(atlas: Atlas, collections: readonly CollectionHits[], limit: number): readonly Candidate[] {
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
    const document = documents[at] ?? 0
    const record = atlas.records[collection][document]
    if (record === undefined) return []
    return [{ entry: entryOf(collection, record), score: scores[at] ?? 0, exact: exact.has(document) }]
  })
}

function matchesIn(atlas: Atlas, entry: Entry, isMatch: (term: string) => boolean): readonly SearchMatch[] {
  return searchedTexts(atlas, entry).flatMap(({ path, text }) => {
    const ranges = tokenize(text)
      .filter(({ term }) => isMatch(term))
      .map(({ start, end }) => [start, end] as const)
    return ranges.length === 0 ? [] : [{ path, text, ranges }]
  })
}

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
 * @param options where to look, and how many hits at the most
 * @returns the hits, best first; none for a text without words
 * @throws {RangeError} if a collection is unknown, or `limit` not a whole number from 1
 * @example
 * search(atlas, 'CLAUT')[0]?.entry.record.id // 'claut'
 */
export const search = (atlas: Atlas, text: string, options: SearchOptions = {}): readonly SearchHit[] =>
  searchPage(atlas, text, options).hits

/**
 * Searches as `search` does, and gives the number of all records found, so that an app can say how many it shows.
 *
 * @param atlas where to look
 * @param text what a person typed; of more than 1,000 letters the first count
 * @param options where to look, and how many hits at the most
 * @returns the hits, best first, and how many there are without the limit
 * @throws {RangeError} if a collection is unknown, or `limit` not a whole number from 1
 * @example
 * const { hits, total } = searchPage(atlas, 'energy', { limit: 5 })
 * hits.length < total // true
 */
export function searchPage(atlas: Atlas, text: string, options: SearchOptions = {}): SearchPage {
  checkAtlas(atlas)
  const { collections, limit } = checkedOptions(options, 20)
  const inOrder = collectionNames.filter((name) => collections.includes(name))
  const found = findText(atlas, inOrder, checkedSearchText('text', text))
  const hits = topCandidates(atlas, found.collections, limit).map(({ entry, score, exact }) => ({
    entry,
    score,
    exact,
    matches: matchesIn(atlas, entry, found.isMatch),
  }))
  return { hits, total: found.collections.reduce((sum, { documents }) => sum + documents.length, 0) }
}
