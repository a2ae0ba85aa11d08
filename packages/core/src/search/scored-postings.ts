/** What each word of a question counts in the documents that hold it. @module */

import type { TextRole } from './searched-texts.ts'
import type { ExpandedTerm, ExpandedTerms } from './term-expansion.ts'
import { documentFrequency, type Postings, type TextIndex } from './text-index.ts'

/** How much further occurrences of a word add. */
const k1 = 1.2

/** How much long documents are held against their words. */
const b = 0.7

/** What a word counts at least, in however long a document. */
const delta = 0.5

/**
 * How much a word counts for its rarity.
 *
 * @param documents how many documents there are
 * @param holding how many hold the word
 * @returns above 0
 */
const idf = (documents: number, holding: number): number => Math.log(1 + (documents - holding + 0.5) / (holding + 0.5))

/** What the length of a document takes away from its words. */
interface LengthNorm {
  readonly fixed: number
  readonly perWord: number
}

/** @param averageLength how many words a document has on average, above 0 */
export const lengthNorm = (averageLength: number): LengthNorm => ({
  fixed: k1 * (1 - b),
  perWord: (k1 * b) / averageLength,
})

/**
 * How much a word counts in one document, before its rarity.
 *
 * @param count how often it stands there, from 1
 * @param length how many words the document has
 */
const termWeight = (count: number, length: number, { fixed, perWord }: LengthNorm): number =>
  delta + (count * (k1 + 1)) / (count + fixed + perWord * length)

/** What a record is called weighs most; what it refers to is called, least. */
const roleWeights: Readonly<Record<TextRole, number>> = { name: 4, text: 1, context: 0.25 }

const roles = ['name', 'text', 'context'] as const satisfies readonly TextRole[]

/** The documents that hold one word in one role: a piece of the postings. */
export interface ScoredPostings {
  readonly postings: Postings
  readonly from: number
  readonly to: number
  readonly weight: number
  readonly norm: LengthNorm
}

/** What the document at a place of a list scores for it. */
export function scoreAt(
  { postings: { documents, counts, lengths }, weight, norm }: ScoredPostings,
  at: number,
): number {
  return weight * termWeight(counts[at] ?? 0, lengths[documents[at] ?? 0] ?? 0, norm)
}

/** How rare words of one likeness are in one role, in all indexes together. */
function idfOf(
  indexes: readonly TextIndex[],
  meant: readonly ExpandedTerms[],
  likeness: ExpandedTerm['likeness'],
  role: TextRole,
): number {
  let [documents, held] = [0, 0]
  indexes.forEach(({ size, postings }, at) => {
    documents += size
    for (const word of meant[at] ?? [])
      if (word.likeness === likeness) held += documentFrequency(postings[role], word.rank)
  })
  // A document that holds two of the words is counted twice.
  return idf(documents, Math.min(held, documents))
}

/** The norm of each role, by the average over all indexes. */
export function lengthNorms(indexes: readonly TextIndex[]): Readonly<Record<TextRole, LengthNorm>> {
  const documents = indexes.reduce((sum, { size }) => sum + size, 0)
  const normOf = (role: TextRole) =>
    lengthNorm(indexes.reduce((sum, { postings }) => sum + postings[role].totalLength, 0) / documents)
  return { name: normOf('name'), text: normOf('text'), context: normOf('context') }
}

/**
 * The lists of the documents that a typed word finds, of each index.
 *
 * How rare a word is, is asked of all that are alike to the typed one together: a misspelling that a single record has
 * would else count most.
 */
export function scoredPostings(
  indexes: readonly TextIndex[],
  meant: readonly ExpandedTerms[],
  norms: Readonly<Record<TextRole, LengthNorm>>,
): readonly (readonly ScoredPostings[])[] {
  const rarities = new Map(
    (['same', 'longer', 'near'] as const).map((likeness) => [
      likeness,
      roles.map((role) => idfOf(indexes, meant, likeness, role)),
    ]),
  )
  return indexes.map(({ postings }, index) => {
    const lists: ScoredPostings[] = []
    for (const { rank, likeness, fit } of meant[index] ?? []) {
      roles.forEach((role, at) => {
        const [from, to] = [postings[role].starts[rank] ?? 0, postings[role].starts[rank + 1] ?? 0]
        const weight = roleWeights[role] * fit * (rarities.get(likeness)?.[at] ?? 0)
        if (from < to) lists.push({ postings: postings[role], from, to, weight, norm: norms[role] })
      })
    }
    return lists
  })
}
