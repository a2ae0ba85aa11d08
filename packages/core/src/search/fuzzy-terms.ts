/**
 * The terms of a dictionary that differ from a typed term by few typos, and how similar two words are.
 *
 * A letter missing, too many, wrong, or swapped with its neighbour is a typo. The dictionary is walked in its order,
 * which is that of a tree of beginnings. For each beginning there is a row: the typos that turn the first 0, 1, 2 …
 * letters of what was typed into it. The next letter's row follows from the two before it, and words that begin alike
 * share the rows of what they share:
 *
 * ```
 *              n  e  t  w  r  o  k
 *           0  1  2  3  4  5  6  7
 * n         1  0  1  2  3  4  5  6     shared by "nest", "network"
 * ne        2  1  0  1  2  3  4  5
 * nes       3  2  1  1  2  3  4  5     "nest" ends with 4: too far
 * net       3  2  1  0  1  2  3  4
 * netw      4  3  2  1  0  1  2  3
 * netwo     5  4  3  2  1  1  1  2
 * networ    6  5  4  3  2  1  1  2     r and o are swapped
 * network   7  6  5  4  3  2  2  1     one typo
 * ```
 *
 * Only the cells near the diagonal can hold few enough typos: with at most 2 the other 5 of a row are all that is
 * computed. Where all of them are too many, whatever goes on from there is passed over without being looked at.
 *
 * @module
 */

import { editDistance } from '../util/edit-distance.ts'
import { memoize } from '../util/memo.ts'
import { differInNumber } from './plurals.ts'
import type { Dictionary, TextIndex } from './text-index.ts'

/** A term that a typed one may stand for. */
export interface FuzzyTerm {
  readonly rank: number
  /** By how many typos the two differ. */
  readonly typos: number
}

/** The terms that are looked through, and where more is kept that is made of them; default: nowhere. */
export interface Terms extends Pick<TextIndex, 'dictionary'>, Partial<Pick<TextIndex, 'keep'>> {}

/** How many letters each term shares with the one before it; from 255 on, 255. */
function sharedPrefixLengths(dictionary: Dictionary): Uint8Array {
  const shared = new Uint8Array(dictionary.length)
  for (let rank = 1; rank < dictionary.length; rank++) {
    const [before, word] = [dictionary[rank - 1] ?? '', dictionary[rank] ?? '']
    const most = Math.min(before.length, word.length, 255)
    let length = 0
    while (length < most && before.charCodeAt(length) === word.charCodeAt(length)) length++
    shared[rank] = length
  }
  return shared
}

/** What is passed over in a dictionary. */
interface Skips {
  /** How many letters each term shares with the one before it. */
  readonly shared: Uint8Array
  /** For each term, the next that shares fewer letters with the one before it: whatever goes on alike lies between them. */
  readonly next: Uint32Array
}

export const skipsOf = /* @__PURE__ */ memoize(({ dictionary, keep = (_, make) => make() }: Terms): Skips => {
  const { shared } = keep('letters in common', () => ({ shared: sharedPrefixLengths(dictionary) }))
  const next = new Uint32Array(shared.length)
  for (let rank = shared.length - 1; rank >= 0; rank--) {
    next[rank] = firstUnlike(shared, next, rank + 1, shared[rank] ?? 0)
  }
  return { shared, next }
})

/** The first term from a rank on that shares fewer than so many letters with the one before it. */
function firstUnlike(shared: Uint8Array, next: Uint32Array, from: number, letters: number): number {
  let rank = from
  while (rank < shared.length && (shared[rank] ?? 0) >= letters) rank = next[rank] ?? 0
  return rank
}

/** The rows of a prefix, letter by letter. */
interface EditRows {
  /**
   * Adds one letter.
   *
   * @param depth how many letters the prefix then has, from 1
   * @returns the fewest typos in the row
   */
  readonly extend: (word: string, depth: number) => number
  /** The typos between the typed term and the prefix of so many letters; more than `most` if there are too many. */
  readonly typosAt: (depth: number) => number
}

