/**
 * The text index of a collection: for each term the records that have it, how often, in columns of numbers.
 *
 * ```
 * dictionary  energia   solar   viento
 * starts      0         2       5       6
 * documents   3 7       0 1 7   4
 * counts      1 2       1 1 1   1
 * ```
 *
 * Each collection has an index of its own, made when it is first searched: a text filter on organizations waits for theirs
 * alone. A search in several collections adds up their statistics.
 *
 * @module
 */
import type { Atlas } from '../dataset/atlas.ts'
import { type StorableAs, stored, withColumns } from '../dataset/stored-index.ts'
import type { CollectionName } from '../model/collection-name.ts'
import { groupByKey, rowLength } from '../util/compressed-rows.ts'
import { lowerBound } from '../util/lower-bound.ts'
import { memoizePair } from '../util/memo.ts'
import { type AnalyzedTexts, analyze, analyzeIds, nameEnd, type TermStream } from './analyzer.ts'
import type { TextRole } from './searched-texts.ts'

/** The documents of each term, ascending, one term after the other. */
export interface Postings {
  /** Where each term's documents begin, by its rank; one more entry than there are terms. */
  readonly starts: Uint32Array
  readonly documents: Uint32Array
  /** How often the document has the term; from 255 on, 255. */
  readonly counts: Uint8ClampedArray
  /** How many different terms each document has. */
  readonly lengths: Uint32Array
  /** The sum of the lengths. */
  readonly totalLength: number
}

/** The terms of documents, by rank, one document after the other. */
interface DocumentTerms {
  readonly ranks: Uint32Array
  /** Where each document's terms end in `ranks`. */
  readonly ends: Uint32Array
}

/**
 * Inverts the terms of each document into the documents of each term.
 *
 * @param terms how many terms the dictionary has
 */
export function buildPostings(terms: number, { ranks, ends }: DocumentTerms): Postings {
  const owners = new Uint32Array(ranks.length)
  for (let document = 0; document < ends.length; document++)
    owners.fill(document, ends[document - 1] ?? 0, ends[document])
  // A document is listed once for each time that it has the term: repeats are counted and removed.
  const { starts: begins, values: documents } = groupByKey(owners, (at) => ranks[at] ?? 0, terms)
  const starts = new Uint32Array(terms + 1)
  const counts = new Uint8ClampedArray(documents.length)
  const lengths = new Uint32Array(ends.length)
  let length = 0
  for (let rank = 0; rank < terms; rank++) {
    const first = length
    for (let at = begins[rank] ?? 0; at < (begins[rank + 1] ?? 0); at++) {
      const document = documents[at] ?? 0
      if (length === first || documents[length - 1] !== document) {
        documents[length++] = document
        lengths[document] = (lengths[document] ?? 0) + 1
      }
      counts[length - 1] = (counts[length - 1] ?? 0) + 1
    }
    starts[rank + 1] = length
  }
  return {
    starts,
    documents: documents.slice(0, length),
    counts: counts.slice(0, length),
    lengths,
    totalLength: length,
  }
}

/** How many documents have the term of a rank. */
export const documentFrequency = (postings: Postings, rank: number): number => rowLength(postings, rank)

/** Every term once, folded, sorted by UTF-16 units. The rank of a term is its index. */
export type Dictionary = readonly string[]

/** Terms from one rank up to, not including, another. */
export interface RankRange {
  readonly from: number
  readonly to: number
}

const lowerRank = (dictionary: Dictionary, from: number, bound: string): number =>
  lowerBound(from, dictionary.length, (rank) => (dictionary[rank] ?? '') >= bound)

/** The rank of a term; -1 if the dictionary does not have it. */
export function rankOf(dictionary: Dictionary, term: string): number {
  const rank = lowerRank(dictionary, 0, term)
  return dictionary[rank] === term ? rank : -1
}

/** No term has this unit, which is not a character: every term with a prefix sorts before the prefix and it. */
const afterAllCharacters = '\uffff'

