/** The records that a text finds. @module */
import type { Atlas } from '../dataset/atlas.ts'
import type { CollectionName } from '../model/collection-name.ts'
import { includes } from '../util/sorted-lists.ts'
import { withoutLegalForms } from './legal-forms.ts'
import { alsoInAny, type FoundDocuments, inAny, postingsIn } from './merge-postings.ts'
import { calledExactly } from './name-prefixes.ts'
import { otherNumbersOf } from './plurals.ts'
import { normsOf, type WeighedList, weighedLists } from './scored-postings.ts'
import { type MeantWords, meantWords } from './term-expansion.ts'
import { type TextIndex, textIndex } from './text-index.ts'
import { termsOf } from './tokenizer.ts'

/** What the words of a text find. */
interface WordsFound {
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
function findWords(indexes: readonly TextIndex[], terms: readonly string[]): WordsFound {
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

/** The records of a collection that a text finds. */
export interface CollectionFound extends FoundDocuments {
  readonly collection: CollectionName
  /** Those that are called exactly so. */
  readonly exact: ReadonlySet<number>
}

/** What a text finds. */
export interface TextFound {
  readonly collections: readonly CollectionFound[]
  /** Whether a word of a record is one that was found. */
  readonly isMeant: (term: string) => boolean
}

/** With those called exactly so that have none of the words: the id of "Tang & Lín" is `tanglin`. */
function withExact(found: FoundDocuments, exact: ReadonlySet<number>): FoundDocuments {
  const missing = [...exact].filter((document) => !includes(found.documents, document))
  if (missing.length === 0) return found
  const scoreOf = new Map(missing.map((document) => [document, 0]))
  found.documents.forEach((document, at) => {
    scoreOf.set(document, found.scores[at] ?? 0)
  })
  const documents = Uint32Array.from(scoreOf.keys()).sort()
  return { documents, scores: Float32Array.from(documents, (document) => scoreOf.get(document) ?? 0) }
}

/** The words that are looked for, and what they find. */
interface SoughtFound extends WordsFound {
  readonly sought: readonly string[]
}

/** What all words find; where no record has all, what those find that are not of a legal form. */
function findSought(indexes: readonly TextIndex[], terms: readonly string[]): SoughtFound {
  const all = findWords(indexes, terms)
  const sought = all.haveAll ? terms : withoutLegalForms(terms)
  return { ...(sought.length === terms.length ? all : findWords(indexes, sought)), sought }
}

/**
 * Finds the records of some collections by a text.
 *
 * @param atlas where to look
 * @param collections in which collections
 * @param text what somebody typed
 * @returns what each collection has, in their order; nothing for a text without words
 */
export function findText(atlas: Atlas, collections: readonly CollectionName[], text: string): TextFound {
  const terms = termsOf(text)
  if (terms.length === 0) return { collections: [], isMeant: () => false }
  const indexes = collections.map((collection) => textIndex(atlas, collection))
  const { found, isMeant, sought } = findSought(indexes, terms)
  return {
    isMeant,
    collections: indexes.flatMap((index, at) => {
      const inIndex = found[at]
      if (inIndex === undefined) return []
      const exact = new Set([
        ...calledExactly(atlas, index, text, terms),
        ...(sought === terms ? [] : calledExactly(atlas, index, sought.join(' '), sought)),
      ])
      return [{ ...withExact(inIndex, exact), collection: index.collection, exact }]
    }),
  }
}

/**
 * The records of one collection that a text finds.
 *
 * @param atlas where to look
 * @param collection name of a collection
 * @param text what somebody typed
 * @returns the positions of the records found in the collection, ascending, the score of each, and which are called
 *   exactly so
 */
export function searchCollection(atlas: Atlas, collection: CollectionName, text: string): CollectionFound {
  const [found] = findText(atlas, [collection], text).collections
  return found ?? { collection, documents: new Uint32Array(), scores: new Float32Array(), exact: new Set() }
}