function editRows(typed: string, most: number): EditRows {
  const tooMany = most + 1
  const deepest = typed.length + most
  const letters = Uint16Array.from({ length: typed.length }, (_, at) => typed.charCodeAt(at))
  // Cell `most + i - depth` of a row is that of the first `i` letters typed. A cell on each side, and a row before the
  // first, are never written and stay too many, so that the edges need no conditions.
  const width = 2 * most + 3
  const cells = new Uint8Array((deepest + 2) * width).fill(tooMany)
  const firstCell = (depth: number): number => (depth + 1) * width + 1
  for (let i = 0; i <= Math.min(most, typed.length); i++) cells[firstCell(0) + most + i] = i

  const extend = (word: string, depth: number): number => {
    if (depth > deepest) return tooMany
    const letter = word.charCodeAt(depth - 1)
    const before = depth > 1 ? word.charCodeAt(depth - 2) : -1
    const first = firstCell(depth)
    let fewest = tooMany
    if (depth <= most) {
      cells[first + most - depth] = depth
      fewest = depth
    }
    const end = Math.min(typed.length, depth + most)
    for (let i = Math.max(1, depth - most); i <= end; i++) {
      const cell = first + most + i - depth
      const last = letters[i - 1]
      const same = (cells[cell - width] ?? tooMany) + (last === letter ? 0 : 1)
      const oneOff = 1 + Math.min(cells[cell - width + 1] ?? tooMany, cells[cell - 1] ?? tooMany)
      let typos = Math.min(same, oneOff, tooMany)
      if (i > 1 && last === before && letters[i - 2] === letter)
        typos = Math.min(typos, (cells[cell - 2 * width] ?? tooMany) + 1)
      cells[cell] = typos
      if (typos < fewest) fewest = typos
    }
    return fewest
  }
  const typosAt = (depth: number): number => {
    const cell = typed.length - depth + most
    return cell < 0 || cell > 2 * most ? tooMany : (cells[firstCell(depth) + cell] ?? tooMany)
  }
  return { extend, typosAt }
}

/**
 * The terms that differ by few typos.
 *
 * @param typed a word, folded
 * @param most how many typos are tolerated, 0 or more
 * @param unfinished whether longer terms count too whose prefix is similar
 * @returns the terms by rank; of one that is similar both as a whole and by its prefix, the fewer typos
 */
export function fuzzyTerms(terms: Terms, typed: string, most: number, unfinished: boolean): readonly FuzzyTerm[] {
  if (most === 0) return []
  const { dictionary } = terms
  const { shared, next } = skipsOf(terms)
  const rows = editRows(typed, most)
  const tooMany = most + 1
  // The fewest typos of a prefix of so many letters, or of a shorter one.
  const begun = new Uint8Array(typed.length + most + 1).fill(tooMany)
  const near: FuzzyTerm[] = []
  let rank = 0
  while (rank < dictionary.length) {
    const word = dictionary[rank] ?? ''
    let depth = shared[rank] ?? 0
    let isAlive = true
    while (isAlive && depth < word.length) {
      depth++
      isAlive = rows.extend(word, depth) <= most
      if (isAlive) begun[depth] = Math.min(begun[depth - 1] ?? tooMany, rows.typosAt(depth))
    }
    const byBeginning = unfinished ? (begun[isAlive ? depth : depth - 1] ?? tooMany) : tooMany
    const typos = Math.min(isAlive ? rows.typosAt(depth) : tooMany, byBeginning)
    if (typos <= most) near.push({ rank, typos })
    rank++
    if (isAlive) continue
    // Terms that share the letters up to the one that was too many are skipped with it, but for their common prefix.
    const end = firstUnlike(shared, next, rank, depth)
    for (; byBeginning <= most && rank < end; rank++) near.push({ rank, typos: byBeginning })
    rank = end
  }
  return near
}

/** Shorter words have too many neighbours for a typo in them to mean anything. */
export const minFuzzyLength = 4

/** From this length on two typos are tolerated. */
const twoTyposFrom = 9

/** How many typos are tolerated, by the number of letters; of two words, of the shorter. */
export const maxTypos = (letters: number): number => (letters < minFuzzyLength ? 0 : letters < twoTyposFrom ? 1 : 2)

/** How similar a singular and its plural are. */
const otherNumberSimilarity = 0.98

/** How similar two words are, from 0 to 1: they may differ in number, one may be unfinished, and by default have typos. */
export function wordSimilarity(a: string, b: string, areTyposTolerated = true): number {
  if (a === b) return 1
  if (differInNumber(a, b)) return otherNumberSimilarity
  const shorter = Math.min(a.length, b.length)
  const longer = Math.max(a.length, b.length)
  if (shorter < minFuzzyLength) return 0
  // Each letter more is a typo, so that most words need not be compared.
  if (areTyposTolerated && longer - shorter <= maxTypos(shorter)) {
    const typos = editDistance(a, b)
    if (typos <= maxTypos(shorter)) return 1 - typos / longer
  }
  // An abbreviation: "aeron" for "aeronautica", "auto" for "automotriz".
  return a.startsWith(b) || b.startsWith(a) ? shorter / longer : 0
}
