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
import { groupByKey, rowLength } from '../util/compressed-rows.ts'

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
 * Turns words by document into documents by word.
 *
 * @param terms how many words the dictionary has
 */
export function makePostings(terms: number, { ranks, ends }: DocumentWords): Postings {
  const owners = new Uint32Array(ranks.length)
  for (let document = 0; document < ends.length; document++)
    owners.fill(document, ends[document - 1] ?? 0, ends[document])
  // A document stands once for each time that it has the word: repeats are counted, and removed.
  const { starts: begins, values: documents } = groupByKey(owners, (at) => ranks[at] ?? 0, terms)
  const starts = new Uint32Array(terms + 1)
  const counts = new Uint8ClampedArray(documents.length)
  const lengths = new Uint32Array(ends.length)
  let length = 0
  for (let rank = 0; rank < terms; rank++) {
    const first = length
    for (let at = begins[rank] ?? 0; at < (begins[rank + 1] ?? 0); at++) {
      const document = documents[at] ?? 0
      if (length === first || documents[length - 1] !== document) {
        documents[length++] = document
        lengths[document] = (lengths[document] ?? 0) + 1
      }
      counts[length - 1] = (counts[length - 1] ?? 0) + 1
    }
    starts[rank + 1] = length
  }
  return {
    starts,
    documents: documents.slice(0, length),
    counts: counts.slice(0, length),
    lengths,
    totalLength: length,
  }
}

/** How many documents hold the word of a rank. */
export const holding = (postings: Postings, rank: number): number => rowLength(postings, rank)