/** The terms with a prefix; the prefix itself is the first, if it is a term. */
export function prefixRange(dictionary: Dictionary, prefix: string): RankRange {
  const from = lowerRank(dictionary, 0, prefix)
  return { from, to: lowerRank(dictionary, from, prefix + afterAllCharacters) }
}

/** The names of records, term by term. */
export interface NameTerms {
  /** The rank of each term plus one, name after name; 0 after each name. */
  readonly words: Uint32Array
  /** Where each record's names end in `words`. */
  readonly ends: Uint32Array
}

/** What a text index is made of. */
interface TextColumns {
  readonly dictionary: Dictionary
  readonly postings: Readonly<Record<TextRole, Postings>>
  readonly names: NameTerms
}

/** The text index of a collection. A document is a record, by its position in the collection. */
export interface TextIndex extends TextColumns {
  readonly collection: CollectionName
  /** How many records the collection has. */
  readonly size: number
  /** Makes another index of the same texts, or takes it from the file in which this one is. */
  readonly keep: <T>(part: string, make: () => T & StorableAs<T>) => T
}

/** Terms by rank, without the marks that end names. */
function documentTerms({ numbers, ends }: TermStream, rankOfNumber: Uint32Array): DocumentTerms {
  const ranks = new Uint32Array(numbers.length)
  let length = 0
  let at = 0
  const wordEnds = Uint32Array.from(ends, (end) => {
    for (; at < end; at++) {
      const number = numbers[at] ?? nameEnd
      if (number !== nameEnd) ranks[length++] = rankOfNumber[number] ?? 0
    }
    return length
  })
  return { ranks: ranks.subarray(0, length), ends: wordEnds }
}

function nameTerms({ numbers, ends }: TermStream, rankOfNumber: Uint32Array): NameTerms {
  const words = new Uint32Array(numbers.length)
  for (let at = 0; at < numbers.length; at++) {
    const number = numbers[at] ?? nameEnd
    if (number !== nameEnd) words[at] = (rankOfNumber[number] ?? 0) + 1
  }
  return { words, ends: Uint32Array.from(ends) }
}

function buildIndex({ terms, streams }: AnalyzedTexts): TextColumns {
  const dictionary = [...terms].sort()
  const rankOfTerm = new Map(dictionary.map((term, rank) => [term, rank]))
  const rankOfNumber = Uint32Array.from(terms, (term) => rankOfTerm.get(term) ?? 0)
  const postingsOf = (role: TextRole) => buildPostings(dictionary.length, documentTerms(streams[role], rankOfNumber))
  return {
    dictionary,
    postings: { name: postingsOf('name'), text: postingsOf('text'), context: postingsOf('context') },
    names: nameTerms(streams.name, rankOfNumber),
  }
}

function keptIndex(atlas: Atlas, collection: CollectionName, name: string, analyzed: () => AnalyzedTexts): TextIndex {
  const columns = stored(atlas, name, () => buildIndex(analyzed()))
  const size = atlas.records[collection].length
  const keep: TextIndex['keep'] = (part, make) => stored(atlas, `${name}/${part}`, make)
  return withColumns({ collection, size, keep }, columns)
}

/** The text index of a collection, made when it is first searched. */
export const textIndex = /* @__PURE__ */ memoizePair((atlas: Atlas, collection: CollectionName) =>
  keptIndex(atlas, collection, `texts/${collection}`, () => analyze(atlas, collection)),
)

/** The same of a collection's ids, as if they were names; made when a name is first resolved. */
export const idIndex = /* @__PURE__ */ memoizePair((atlas: Atlas, collection: CollectionName) =>
  keptIndex(atlas, collection, `id texts/${collection}`, () => analyzeIds(atlas, collection)),
)

/** How many records have a term in a name. */
export function nameFrequency({ dictionary, postings: { name } }: TextIndex, word: string): number {
  const rank = rankOf(dictionary, word)
  return rank === -1 ? 0 : documentFrequency(name, rank)
}
