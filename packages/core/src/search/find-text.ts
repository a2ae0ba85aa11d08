/** The records that a text finds. @module */
import type { Atlas } from '../dataset/atlas.ts'
import type { CollectionName } from '../model/collection-name.ts'
import { includes } from '../util/sorted-lists.ts'
import { withoutLegalForms } from './legal-forms.ts'
import { countPostings, intersect, type ScoredDocuments, union } from './merge-postings.ts'
import { exactMatches } from './name-prefixes.ts'
import { otherNumbersOf } from './plurals.ts'
import { lengthNorms, type ScoredPostings, scoredPostings } from './scored-postings.ts'
import { type SearchIndex, searchIndexOf } from './search-index.ts'
import { type ExpandedTerms, expandTerm } from './term-expansion.ts'
import { nameFrequency, type TextIndex } from './text-index.ts'
import { termsOf } from './tokenizer.ts'

/** The documents that terms find. */
interface TermHits {
  /** In each index. */
  readonly found: readonly ScoredDocuments[]
  /** Whether they have all the terms. */
  readonly hasAllTerms: boolean
  /** Whether a term of a record matches one of the searched terms. */
  readonly isMatch: (term: string) => boolean
}

/** The documents of an index that have all terms: the rarest first, the others only among what is left. */
function intersectAll(size: number, terms: readonly (readonly ScoredPostings[])[]): ScoredDocuments {
  const [rarest = [], ...others] = terms.toSorted((a, b) => countPostings(a) - countPostings(b))
  return others.reduce(
    (found, lists) => (found.documents.length === 0 ? found : intersect(found, lists)),
    union(size, rarest),
  )
}

/** Tells which terms of a record match a searched term, for highlighting. */
function termMatcher(
  indexes: readonly TextIndex[],
  terms: readonly string[],
  expanded: readonly (readonly ExpandedTerms[])[],
): (term: string) => boolean {
  const matches = new Set(terms.flatMap((term) => [term, ...otherNumbersOf(term)]))
  for (const ofTerm of expanded) {
    ofTerm.forEach((terms, at) => {
      for (const { rank, likeness } of terms) {
        if (likeness === 'near') matches.add(indexes[at]?.dictionary[rank] ?? '')
      }
    })
  }
  const last = terms.at(-1) ?? ''
  return (term) => matches.has(term) || term.startsWith(last)
}

/**
 * The documents that have all terms; if none has all, those that have any.
 *
 * @param indexes where to look
 * @param terms one at least, the last may be unfinished; repeats are ignored
 */
function findTerms(indexes: readonly TextIndex[], terms: readonly string[]): TermHits {
  const last = terms.at(-1)
  const distinct = [...new Set(terms)]
  const expanded = distinct.map((term) => expandTerm(indexes, term, term === last))
  const norms = lengthNorms(indexes)
  const byTerm = expanded.map((ofTerm) => scoredPostings(indexes, ofTerm, norms))
  const byIndex = indexes.map(({ size }, at) => ({ size, lists: byTerm.map((lists) => lists[at] ?? []) }))
  const isMatch = termMatcher(indexes, terms, expanded)
  const all = byIndex.map(({ size, lists }) => intersectAll(size, lists))
  const hasAllTerms = all.some(({ documents }) => documents.length > 0)
  if (distinct.length === 1 || hasAllTerms) return { found: all, hasAllTerms, isMatch }
  return { found: byIndex.map(({ size, lists }) => union(size, lists.flat())), hasAllTerms, isMatch }
}

/** The records of a collection that a text finds. */
export interface CollectionHits extends ScoredDocuments {
  readonly collection: CollectionName
  /** Those of which the text is the id or a name. */
  readonly exact: ReadonlySet<number>
}

/** The records that a text finds. */
export interface TextHits {
  readonly collections: readonly CollectionHits[]
  /** Whether a term of a record matches the text. */
  readonly isMatch: (term: string) => boolean
}

/** Adds the exact matches that have none of the terms: the id of "Tang & Lín" is `tanglin`. */
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

/** Finds all terms; if no record has all, or no name has those of legal forms, without these. */
function findReduced(indexes: readonly TextIndex[], terms: readonly string[]) {
  const all = findTerms(indexes, terms)
  const without = withoutLegalForms(terms)
  const isInName = (term: string) => indexes.some((index) => nameFrequency(index, term) > 0)
  const isForm = (term: string) => !without.includes(term)
  const reduced = all.hasAllTerms && terms.filter(isForm).every(isInName) ? terms : without
  return { ...(reduced.length === terms.length ? all : findTerms(indexes, reduced)), reduced }
}

/**
 * Finds the records of some collections by a text.
 *
 * @param index where to look
 * @param collections in which collections
 * @param text what a person typed
 * @returns the records of each collection, in their order; none for a text without words
 */
export function findText(index: SearchIndex, collections: readonly CollectionName[], text: string): TextHits {
  const terms = termsOf(text)
  if (terms.length === 0) return { collections: [], isMatch: () => false }
  const indexes = collections.map((collection) => index.textsOf(collection))
  const { found, isMatch, reduced } = findReduced(indexes, terms)
  return {
    isMatch,
    collections: indexes.flatMap((texts, at) => {
      const inIndex = found[at]
      if (inIndex === undefined) return []
      const exact = new Set([
        ...exactMatches(index, texts, text, terms),
        ...(reduced === terms ? [] : exactMatches(index, texts, reduced.join(' '), reduced)),
      ])
      return [{ ...addExactMatches(inIndex, exact), collection: texts.collection, exact }]
    }),
  }
}

/**
 * The records of one collection that a text finds.
 *
 * @param atlas where to look
 * @param collection name of a collection
 * @param text what a person typed
 * @returns the positions of the records found in the collection, ascending, the score of each, and the exact matches
 */
export function searchCollection(atlas: Atlas, collection: CollectionName, text: string): CollectionHits {
  const [found] = findText(searchIndexOf(atlas), [collection], text).collections
  return found ?? { collection, documents: new Uint32Array(), scores: new Float32Array(), exact: new Set() }
}
