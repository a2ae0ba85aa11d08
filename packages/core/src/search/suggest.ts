/** Names that begin with what is being typed. @module */

import { type Atlas, checkAtlas, type Entry, entryOf } from '../dataset/atlas.ts'
import { type CollectionName, collectionNames } from '../model/collection-name.ts'
import type { Id } from '../model/id.ts'
import { type Ranked, topRanked } from '../util/top-k.ts'
import { type NearWord, nearWords, typosForgiven } from './fuzzy-terms.ts'
import { withoutLegalForms } from './legal-forms.ts'
import { nameOfStart, nameStarts, type StartRange, startsWith } from './name-prefixes.ts'
import { checkedOptions, type SearchOptions, search } from './search.ts'
import { namesOf } from './searched-texts.ts'
import { type RankRange, rankOf, ranksBeginning, type TextIndex, textIndex } from './text-index.ts'
import { checkedSought, termsOf } from './tokenizer.ts'

/** Which words may have typos: none, those that the index does not hold, or all. */
type Forgiving = 'none' | 'unknown' | 'all'

/** Words that one may mean, next to each other in the dictionary, and how many typos lie between. */
interface Meant extends RankRange {
  readonly typos: number
}

/** Names that begin so, and how many typos lie between. */
interface NamedSo extends StartRange {
  readonly index: TextIndex
  readonly typos: number
}

/** Finds the near words of what one suggestion is asked for: the longest step, of which the next may need the same. */
export type NearWordsOf = (index: TextIndex, term: string, isLast: boolean) => readonly NearWord[]

/** Looks each word up once. */
function nearWordsKept(): NearWordsOf {
  const kept = new Map<string, readonly NearWord[]>()
  return ({ collection, dictionary }, term, isLast) => {
    const key = `${collection} ${isLast} ${term}`
    const near = kept.get(key) ?? nearWords(dictionary, term, typosForgiven(term), isLast)
    kept.set(key, near)
    return near
  }
}

function meantBy(
  index: TextIndex,
  term: string,
  isLast: boolean,
  forgiving: Forgiving,
  nearWordsOf: NearWordsOf,
): readonly Meant[] {
  const { dictionary } = index
  const rank = isLast ? -1 : rankOf(dictionary, term)
  const known = isLast ? ranksBeginning(dictionary, term) : { from: rank, to: rank + 1 }
  const isKnown = isLast ? known.from < known.to : rank !== -1
  const asTyped = isKnown ? [{ ...known, typos: 0 }] : []
  if (forgiving === 'none' || (forgiving === 'unknown' && isKnown)) return asTyped
  const near = nearWordsOf(index, term, isLast)
  return [
    ...asTyped,
    ...near
      .filter(({ typos }) => typos > 0)
      .map(({ rank: nearRank, typos }) => ({ from: nearRank, to: nearRank + 1, typos })),
  ]
}

/** The names of an index that begin so, from whichever of their words on. */
function namedSo(
  index: TextIndex,
  terms: readonly string[],
  forgiving: Forgiving,
  nearWordsOf: NearWordsOf,
): readonly NamedSo[] {
  const all: NamedSo = { index, from: 0, to: nameStarts(index).sorted.length, typos: 0 }
  return terms.reduce<readonly NamedSo[]>(
    (found, term, next) => {
      if (found.length === 0) return found
      const meant = meantBy(index, term, next === terms.length - 1, forgiving, nearWordsOf)
      return found.flatMap((among) =>
        meant.flatMap((word) => {
          const range = startsWith(index, among, next, word)
          return range.from === range.to ? [] : [{ ...range, index, typos: among.typos + word.typos }]
        }),
      )
    },
    [all],
  )
}

/** A name that begins so. */
interface NameFound {
  readonly index: TextIndex
  /** The record's position in its collection. */
  readonly document: number
  /** Which of the record's names. */
  readonly name: number
}

/** The first name of each record. */
function firstOfEach(ranges: readonly NamedSo[], ranked: readonly Ranked[], most: number): readonly NameFound[] {
  const seen = new Set<string>()
  const found: NameFound[] = []
  for (const { list, at } of ranked) {
    const range = ranges[list]
    if (range === undefined || found.length === most) break
    const { document, name } = nameOfStart(range.index, at)
    const record = `${range.index.collection} ${document}`
    if (!seen.has(record)) found.push({ index: range.index, document, name })
    seen.add(record)
  }
  return found
}

