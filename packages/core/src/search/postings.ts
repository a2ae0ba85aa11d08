/**
 * Which documents hold each word, how often, in columns of numbers.
 *
 * ```
 * dictionary  energia   solar   viento
 * starts      0         2       5       6
 * documents   3 7       0 1 7   4
 * counts      1 2       1 1 1   1
 * ```
 *
 * @module
 */

/** The documents of each word, ascending, one word after the other. */
export interface Postings {
  /** Where each word's documents begin, by its rank; one more entry than there are words. */
  readonly starts: Uint32Array
  readonly documents: Uint32Array
  /** How often the word stands in the document; from 255 on, 255. */
  readonly counts: Uint8ClampedArray
  /** How many different words each document has. */
  readonly lengths: Uint32Array
  /** The sum of the lengths. */
  readonly totalLength: number
}

/** Words of documents, by rank, one document after the other. */
export interface DocumentWords {
  readonly ranks: Uint32Array
  /** Where each document's words end in `ranks`. */
  readonly ends: Uint32Array
}

/**
 * Calls back with each word of each document, once.
 *
 * @param terms how many words the dictionary has
 */
function eachDistinct(
  terms: number,
  { ranks, ends }: DocumentWords,
  found: (rank: number, document: number, isFirst: boolean) => void,
): void {
  // One more than the last document in which the word was seen.
  const seen = new Uint32Array(terms)
  let at = 0
  for (let document = 0; document < ends.length; document++) {
    for (const end = ends[document] ?? 0; at < end; at++) {
      const rank = ranks[at] ?? 0
      found(rank, document, seen[rank] !== document + 1)
      seen[rank] = document + 1
    }
  }
}

/**
 * Turns words by document into documents by word.
 *
 * @param terms how many words the dictionary has
 */
export function makePostings(terms: number, words: DocumentWords): Postings {
  const starts = new Uint32Array(terms + 1)
  const lengths = new Uint32Array(words.ends.length)
  eachDistinct(terms, words, (rank, document, isFirst) => {
    if (!isFirst) return
    starts[rank + 1] = (starts[rank + 1] ?? 0) + 1
    lengths[document] = (lengths[document] ?? 0) + 1
  })
  for (let rank = 0; rank < terms; rank++) starts[rank + 1] = (starts[rank + 1] ?? 0) + (starts[rank] ?? 0)
  const totalLength = starts[terms] ?? 0
  const documents = new Uint32Array(totalLength)
  const counts = new Uint8ClampedArray(totalLength)
  const next = starts.slice(0, terms)
  eachDistinct(terms, words, (rank, document, isFirst) => {
    const slot = (next[rank] ?? 0) - (isFirst ? 0 : 1)
    documents[slot] = document
    counts[slot] = (counts[slot] ?? 0) + 1
    next[rank] = slot + 1
  })
  return { starts, documents, counts, lengths, totalLength }
}

/** How many documents hold the word of a rank. */
export const holding = ({ starts }: Postings, rank: number): number => (starts[rank + 1] ?? 0) - (starts[rank] ?? 0)
