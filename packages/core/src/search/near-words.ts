/**
 * The words of a dictionary that may be meant by one that it does not hold.
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
import { oncePer } from '../atlas/atlas.ts'
import type { Dictionary } from './dictionary.ts'

/** A word that may be meant. */
export interface NearWord {
  readonly rank: number
  /** How many typos lie between. */
  readonly typos: number
}

/** How many typos are forgiven: short words have too many neighbours for one in them to mean anything. */
export const typosForgiven = ({ length }: string): number => (length < 4 ? 0 : length < 9 ? 1 : 2)

/** How many letters each word shares with the one before it; from 255 on, 255. */
const lettersShared = oncePer((dictionary: Dictionary): Uint8Array => {
  const shared = new Uint8Array(dictionary.length)
  for (let rank = 1; rank < dictionary.length; rank++) {
    const [before, word] = [dictionary[rank - 1] ?? '', dictionary[rank] ?? '']
    const most = Math.min(before.length, word.length, 255)
    let length = 0
    while (length < most && before.charCodeAt(length) === word.charCodeAt(length)) length++
    shared[rank] = length
  }
  return shared
})

/** The rows of a beginning, letter by letter. */
interface Rows {
  /**
   * Goes on by one letter.
   *
   * @param depth how many letters the beginning has with it, from 1
   * @returns the fewest typos in the row
   */
  readonly extend: (word: string, depth: number) => number
  /** The typos between all that was typed and the beginning of so many letters; more than `most` if it is too far. */
  readonly typosAt: (depth: number) => number
}

function rowsFor(typed: string, most: number): Rows {
  const width = 2 * most + 1
  const tooMany = most + 1
  const deepest = typed.length + most
  // Cell `most + i - depth` of a row is that of the first `i` letters typed.
  const cells = new Uint8Array((deepest + 1) * width).fill(tooMany)
  for (let i = 0; i <= Math.min(most, typed.length); i++) cells[most + i] = i
  const cellAt = (depth: number, cell: number): number =>
    depth < 0 || cell < 0 || cell >= width ? tooMany : (cells[depth * width + cell] ?? tooMany)

  const extend = (word: string, depth: number): number => {
    if (depth > deepest) return tooMany
    const letter = word.charCodeAt(depth - 1)
    const before = depth > 1 ? word.charCodeAt(depth - 2) : -1
    let fewest = tooMany
    for (let cell = 0; cell < width; cell++) {
      const i = depth + cell - most
      let typos = tooMany
      if (i === 0) typos = depth
      else if (i > 0 && i <= typed.length) {
        const last = typed.charCodeAt(i - 1)
        typos = cellAt(depth - 1, cell) + (last === letter ? 0 : 1)
        typos = Math.min(typos, cellAt(depth - 1, cell + 1) + 1, cellAt(depth, cell - 1) + 1)
        const areSwapped = i > 1 && last === before && typed.charCodeAt(i - 2) === letter
        if (areSwapped) typos = Math.min(typos, cellAt(depth - 2, cell) + 1)
      }
      cells[depth * width + cell] = Math.min(typos, tooMany)
      fewest = Math.min(fewest, typos)
    }
    return fewest
  }
  return { extend, typosAt: (depth) => cellAt(depth, typed.length - depth + most) }
}

/**
 * The words that few typos lie between.
 *
 * @param typed a word, folded
 * @param most how many typos are forgiven, 0 or more
 * @param unfinished whether words count too that go on after what was typed
 * @returns the words by rank; of one that is near both as a whole and by its beginning, the fewer typos
 */
export function nearWords(
  dictionary: Dictionary,
  typed: string,
  most: number,
  unfinished: boolean,
): readonly NearWord[] {
  if (most === 0) return []
  const shared = lettersShared(dictionary)
  const rows = rowsFor(typed, most)
  const tooMany = most + 1
  // The fewest typos of a beginning of so many letters, or of a shorter one.
  const begun = new Uint8Array(typed.length + most + 1).fill(tooMany)
  const near: NearWord[] = []
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
    // What shares the letters up to the one that was too many shares its end, and its beginning.
    const dead = depth
    while (rank < dictionary.length && (shared[rank] ?? 0) >= dead) {
      if (byBeginning <= most) near.push({ rank, typos: byBeginning })
      rank++
    }
  }
  return near
}
