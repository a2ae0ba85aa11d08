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
import { memoizePair } from '../util/memo.ts'
import { nameEnd, readIds, readTexts, type TextsRead, type WordsRead } from './analyzer.ts'
import { type Dictionary, rankOf } from './dictionary.ts'
import { type DocumentWords, holding, makePostings, type Postings } from './postings.ts'
import type { TextRole } from './searched-texts.ts'

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
