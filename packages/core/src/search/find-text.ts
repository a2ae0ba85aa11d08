/** The records that a text finds. @module */
import type { Atlas } from '../dataset/atlas.ts'
import type { CollectionName } from '../model/collection-name.ts'
import { includes } from '../util/sorted-lists.ts'
import { calledExactly } from './exact-match.ts'
import { findWords, type WordsFound } from './find-words.ts'
import { withoutLegalForms } from './legal-forms.ts'
import type { FoundDocuments } from './merge-postings.ts'
import { type TextIndex, textIndex } from './text-index.ts'
import { termsOf } from './words.ts'

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
