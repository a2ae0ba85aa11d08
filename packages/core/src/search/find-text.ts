/** The records that a text finds. @module */
import type { Atlas } from '../dataset/atlas.ts'
import type { CollectionName } from '../model/collection-name.ts'
import { includes } from '../util/sorted-lists.ts'
import { withoutLegalForms } from './legal-forms.ts'
import { countPostings, intersect, type ScoredDocuments, union } from './merge-postings.ts'
import { exactMatches } from './name-prefixes.ts'
import { otherNumbersOf } from './plurals.ts'
import { lengthNorms, type ScoredPostings, scoredPostings } from './scored-postings.ts'
import { type ExpandedTerms, expandTerm } from './term-expansion.ts'
import { type TextIndex, textIndex } from './text-index.ts'
import { termsOf } from './tokenizer.ts'

/** What the words of a text find. */
interface TermHits {
  /** In each index. */
  readonly found: readonly ScoredDocuments[]
  /** Whether those found have all the words. */
  readonly hasAllTerms: boolean
  /** Whether a word of a record is one that was found. */
  readonly isMatch: (term: string) => boolean
}

/** The documents of an index that each word has: the rarest word is asked first, and the others only of what it leaves. */
function intersectAll(size: number, words: readonly (readonly ScoredPostings[])[]): ScoredDocuments {
  const [rarest = [], ...others] = words.toSorted((a, b) => countPostings(a) - countPostings(b))
  return others.reduce(
    (found, lists) => (found.documents.length === 0 ? found : intersect(found, lists)),
    union(size, rarest),
  )
}

function matchedTerms(
  indexes: readonly TextIndex[],
  terms: readonly string[],
  meant: readonly (readonly ExpandedTerms[])[],
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
function findTerms(indexes: readonly TextIndex[], terms: readonly string[]): TermHits {
  const last = terms.at(-1)
  const distinct = [...new Set(terms)]
  const meant = distinct.map((term) => expandTerm(indexes, term, term === last))
  const norms = lengthNorms(indexes)
  const byWord = meant.map((ofWord) => scoredPostings(indexes, ofWord, norms))
  const byIndex = indexes.map(({ size }, at) => ({ size, words: byWord.map((lists) => lists[at] ?? []) }))
  const isMeant = matchedTerms(indexes, terms, meant)
  const all = byIndex.map(({ size, words }) => intersectAll(size, words))
  const haveAll = all.some(({ documents }) => documents.length > 0)
  if (distinct.length === 1 || haveAll) return { found: all, hasAllTerms: haveAll, isMatch: isMeant }
  return { found: byIndex.map(({ size, words }) => union(size, words.flat())), hasAllTerms: haveAll, isMatch: isMeant }
}

/** The records of a collection that a text finds. */
export interface CollectionHits extends ScoredDocuments {
  readonly collection: CollectionName
  /** Those that are called exactly so. */
  readonly exact: ReadonlySet<number>
}

/** What a text finds. */
export interface TextHits {
  readonly collections: readonly CollectionHits[]
  /** Whether a word of a record is one that was found. */
  readonly isMatch: (term: string) => boolean
}

/** With those called exactly so that have none of the words: the id of "Tang & Lín" is `tanglin`. */
function addExactMatches(found: ScoredDocuments, exact: ReadonlySet<number>): ScoredDocuments {
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
interface ReducedTermHits extends TermHits {
  readonly sought: readonly string[]
}

/** What all words find; where no record has all, what those find that are not of a legal form. */
function findReduced(indexes: readonly TextIndex[], terms: readonly string[]): ReducedTermHits {
  const all = findTerms(indexes, terms)
  const sought = all.hasAllTerms ? terms : withoutLegalForms(terms)
  return { ...(sought.length === terms.length ? all : findTerms(indexes, sought)), sought }
}

/**
 * Finds the records of some collections by a text.
 *
 * @param atlas where to look
 * @param collections in which collections
 * @param text what somebody typed
 * @returns what each collection has, in their order; nothing for a text without words
 */
export function findText(atlas: Atlas, collections: readonly CollectionName[], text: string): TextHits {
  const terms = termsOf(text)
  if (terms.length === 0) return { collections: [], isMatch: () => false }
  const indexes = collections.map((collection) => textIndex(atlas, collection))
  const { found, isMatch: isMeant, sought } = findReduced(indexes, terms)
  return {
    isMatch: isMeant,
    collections: indexes.flatMap((index, at) => {
      const inIndex = found[at]
      if (inIndex === undefined) return []
      const exact = new Set([
        ...exactMatches(atlas, index, text, terms),
        ...(sought === terms ? [] : exactMatches(atlas, index, sought.join(' '), sought)),
      ])
      return [{ ...addExactMatches(inIndex, exact), collection: index.collection, exact }]
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
export function searchCollection(atlas: Atlas, collection: CollectionName, text: string): CollectionHits {
  const [found] = findText(atlas, [collection], text).collections
  return found ?? { collection, documents: new Uint32Array(), scores: new Float32Array(), exact: new Set() }
}
