/** Names that begin with what is being typed. @module */

import { type Atlas, checkAtlas, type Entry, entryOf } from '../dataset/atlas.ts'
import { type CollectionName, collectionNames } from '../model/collection-name.ts'
import type { Id } from '../model/id.ts'
import { memoizeBy } from '../util/memo.ts'
import { type Ranked, topRanked } from '../util/top-k.ts'
import { type FuzzyTerm, fuzzyTerms, maxTypos } from './fuzzy-terms.ts'
import { withoutLegalForms } from './legal-forms.ts'
import { extendPrefix, nameAt, type PrefixRange, prefixColumns } from './name-prefixes.ts'
import { rankHits } from './ranked-hits.ts'
import { searchIndexOf } from './search-index.ts'
import { checkedOptions, type SearchOptions } from './search-options.ts'
import { namesOf } from './searched-texts.ts'
import { prefixRange, type RankRange, rankOf, type TextIndex, textIndex } from './text-index.ts'
import { checkedSearchText, termsOf, tokenize } from './tokenizer.ts'

/** Which words may have typos: none, those that the index does not hold, or all. */
type TypoTolerance = 'none' | 'unknown' | 'all'

/** Terms of a dictionary that a typed term may stand for, and how many typos that takes. */
interface TermRange extends RankRange {
  readonly typos: number
}

/** Names with the typed prefix, and how many typos that takes. */
interface PrefixMatch extends PrefixRange {
  readonly index: TextIndex
  readonly typos: number
}

/** Finds fuzzy terms for one suggestion. This is the longest step; the next tolerance may need the same terms. */
type FuzzyTermsOf = (index: TextIndex, term: string, isLast: boolean) => readonly FuzzyTerm[]

/** Finds the fuzzy terms of each term once. */
const memoizedFuzzyTerms = (): FuzzyTermsOf =>
  memoizeBy(
    ({ collection }, term, isLast) => `${collection} ${isLast} ${term}`,
    (index, term, isLast) => fuzzyTerms(index, term, maxTypos(term.length), isLast),
  )

function termRanges(
  index: TextIndex,
  term: string,
  isLast: boolean,
  tolerance: TypoTolerance,
  fuzzyTermsOf: FuzzyTermsOf,
): readonly TermRange[] {
  const { dictionary } = index
  const rank = isLast ? -1 : rankOf(dictionary, term)
  const known = isLast ? prefixRange(dictionary, term) : { from: rank, to: rank + 1 }
  const isKnown = isLast ? known.from < known.to : rank !== -1
  const asTyped = isKnown ? [{ ...known, typos: 0 }] : []
  if (tolerance === 'none' || (tolerance === 'unknown' && isKnown)) return asTyped
  const fuzzy = fuzzyTermsOf(index, term, isLast)
  return [
    ...asTyped,
    ...fuzzy.filter(({ typos }) => typos > 0).map(({ rank: near, typos }) => ({ from: near, to: near + 1, typos })),
  ]
}

/** The names of an index that have the terms as a prefix, from their first word or a later one. */
function prefixMatches(
  index: TextIndex,
  terms: readonly string[],
  tolerance: TypoTolerance,
  fuzzyTermsOf: FuzzyTermsOf,
): readonly PrefixMatch[] {
  const all: PrefixMatch = { index, from: 0, to: prefixColumns(index).sorted.length, typos: 0 }
  return terms.reduce<readonly PrefixMatch[]>(
    (found, term, next) => {
      if (found.length === 0) return found
      const possible = termRanges(index, term, next === terms.length - 1, tolerance, fuzzyTermsOf)
      return found.flatMap((among) =>
        possible.flatMap((word) => {
          const range = extendPrefix(index, among, next, word)
          return range.from === range.to ? [] : [{ ...range, index, typos: among.typos + word.typos }]
        }),
      )
    },
    [all],
  )
}

/** A name with the typed prefix. */
interface FoundName {
  readonly index: TextIndex
  /** The record's position in its collection. */
  readonly document: number
  /** Which of the record's names. */
  readonly name: number
}

/** The first name of each record. */
function distinctRecords(
  ranges: readonly PrefixMatch[],
  ranked: readonly Ranked[],
  limit: number,
): readonly FoundName[] {
  const seen = new Set<string>()
  const found: FoundName[] = []
  for (const { list, at } of ranked) {
    const range = ranges[list]
    if (range === undefined || found.length === limit) break
    const { document, name } = nameAt(range.index, at)
    const record = `${range.index.collection} ${document}`
    if (!seen.has(record)) found.push({ index: range.index, document, name })
    seen.add(record)
  }
  return found
}

