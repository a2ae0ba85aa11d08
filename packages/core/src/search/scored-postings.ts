/** What each word of a question counts in the documents that hold it. @module */

import type { TextRole } from './searched-texts.ts'
import type { MeantWord, MeantWords } from './term-expansion.ts'
import { holding, type Postings, type TextIndex } from './text-index.ts'

/** How much further occurrences of a word add. */
const saturation = 1.2

/** How much long documents are held against their words. */
const lengthPenalty = 0.7

/** What a word counts at least, in however long a document. */
const leastShare = 0.5

/**
 * How much a word counts for its rarity.
 *
 * @param documents how many documents there are
 * @param holding how many hold the word
 * @returns above 0
 */
const rarity = (documents: number, holding: number): number =>
  Math.log(1 + (documents - holding + 0.5) / (holding + 0.5))

/** What the length of a document takes away from its words. */
interface LengthNorm {
  readonly fixed: number
  readonly perWord: number
}

/** @param averageLength how many words a document has on average, above 0 */
export const lengthNorm = (averageLength: number): LengthNorm => ({
  fixed: saturation * (1 - lengthPenalty),
  perWord: (saturation * lengthPenalty) / averageLength,
})

/**
 * How much a word counts in one document, before its rarity.
 *
 * @param count how often it stands there, from 1
 * @param length how many words the document has
 */
const presence = (count: number, length: number, { fixed, perWord }: LengthNorm): number =>
  leastShare + (count * (saturation + 1)) / (count + fixed + perWord * length)

/** What a record is called weighs most; what it refers to is called, least. */
const roleWeights: Readonly<Record<TextRole, number>> = { name: 4, text: 1, context: 0.25 }

const roles = ['name', 'text', 'context'] as const satisfies readonly TextRole[]

/** The documents that hold one word in one role: a piece of the postings. */
export interface WeighedList {
  readonly postings: Postings
  readonly from: number
  readonly to: number
  readonly weight: number
  readonly norm: LengthNorm
}

/** What the document at a place of a list scores for it. */
export function scoreAt({ postings: { documents, counts, lengths }, weight, norm }: WeighedList, at: number): number {
  return weight * presence(counts[at] ?? 0, lengths[documents[at] ?? 0] ?? 0, norm)
}

/** How rare words of one likeness are in one role, in all indexes together. */
function rarityOf(
  indexes: readonly TextIndex[],
  meant: readonly MeantWords[],
  likeness: MeantWord['likeness'],
  role: TextRole,
): number {
  let [documents, held] = [0, 0]
  indexes.forEach(({ size, postings }, at) => {
    documents += size
    for (const word of meant[at] ?? []) if (word.likeness === likeness) held += holding(postings[role], word.rank)
  })
  // A document that holds two of the words is counted twice.
  return rarity(documents, Math.min(held, documents))
}

/** The norm of each role, by the average over all indexes. */
export function normsOf(indexes: readonly TextIndex[]): Readonly<Record<TextRole, LengthNorm>> {
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
export function weighedLists(
  indexes: readonly TextIndex[],
  meant: readonly MeantWords[],
  norms: Readonly<Record<TextRole, LengthNorm>>,
): readonly (readonly WeighedList[])[] {
  const rarities = new Map(
    (['same', 'longer', 'near'] as const).map((likeness) => [
      likeness,
      roles.map((role) => rarityOf(indexes, meant, likeness, role)),
    ]),
  )
  return indexes.map(({ postings }, index) => {
    const lists: WeighedList[] = []
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
