/**
 * Every name of a collection's records from each of its words on, in order: where names that begin so are found.
 *
 * ```
 * words   … Clúster de Energía ∎ Energía Verde ∎ …
 *
 * sorted  Clúster de Energía
 *         de Energía
 *         Energía
 *         Energía Verde
 *         Verde
 * ```
 *
 * The words stand as their ranks in the dictionary, which sort as the words do.
 *
 * @module
 */

import { columnOf } from '../dataset/stored-index.ts'
import { countingSort } from '../util/compressed-rows.ts'
import { lowerBound } from '../util/lower-bound.ts'
import { memoize } from '../util/memo.ts'
import type { SearchIndex } from './search-index.ts'
import { documentFrequency, type NameTerms, type RankRange, rankOf, type TextIndex } from './text-index.ts'

/** Every name from each of its words on. */
export interface NamePrefixes {
  /** Where each begins in the words of all names, sorted by the words from there to the end of the name. */
  readonly sorted: Uint32Array
  /**
   * How close each is to a beginning of it: names from their first word on before those from a later one, then those
   * with fewer letters. Less is closer.
   */
  readonly distance: Uint16Array
}

/** Added for names from a later word on; so many letters are counted at the most. */
const laterWord = 0x8000

const maxLetters = 0x7fff

function distancesOf({ dictionary, names: { words } }: TextIndex): Uint16Array {
  const distances = new Uint16Array(words.length)
  let letters = 0
  for (let at = words.length - 1; at >= 0; at--) {
    const word = words[at] ?? 0
    if (word === 0) letters = 0
    else {
      // With a space before the next word.
      letters += (dictionary[word - 1] ?? '').length + (letters > 0 ? 1 : 0)
      const isFirst = (words[at - 1] ?? 0) === 0
      distances[at] = Math.min(letters, maxLetters) + (isFirst ? 0 : laterWord)
    }
  }
  return distances
}

/** Compares what follows from two places on, word by word. */
function compareFrom(words: Uint32Array, a: number, b: number): number {
  for (let next = 0; ; next++) {
    const [wordA, wordB] = [words[a + next] ?? 0, words[b + next] ?? 0]
    if (wordA !== wordB || wordA === 0) return wordA - wordB
  }
}

/** Sorts by the first two words, in linear time; then each of the pieces in which these are the same. */
function sortStarts(words: Uint32Array, terms: number): Uint32Array {
  const places = Uint32Array.from(words.keys()).filter((at) => words[at] !== 0)
  const wordAfter = (sorted: Uint32Array, next: number) => (at: number) => words[(sorted[at] ?? 0) + next] ?? 0
  const bySecond = countingSort(places, wordAfter(places, 1), terms + 1)
  const sorted = countingSort(bySecond, wordAfter(bySecond, 0), terms + 1)
  const [first, second] = [wordAfter(sorted, 0), wordAfter(sorted, 1)]
  let from = 0
  for (let at = 1; at <= sorted.length; at++) {
    if (at < sorted.length && first(at) === first(from) && second(at) === second(from)) continue
    if (at - from > 1 && second(from) !== 0) {
      sorted.subarray(from, at).sort((a, b) => compareFrom(words, a + 2, b + 2) || a - b)
    }
    from = at
  }
  return sorted
}

/** The starts of the names of an index, made when the first is looked for. */
export const namePrefixes = /* @__PURE__ */ memoize(
  (index: TextIndex): NamePrefixes =>
    index.keep('prefixes', () => {
      const { words } = index.names
      const sorted = sortStarts(words, index.dictionary.length)
      const distances = distancesOf(index)
      return { sorted, distance: Uint16Array.from(sorted, (at) => distances[at] ?? 0) }
    }),
)

/** The starts, and the words of the names, of which no more is read from a file than is needed. */
export const prefixColumns = /* @__PURE__ */ memoize((index: TextIndex) => {
  const prefixes = namePrefixes(index)
  return {
    sorted: columnOf(prefixes, 'sorted'),
    distance: columnOf(prefixes, 'distance'),
    words: columnOf(index.names, 'words'),
    ends: columnOf(index.names, 'ends'),
  }
})

/** Some of the starts: from one place in their order up to, not including, another. */
export type PrefixRange = RankRange

/**
 * Those of some starts that have certain words next.
 *
 * @param among starts that have the same words before
 * @param next how many these are
 * @param ranks the words of which the next must be one
 */
export function extendPrefix(index: TextIndex, among: PrefixRange, next: number, ranks: RankRange): PrefixRange {
  const { sorted, words } = prefixColumns(index)
  // Words of names stand as their ranks plus one.
  const reaches = (bound: number) => (at: number) => words.at(sorted.at(at) + next) > bound
  const from = lowerBound(among.from, among.to, reaches(ranks.from))
  return { from, to: lowerBound(from, among.to, reaches(ranks.to)) }
}

/** Those of some starts at which a name has just so many words left. */
export const endingPrefixes = (index: TextIndex, among: PrefixRange, words: number): PrefixRange =>
  extendPrefix(index, among, words, { from: -1, to: 0 })

/** Whether a start is where its name begins. */
export const isFullName = (index: TextIndex, start: number): boolean =>
  prefixColumns(index).distance.at(start) < laterWord

/** Whose name a start is of: the record's position, and which of its names. */
export function nameAt(index: TextIndex, start: number): { readonly document: number; readonly name: number } {
  const { sorted, words, ends } = prefixColumns(index)
  const place = sorted.at(start)
  const document = lowerBound(0, ends.length, (one) => ends.at(one) > place)
  const begin = ends.at(document - 1)
  const read = words.having(begin, place)
  let name = 0
  for (let at = begin; at < place; at++) if (read[at] === 0) name++
  return { document, name }
}

/** Whether one of a record's names, the words of which are given, is made of exactly the wanted ones. */
function hasName(words: NameTerms['words'], wanted: readonly number[]): boolean {
  let matched = 0
  for (const word of words) {
    if (word === 0) {
      if (matched === wanted.length) return true
      matched = 0
    } else matched = matched !== -1 && word === wanted[matched] ? matched + 1 : -1
  }
  return false
}

/** The records, by position, one of whose names is made of exactly these words, looked for among those with the rarest. */
function namedExactly(
  { dictionary, postings: { name }, names }: TextIndex,
  terms: readonly string[],
): readonly number[] {
  const ranks = terms.map((term) => rankOf(dictionary, term))
  if (ranks.includes(-1)) return []
  const rarest = ranks.reduce((a, b) => (documentFrequency(name, b) < documentFrequency(name, a) ? b : a))
  const wanted = ranks.map((rank) => rank + 1)
  const having = columnOf(name, 'documents').between(name.starts[rarest] ?? 0, name.starts[rarest + 1] ?? 0)
  const [words, ends] = [columnOf(names, 'words'), columnOf(names, 'ends')]
  return [...having.filter((document) => hasName(words.between(ends.at(document - 1), ends.at(document)), wanted))]
}

/**
 * The records of a collection that are called exactly so: by one of their names, or by the id, with whatever between
 * its words.
 *
 * @param search knows the ids
 * @param texts of the collection
 * @param text what somebody typed
 * @param terms its words, folded, one at least
 * @returns their positions
 */
export function exactMatches(
  { positionOf }: Pick<SearchIndex, 'positionOf'>,
  texts: TextIndex,
  text: string,
  terms: readonly string[],
): ReadonlySet<number> {
  const ids = [terms.join('-'), text.trim().toLowerCase()]
  return new Set([...ids.flatMap((id) => positionOf(texts.collection, id) ?? []), ...namedExactly(texts, terms)])
}
