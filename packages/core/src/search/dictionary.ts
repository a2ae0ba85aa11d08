/** The words of an index, in order. @module */
import { lowerBound } from '../util/lower-bound.ts'

/** Every word once, folded, sorted unit by unit. A word's rank is where it stands. */
export type Dictionary = readonly string[]

/** Words from one rank up to, not including, another. */
export interface RankRange {
  readonly from: number
  readonly to: number
}

const firstRank = (dictionary: Dictionary, from: number, bound: string): number =>
  lowerBound(from, dictionary.length, (rank) => (dictionary[rank] ?? '') >= bound)

/** The rank of a word; -1 if it is not there. */
export function rankOf(dictionary: Dictionary, term: string): number {
  const rank = firstRank(dictionary, 0, term)
  return dictionary[rank] === term ? rank : -1
}

/** No word has this unit, which is none of a character: all that begin so stand before it. */
const afterAll = '\uffff'

/** The words that begin so; the word itself, where there is one, is the first. */
export function ranksBeginning(dictionary: Dictionary, prefix: string): RankRange {
  const from = firstRank(dictionary, 0, prefix)
  return { from, to: firstRank(dictionary, from, prefix + afterAll) }
}
