/**
 * What a word counts where it stands: BM25+ (Lv and Zhai 2011, "Lower-bounding term frequency normalization"), with the
 * parameters that they found best.
 *
 * A rare word counts more than a frequent one; the second time it stands in a document it counts less than the first;
 * and among few words it counts more than among many.
 *
 * @module
 */

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
export const rarity = (documents: number, holding: number): number =>
  Math.log(1 + (documents - holding + 0.5) / (holding + 0.5))

/** What the length of a document takes away from its words. */
export interface LengthNorm {
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
export const presence = (count: number, length: number, { fixed, perWord }: LengthNorm): number =>
  leastShare + (count * (saturation + 1)) / (count + fixed + perWord * length)
