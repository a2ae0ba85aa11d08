/** Unions and intersections of postings, with the scores added up. @module */

import { addBits, countBits, emptyBits, positionsIn } from '../util/bit-set.ts'
import { lowerBound } from '../util/lower-bound.ts'
import { readPostings, type ScoredPostings, scoreAt } from './scored-postings.ts'

/** Documents with their scores. */
export interface ScoredDocuments {
  /** Ascending. */
  readonly documents: Uint32Array
  /** In the same order; each above 0. In single precision, so that sums do not depend on the order of addition. */
  readonly scores: Float32Array
}

/** The first index in `sorted` from `from` on with `wanted` or more, or `to` (galloping search: steps double). */
function gallop(sorted: Uint32Array, from: number, to: number, wanted: number): number {
  let step = 1
  let at = from
  while (at < to && (sorted[at] ?? 0) < wanted) {
    at += step
    step *= 2
  }
  const before = at - (step >> 1)
  return lowerBound(Math.max(from, before), Math.min(at, to), (index) => (sorted[index] ?? 0) >= wanted)
}

/** Adds the scores of a list to the sums of the documents that it has. */
function addCommonScores(documents: Uint32Array, list: ScoredPostings, sums: Float64Array): void {
  const { from, to } = list
  const postings = readPostings(list)
  let i = 0
  let j = from
  while (i < documents.length && j < to) {
    const document = documents[i] ?? 0
    const other = postings.documents[j] ?? 0
    if (document < other) i = gallop(documents, i, documents.length, other)
    else if (other < document) j = gallop(postings.documents, j, to, document)
    else {
      sums[i] = (sums[i] ?? 0) + scoreAt(postings, j, list)
      i++
      j++
    }
  }
}

/** The documents that are in any of the lists too, with the scores added. */
export function intersect({ documents, scores }: ScoredDocuments, lists: readonly ScoredPostings[]): ScoredDocuments {
  const sums = new Float64Array(documents.length)
  for (const list of lists) addCommonScores(documents, list, sums)
  const kept: ScoredDocuments = { documents: documents.slice(), scores: scores.slice() }
  let length = 0
  for (let at = 0; at < documents.length; at++) {
    const added = sums[at] ?? 0
    // Scores are above 0.
    if (added === 0) continue
    kept.documents[length] = documents[at] ?? 0
    kept.scores[length++] = (scores[at] ?? 0) + added
  }
  return { documents: kept.documents.slice(0, length), scores: kept.scores.slice(0, length) }
}

/** How many postings the lists have in all. */
export const countPostings = (lists: readonly ScoredPostings[]): number =>
  lists.reduce((sum, { from, to }) => sum + to - from, 0)

/** The union of short lists: their documents are sorted, and each list is then intersected with them. */
function unionOfFew(lists: readonly ScoredPostings[]): ScoredDocuments {
  const all = new Uint32Array(countPostings(lists))
  let length = 0
  for (const list of lists) {
    const { from, to } = list
    all.set(readPostings(list).documents.subarray(from, to), length)
    length += to - from
  }
  const documents = all.sort().filter((document, at) => document !== all[at - 1])
  const sums = new Float64Array(documents.length)
  for (const list of lists) addCommonScores(documents, list, sums)
  return { documents, scores: new Float32Array(sums) }
}

/** The union of long lists: with a sum for each document of the collection. */
function unionOfMany(size: number, lists: readonly ScoredPostings[]): ScoredDocuments {
  const bits = emptyBits(size)
  const sums = new Float64Array(size)
  for (const list of lists) {
    const { from, to } = list
    const postings = readPostings(list)
    addBits(bits, postings.documents.subarray(from, to))
    for (let at = from; at < to; at++) {
      const document = postings.documents[at] ?? 0
      sums[document] = (sums[document] ?? 0) + scoreAt(postings, at, list)
    }
  }
  const documents = positionsIn(bits, countBits(bits))
  const scores = new Float32Array(documents.length)
  for (let at = 0; at < documents.length; at++) scores[at] = sums[documents[at] ?? 0] ?? 0
  return { documents, scores }
}

/**
 * From how many documents for each posting sorting is faster than a sum for each document. Of 100,000
 * documents, two lists of 20 postings take 4 µs sorted and 110 µs with sums.
 */
const sparseRatio = 64

/** The documents of any of the lists, in a collection of `size`. */
export const union = (size: number, lists: readonly ScoredPostings[]): ScoredDocuments =>
  countPostings(lists) * sparseRatio < size ? unionOfFew(lists) : unionOfMany(size, lists)