/** One typo weighs more than any number of letters. */
const typoDistance = 0x10000

/** If the names looked at are of too few records, since one has several that begin so, so many times as many are. */
const furtherNames = 4

/**
 * The records with a name that begins so, each once: those with fewer typos first, then those nearer to being that name.
 *
 * @param terms the words, folded, one at least; the last may be unfinished
 * @param most how many records, from 1
 * @param nearWordsOf shared by all calls of one suggestion
 */
function closestNames(
  indexes: readonly TextIndex[],
  terms: readonly string[],
  forgiving: Forgiving,
  most: number,
  nearWordsOf: NearWordsOf,
): readonly NameFound[] {
  const ranges = indexes.flatMap((index) => namedSo(index, terms, forgiving, nearWordsOf))
  const total = ranges.reduce((sum, { from, to }) => sum + to - from, 0)
  for (let looked = most; ; looked *= furtherNames) {
    const best = topRanked(looked)
    ranges.forEach(({ index, from, to, typos }, list) => {
      const { distance } = nameStarts(index)
      for (let at = from; at < to; at++) best.offer(-(distance[at] ?? 0) - typos * typoDistance, list, at)
    })
    const found = firstOfEach(ranges, best.sorted(), most)
    if (found.length === most || looked >= total) return found
  }
}

/** A record that may be meant by what is being typed. */
export interface Suggestion {
  readonly id: Id
  readonly collection: CollectionName
  /** The name that begins so, as the record bears it. */
  readonly name: string
}

const suggestionOf = ({ collection, record }: Entry, name: string): Suggestion => ({ id: record.id, collection, name })

function namedSuggestion(atlas: Atlas, { index: { collection }, document, name }: NameFound): readonly Suggestion[] {
  const record = atlas.records[collection][document]
  if (record === undefined) return []
  const entry = entryOf(collection, record)
  return [suggestionOf(entry, namesOf(entry)[name] ?? '')]
}

/** How many hits of the search are looked through for names, where no name begins as typed. */
const searched = 50

/** The records that the search finds by a name, the shortest name first: more of it was typed. */
function namedOtherwise(atlas: Atlas, text: string, options: SearchOptions): readonly Suggestion[] {
  return search(atlas, text, { ...options, limit: searched })
    .flatMap(({ entry, matches }): readonly Suggestion[] => {
      const names = new Set(namesOf(entry))
      const [name] = matches
        .map((match) => match.text)
        .filter((matched) => names.has(matched))
        .sort((a, b) => a.length - b.length)
      return name === undefined ? [] : [suggestionOf(entry, name)]
    })
    .sort((a, b) => a.name.length - b.name.length)
}

/** From the least forgiven to the most. */
const forgivings: readonly Forgiving[] = ['none', 'unknown', 'all']

/**
 * Suggests records while a name is being typed. Legal forms weigh nothing where no name has them.
 *
 * @param atlas where to look
 * @param text what has been typed so far; of more than 1,000 letters the first count
 * @param options where to look, and how many at the most (8 unless told)
 * @returns each record once, best first; where no name begins so, those that do but for typos; where none does either,
 *   what the search finds by a name
 * @throws {RangeError} if a collection is unknown, or `limit` not a whole number from 1
 * @example
 * suggest(atlas, 'aeroc')[0]?.name // 'Aerocluster Querétaro'
 */
export function suggest(atlas: Atlas, text: string, options: SearchOptions = {}): readonly Suggestion[] {
  checkAtlas(atlas)
  const { collections, limit } = checkedOptions(options, 8)
  const typed = termsOf(checkedSought('text', text))
  if (typed.length === 0) return []
  const indexes = collectionNames.filter((name) => collections.includes(name)).map((name) => textIndex(atlas, name))
  const nearWordsOf = nearWordsKept()
  // "S.A." may be a name, or its beginning; only where no name begins so is it a legal form.
  const isNamed = closestNames(indexes, typed, 'none', 1, nearWordsOf).length > 0
  const terms = isNamed ? typed : withoutLegalForms(typed)
  for (const forgiving of forgivings) {
    const found = closestNames(indexes, terms, forgiving, limit, nearWordsOf)
    if (found.length > 0) return found.flatMap((name) => namedSuggestion(atlas, name))
  }
  return namedOtherwise(atlas, terms.join(' '), options).slice(0, limit)
}
