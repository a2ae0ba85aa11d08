/**
 * The text index of a collection: which words stand where, in which records.
 *
 * Each collection has its own, made when it is first searched: who filters organizations by a text waits for theirs
 * alone. What is asked of several is asked of each, and their statistics are added up.
 *
 * @module
 */
import type { CollectionName } from '../model/collection-name.ts'
import { oncePerCollection } from '../query/once-per-collection.ts'
import type { Dictionary } from './dictionary.ts'
import { makePostings, type Postings } from './postings.ts'
import { nameEnd, readTexts, type WordsRead } from './read-words.ts'
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

/** The ranks of the words, and each record's end among them. */
function ranked({ numbers, ends }: WordsRead, rankOfNumber: Uint32Array) {
  const ranks = Uint32Array.from(numbers, (number) => rankOfNumber[number] ?? 0)
  return { ranks, ends: Uint32Array.from(ends) }
}

/** Names without what stands after each. */
function withoutNameEnds({ numbers, ends }: WordsRead): WordsRead {
  const words: number[] = []
  let at = 0
  const wordEnds = ends.map((end) => {
    for (; at < end; at++) {
      const number = numbers[at] ?? nameEnd
      if (number !== nameEnd) words.push(number)
    }
    return words.length
  })
  return { numbers: words, ends: wordEnds }
}

/** The text index of a collection, made when it is first searched. */
export const textIndex = oncePerCollection((atlas, collection): TextIndex => {
  const { terms, words } = readTexts(atlas, collection)
  const dictionary = [...terms].sort()
  const rankOfTerm = new Map(dictionary.map((term, rank) => [term, rank]))
  const rankOfNumber = Uint32Array.from(terms, (term) => rankOfTerm.get(term) ?? 0)
  const postingsOf = (read: WordsRead) => makePostings(dictionary.length, ranked(read, rankOfNumber))
  return {
    collection,
    size: atlas.records[collection].length,
    dictionary,
    postings: {
      name: postingsOf(withoutNameEnds(words.name)),
      text: postingsOf(words.text),
      context: postingsOf(words.context),
    },
    names: {
      words: Uint32Array.from(words.name.numbers, (number) =>
        number === nameEnd ? 0 : (rankOfNumber[number] ?? 0) + 1,
      ),
      ends: Uint32Array.from(words.name.ends),
    },
  }
})
