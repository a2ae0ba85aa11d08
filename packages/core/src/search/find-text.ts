/** The records that a text finds. @module */
import type { Atlas } from '../atlas/atlas.ts'
import type { CollectionName } from '../model/collection-name.ts'
import { calledExactly } from './called-exactly.ts'
import { findWords } from './find-words.ts'
import { type FoundDocuments, includes } from './found-documents.ts'
import { textIndex } from './text-index.ts'
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
  const { found, isMeant } = findWords(indexes, terms)
  return {
    isMeant,
    collections: indexes.flatMap((index, at) => {
      const inIndex = found[at]
      if (inIndex === undefined) return []
      const exact = calledExactly(atlas, index, text, terms)
      return [{ ...withExact(inIndex, exact), collection: index.collection, exact }]
    }),
  }
}
