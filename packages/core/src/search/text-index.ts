/**
 * The text index of a collection: which words stand where, in which records.
 *
 * Each collection has its own, made when it is first searched: who filters organizations by a text waits for theirs
 * alone. What is asked of several is asked of each, and their statistics are added up.
 *
 * @module
 */
import type { Atlas } from '../dataset/atlas.ts'
import type { CollectionName } from '../model/collection-name.ts'
import { groupByKey, rowLength } from '../util/compressed-rows.ts'
import { lowerBound } from '../util/lower-bound.ts'
import { memoizePair } from '../util/memo.ts'
import { nameEnd, readIds, readTexts, type TextsRead, type WordsRead } from './analyzer.ts'
import type { TextRole } from './searched-texts.ts'

/** The documents of each word, ascending, one word after the other. */
export interface Postings {
  /** Where each word's documents begin, by its rank; one more entry than there are words. */
  readonly starts: Uint32Array
  readonly documents: Uint32Array
  /** How often the word stands in the document; from 255 on, 255. */
  readonly counts: Uint8ClampedArray
  /** How many different words each document has. */
  readonly lengths: Uint32Array
  /** The sum of the lengths. */
  readonly totalLength: number
}

/** Words of documents, by rank, one document after the other. */
interface DocumentWords {
  readonly ranks: Uint32Array
  /** Where each document's words end in `ranks`. */
  readonly ends: Uint32Array
}

/**
 * Turns words by document into documents by word.
 *
 * @param terms how many words the dictionary has
 */
export function makePostings(terms: number, { ranks, ends }: DocumentWords): Postings {
  const owners = new Uint32Array(ranks.length)
  for (let document = 0; document < ends.length; document++)
    owners.fill(document, ends[document - 1] ?? 0, ends[document])
  // A document stands once for each time that it has the word: repeats are counted, and removed.
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

/** How many documents hold the word of a rank. */
export const holding = (postings: Postings, rank: number): number => rowLength(postings, rank)

/** Every word once, folded, sorted unit by unit. A word's rank is where it stands. */
export type Dictionary = readonly string[]

/** Words from one rank up to, not including, another. */
export interface RankRange {
  readonly from: number
  readonly to: number
}

const firstRank = (dictionary: Dictionary, from: number, bound: string): number =>
  lowerBound(from, dictionary.length, (rank) => (dictionary[rank] ?? '') >= bound)

/** The rank of a word; -1 if it is not there. */
export function rankOf(dictionary: Dictionary, term: string): number {
  const rank = firstRank(dictionary, 0, term)
  return dictionary[rank] === term ? rank : -1
}

/** No word has this unit, which is none of a character: all that begin so stand before it. */
const afterAll = '\uffff'

/** The words that begin so; the word itself, where there is one, is the first. */
export function ranksBeginning(dictionary: Dictionary, prefix: string): RankRange {
  const from = firstRank(dictionary, 0, prefix)
  return { from, to: firstRank(dictionary, from, prefix + afterAll) }
}

/** What records are called, word by word. */
export interface NameWords {
  /** The rank of each word plus one, name after name; 0 after each name. */
  readonly words: Uint32Array
  /** Where each record's names end in `words`. */
  readonly ends: Uint32Array
}

/** What the words of a collection's records lead to. A document is a record's position in the collection. */
export interface TextIndex {
  readonly collection: CollectionName
  /** How many records the collection has. */
  readonly size: number
  readonly dictionary: Dictionary
  readonly postings: Readonly<Record<TextRole, Postings>>
  readonly names: NameWords
}

/** Words by rank, and names with what stands after each left out. */
function documentWords({ numbers, ends }: WordsRead, rankOfNumber: Uint32Array): DocumentWords {
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

function nameWords({ numbers, ends }: WordsRead, rankOfNumber: Uint32Array): NameWords {
  const words = new Uint32Array(numbers.length)
  for (let at = 0; at < numbers.length; at++) {
    const number = numbers[at] ?? nameEnd
    if (number !== nameEnd) words[at] = (rankOfNumber[number] ?? 0) + 1
  }
  return { words, ends: Uint32Array.from(ends) }
}

function makeIndex(collection: CollectionName, size: number, { terms, words }: TextsRead): TextIndex {
  const dictionary = [...terms].sort()
  const rankOfTerm = new Map(dictionary.map((term, rank) => [term, rank]))
  const rankOfNumber = Uint32Array.from(terms, (term) => rankOfTerm.get(term) ?? 0)
  const postingsOf = (role: TextRole) => makePostings(dictionary.length, documentWords(words[role], rankOfNumber))
  return {
    collection,
    size,
    dictionary,
    postings: { name: postingsOf('name'), text: postingsOf('text'), context: postingsOf('context') },
    names: nameWords(words.name, rankOfNumber),
  }
}

/** The text index of a collection, made when it is first searched. */
export const textIndex = /* @__PURE__ */ memoizePair((atlas: Atlas, collection: CollectionName) =>
  makeIndex(collection, atlas.records[collection].length, readTexts(atlas, collection)),
)

/** The words of a collection's ids, as names: made when it is first asked whom a name means. */
export const idIndex = /* @__PURE__ */ memoizePair((atlas: Atlas, collection: CollectionName) =>
  makeIndex(collection, atlas.records[collection].length, readIds(atlas, collection)),
)

/** How many records have a word in a name. */
export function nameHolders({ dictionary, postings: { name } }: TextIndex, word: string): number {
  const rank = rankOf(dictionary, word)
  return rank === -1 ? 0 : holding(name, rank)
}