/** One typo weighs more than any number of letters. */
const typoDistance = 0x10000

/** If the best names are of too few records, since a record has several, so many times as many are taken. */
const growth = 4

/**
 * The records with a name that has the typed prefix, each once: fewer typos first, then fewer letters after the prefix.
 *
 * @param terms one at least; the last may be unfinished
 * @param limit how many records, from 1
 * @param fuzzyTermsOf shared by all calls of one suggestion
 */
function prefixSuggest(
  indexes: readonly TextIndex[],
  terms: readonly string[],
  tolerance: TypoTolerance,
  limit: number,
  fuzzyTermsOf: FuzzyTermsOf,
): readonly FoundName[] {
  const ranges = indexes.flatMap((index) => prefixMatches(index, terms, tolerance, fuzzyTermsOf))
  const total = ranges.reduce((sum, { from, to }) => sum + to - from, 0)
  for (let count = limit; ; count *= growth) {
    const best = topRanked(count)
    ranges.forEach(({ index, from, to, typos }, list) => {
      const distance = prefixColumns(index).distance.having(from, to)
      for (let at = from; at < to; at++) best.offer(-(distance[at] ?? 0) - typos * typoDistance, list, at)
    })
    const found = distinctRecords(ranges, best.sorted(), limit)
    if (found.length === limit || count >= total) return found
  }
}

/** A record whose name may be being typed. */
export interface Suggestion {
  readonly id: Id
  readonly collection: CollectionName
  /** The name that fits, as the record has it. */
  readonly name: string
}

const suggestionOf = ({ collection, record }: Entry, name: string): Suggestion => ({ id: record.id, collection, name })

function toSuggestion(atlas: Atlas, { index: { collection }, document, name }: FoundName): readonly Suggestion[] {
  const record = atlas.records[collection][document]
  if (record === undefined) return []
  const entry = entryOf(collection, record)
  return [suggestionOf(entry, namesOf(entry)[name] ?? '')]
}

/** How many search hits are looked through for names if no name has the typed prefix. */
const searchLimit = 50

/** The records that the search finds by a name, the shortest name first: more of it was typed. */
function suggestBySearch(atlas: Atlas, text: string, options: SearchOptions): readonly Suggestion[] {
  // Of a hit its names alone are read, of which a search would show all texts.
  const { hits, isMatch } = rankHits(searchIndexOf(atlas), text, { ...options, limit: searchLimit })
  return hits
    .flatMap(({ collection, position }): readonly Suggestion[] => {
      const record = atlas.records[collection][position]
      if (record === undefined) return []
      const entry = entryOf(collection, record)
      const [name] = namesOf(entry)
        .filter((one) => tokenize(one).some(({ term }) => isMatch(term)))
        .sort((a, b) => a.length - b.length)
      return name === undefined ? [] : [suggestionOf(entry, name)]
    })
    .sort((a, b) => a.name.length - b.name.length)
}

/** From the least tolerant to the most. */
const tolerances: readonly TypoTolerance[] = ['none', 'unknown', 'all']

/**
 * Suggests records while a name is being typed. Legal forms are ignored if no name has them.
 *
 * @param atlas where to look
 * @param text what has been typed so far; of more than 1,000 letters the first count
 * @param options where to look, and how many at the most (default 8)
 * @returns each record once, best first; if no name has the prefix, those that have it with typos; if none has either,
 *   what the search finds by a name
 * @throws {RangeError} if a collection is unknown, or `limit` not a whole number from 1
 * @example
 * suggest(atlas, 'aeroc')[0]?.name // 'Aerocluster Querétaro'
 */
export function suggest(atlas: Atlas, text: string, options: SearchOptions = {}): readonly Suggestion[] {
  checkAtlas(atlas)
  const { collections, limit } = checkedOptions(options, 8)
  const typed = termsOf(checkedSearchText('text', text))
  if (typed.length === 0) return []
  const indexes = collectionNames.filter((name) => collections.includes(name)).map((name) => textIndex(atlas, name))
  const fuzzyTermsOf = memoizedFuzzyTerms()
  // "S.A." may be a name or its prefix; it is a legal form only if no name has that prefix.
  const isNamed = prefixSuggest(indexes, typed, 'none', 1, fuzzyTermsOf).length > 0
  const terms = isNamed ? typed : withoutLegalForms(typed)
  for (const tolerance of tolerances) {
    const found = prefixSuggest(indexes, terms, tolerance, limit, fuzzyTermsOf)
    if (found.length > 0) return found.flatMap((name) => toSuggestion(atlas, name))
  }
  return suggestBySearch(atlas, terms.join(' '), options).slice(0, limit)
}
