/** The documents that the words of a text find. @module */
import { alsoInAny, type FoundDocuments, inAny, postingsIn } from './merge-postings.ts'
import { otherNumbersOf } from './plurals.ts'
import { normsOf, type WeighedList, weighedLists } from './scored-postings.ts'
import { type MeantWords, meantWords } from './term-expansion.ts'
import type { TextIndex } from './text-index.ts'

/** What the words of a text find. */
export interface WordsFound {
  /** In each index. */
  readonly found: readonly FoundDocuments[]
  /** Whether those found have all the words. */
  readonly haveAll: boolean
  /** Whether a word of a record is one that was found. */
  readonly isMeant: (term: string) => boolean
}

/** The documents of an index that each word has: the rarest word is asked first, and the others only of what it leaves. */
function withAll(size: number, words: readonly (readonly WeighedList[])[]): FoundDocuments {
  const [rarest = [], ...others] = words.toSorted((a, b) => postingsIn(a) - postingsIn(b))
  return others.reduce(
    (found, lists) => (found.documents.length === 0 ? found : alsoInAny(found, lists)),
    inAny(size, rarest),
  )
}

function meaning(
  indexes: readonly TextIndex[],
  terms: readonly string[],
  meant: readonly (readonly MeantWords[])[],
): (term: string) => boolean {
  const alsoMatches = new Set(terms.flatMap((term) => [term, ...otherNumbersOf(term)]))
  for (const ofWord of meant) {
    ofWord.forEach((words, at) => {
      for (const { rank, likeness } of words) {
        if (likeness === 'near') alsoMatches.add(indexes[at]?.dictionary[rank] ?? '')
      }
    })
  }
  const last = terms.at(-1) ?? ''
  return (term) => alsoMatches.has(term) || term.startsWith(last)
}

/**
 * The documents that have all words of a text, or, where none has all, any.
 *
 * @param indexes where to look
 * @param terms the words, folded, one at least; the last may be unfinished. One that stands there again says nothing new
 */
export function findWords(indexes: readonly TextIndex[], terms: readonly string[]): WordsFound {
  const last = terms.at(-1)
  const distinct = [...new Set(terms)]
  const meant = distinct.map((term) => meantWords(indexes, term, term === last))
  const norms = normsOf(indexes)
  const byWord = meant.map((ofWord) => weighedLists(indexes, ofWord, norms))
  const byIndex = indexes.map(({ size }, at) => ({ size, words: byWord.map((lists) => lists[at] ?? []) }))
  const isMeant = meaning(indexes, terms, meant)
  const all = byIndex.map(({ size, words }) => withAll(size, words))
  const haveAll = all.some(({ documents }) => documents.length > 0)
  if (distinct.length === 1 || haveAll) return { found: all, haveAll, isMeant }
  return { found: byIndex.map(({ size, words }) => inAny(size, words.flat())), haveAll, isMeant }
}
