/**
 * The score of each searched term in the documents that have it: BM25+ (Lv and Zhai 2011, "Lower-bounding term frequency
 * normalization"), with the parameters that they found best.
 *
 * A rare term counts more than a frequent one; its second occurrence in a document counts less than the first; and in a
 * short text it counts more than in a long one.
 *
 * @module
 */

import { columnOf } from '../dataset/stored-index.ts'
import { memoize } from '../util/memo.ts'
import type { TextRole } from './searched-texts.ts'
import type { ExpandedTerm, ExpandedTerms } from './term-expansion.ts'
import { documentFrequency, type Postings, type TextIndex } from './text-index.ts'

/** How much further occurrences of a term add. */
const k1 = 1.2

/** How much the length of a document reduces the score of its terms. */
const b = 0.7

/** The least that an occurrence counts, in a document of any length. */
const delta = 0.5

/**
 * Inverse document frequency.
 *
 * @param documents how many documents there are
 * @param frequency how many of them have the term
 * @returns above 0
 */
const idf = (documents: number, frequency: number): number =>
  Math.log(1 + (documents - frequency + 0.5) / (frequency + 0.5))

/** How the length of a document reduces the score of its terms. */
interface LengthNorm {
  readonly fixed: number
  readonly perWord: number
}

/** @param averageLength how many terms a document has on average, above 0 */
export const lengthNorm = (averageLength: number): LengthNorm => ({
  fixed: k1 * (1 - b),
  perWord: (k1 * b) / averageLength,
})

/**
 * The weight of a term in one document, without its idf.
 *
 * @param count how often the document has it, from 1
 * @param length how many terms the document has
 */
const termWeight = (count: number, length: number, { fixed, perWord }: LengthNorm): number =>
  delta + (count * (k1 + 1)) / (count + fixed + perWord * length)

/** The record's own names weigh most, the names of records that it refers to least. */
const roleWeights: Readonly<Record<TextRole, number>> = { name: 4, text: 1, context: 0.25 }

const roles = ['name', 'text', 'context'] as const satisfies readonly TextRole[]

/** The postings of a large atlas are long, and a term has few of them: of a file no more is read than is needed. */
const postingColumns = /* @__PURE__ */ memoize((postings: Postings) => ({
  documents: columnOf(postings, 'documents'),
  counts: columnOf(postings, 'counts'),
  lengths: postings.lengths,
}))

/** The documents that have one term in one role: a range of the postings. */
export interface ScoredPostings {
  readonly postings: Postings
  readonly from: number
  readonly to: number
  readonly weight: number
  readonly norm: LengthNorm
}

/** What the scores of a list are made of: columns, of which those of its range are read. */
type ReadPostings = Pick<Postings, 'documents' | 'counts' | 'lengths'>

export function readPostings({ postings, from, to }: ScoredPostings): ReadPostings {
  const { documents, counts, lengths } = postingColumns(postings)
  return { documents: documents.having(from, to), counts: counts.having(from, to), lengths }
}

/** The score of the document at an index of the postings. */
export const scoreAt = (
  { documents, counts, lengths }: ReadPostings,
  at: number,
  { weight, norm }: ScoredPostings,
): number => weight * termWeight(counts[at] ?? 0, lengths[documents[at] ?? 0] ?? 0, norm)

/** The idf of all terms of one likeness in one role, in all indexes together. */
function idfOf(
  indexes: readonly TextIndex[],
  expanded: readonly ExpandedTerms[],
  likeness: ExpandedTerm['likeness'],
  role: TextRole,
): number {
  let [documents, frequency] = [0, 0]
  indexes.forEach(({ size, postings }, at) => {
    documents += size
    for (const term of expanded[at] ?? [])
      if (term.likeness === likeness) frequency += documentFrequency(postings[role], term.rank)
  })
  // A document that has two of the terms is counted twice.
  return idf(documents, Math.min(frequency, documents))
}

/** The length norm of each role, by the average over all indexes. */
export function lengthNorms(indexes: readonly TextIndex[]): Readonly<Record<TextRole, LengthNorm>> {
  const documents = indexes.reduce((sum, { size }) => sum + size, 0)
  const normOf = (role: TextRole) =>
    lengthNorm(indexes.reduce((sum, { postings }) => sum + postings[role].totalLength, 0) / documents)
  return { name: normOf('name'), text: normOf('text'), context: normOf('context') }
}

/**
 * The postings of the terms to which a searched term was expanded, in each index.
 *
 * Terms of one likeness share their idf: a misspelling in a single record would otherwise count most.
 */
export function scoredPostings(
  indexes: readonly TextIndex[],
  expanded: readonly ExpandedTerms[],
  norms: Readonly<Record<TextRole, LengthNorm>>,
): readonly (readonly ScoredPostings[])[] {
  const idfs = new Map(
    (['same', 'longer', 'near'] as const).map((likeness) => [
      likeness,
      roles.map((role) => idfOf(indexes, expanded, likeness, role)),
    ]),
  )
  return indexes.map(({ postings }, index) => {
    const lists: ScoredPostings[] = []
    for (const { rank, likeness, fit } of expanded[index] ?? []) {
      roles.forEach((role, at) => {
        const [from, to] = [postings[role].starts[rank] ?? 0, postings[role].starts[rank + 1] ?? 0]
        const weight = roleWeights[role] * fit * (idfs.get(likeness)?.[at] ?? 0)
        if (from < to) lists.push({ postings: postings[role], from, to, weight, norm: norms[role] })
      })
    }
    return lists
  })
}
