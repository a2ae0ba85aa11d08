/** Documents that lists of postings find, with the sum of what they score. @module */

import { addBits, countBits, noBits, positionsIn } from '../util/bit-set.ts'
import { lowerBound } from '../util/lower-bound.ts'
import { scoreAt, type WeighedList } from './scored-postings.ts'

/** Documents, and what each scores. */
export interface FoundDocuments {
  /** Ascending. */
  readonly documents: Uint32Array
  /** In the same order; each above 0. In single precision, so that what is found alike scores alike in whichever order it is added up. */
  readonly scores: Float32Array
}

/** The first place in `sorted` from `from` on where `wanted` or more stands, or `to`: by steps that double. */
function leap(sorted: Uint32Array, from: number, to: number, wanted: number): number {
  let step = 1
  let at = from
  while (at < to && (sorted[at] ?? 0) < wanted) {
    at += step
    step *= 2
  }
  const before = at - (step >> 1)
  return lowerBound(Math.max(from, before), Math.min(at, to), (place) => (sorted[place] ?? 0) >= wanted)
}

/** Adds what a list scores to the sums of those documents that it has. */
function addShared(documents: Uint32Array, list: WeighedList, sums: Float64Array): void {
  const { postings, from, to } = list
  let i = 0
  let j = from
  while (i < documents.length && j < to) {
    const document = documents[i] ?? 0
    const other = postings.documents[j] ?? 0
    if (document < other) i = leap(documents, i, documents.length, other)
    else if (other < document) j = leap(postings.documents, j, to, document)
    else {
      sums[i] = (sums[i] ?? 0) + scoreAt(list, j)
      i++
      j++
    }
  }
}

/** Those of the documents that are in any of the lists too. */
export function alsoInAny({ documents, scores }: FoundDocuments, lists: readonly WeighedList[]): FoundDocuments {
  const sums = new Float64Array(documents.length)
  for (const list of lists) addShared(documents, list, sums)
  const kept: FoundDocuments = { documents: documents.slice(), scores: scores.slice() }
  let length = 0
  for (let at = 0; at < documents.length; at++) {
    const added = sums[at] ?? 0
    // What a list scores is above 0.
    if (added === 0) continue
    kept.documents[length] = documents[at] ?? 0
    kept.scores[length++] = (scores[at] ?? 0) + added
  }
  return { documents: kept.documents.slice(0, length), scores: kept.scores.slice(0, length) }
}

export const postingsIn = (lists: readonly WeighedList[]): number =>
  lists.reduce((sum, { from, to }) => sum + to - from, 0)

/** The documents of lists that are short: theirs put in order, and each list then held to them. */
function inShort(lists: readonly WeighedList[]): FoundDocuments {
  const all = new Uint32Array(postingsIn(lists))
  let length = 0
  for (const { postings, from, to } of lists) {
    all.set(postings.documents.subarray(from, to), length)
    length += to - from
  }
  const documents = all.sort().filter((document, at) => document !== all[at - 1])
  const sums = new Float64Array(documents.length)
  for (const list of lists) addShared(documents, list, sums)
  return { documents, scores: new Float32Array(sums) }
}

/** The documents of lists that are long: a place for each document that there is. */
function inLong(size: number, lists: readonly WeighedList[]): FoundDocuments {
  const bits = noBits(size)
  const sums = new Float64Array(size)
  for (const list of lists) {
    const { postings, from, to } = list
    addBits(bits, postings.documents.subarray(from, to))
    for (let at = from; at < to; at++) {
      const document = postings.documents[at] ?? 0
      sums[document] = (sums[document] ?? 0) + scoreAt(list, at)
    }
  }
  const documents = positionsIn(bits, countBits(bits))
  const scores = new Float32Array(documents.length)
  for (let at = 0; at < documents.length; at++) scores[at] = sums[documents[at] ?? 0] ?? 0
  return { documents, scores }
}

/** From how many documents for each posting it takes longer to have a place for each document than to sort those found. */
const sparse = 64

/** The documents of any of the lists, of `size` that there are. */
export const inAny = (size: number, lists: readonly WeighedList[]): FoundDocuments =>
  postingsIn(lists) * sparse < size ? inShort(lists) : inLong(size, lists)
