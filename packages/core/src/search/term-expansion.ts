/**
 * Which words of the indexes a typed word stands for: itself, and its singular and plural; if it may still be being
 * typed, what begins so; and only where no index has any of these, what few typos lie between.
 *
 * @module
 */

import { nearWords, typosForgiven } from './fuzzy-terms.ts'
import { otherNumbersOf } from './plurals.ts'
import { rankOf, ranksBeginning, type TextIndex } from './text-index.ts'

/** What a word of an index is to the typed word; a singular is the same as its plural. */
type Likeness = 'same' | 'longer' | 'near'

/** A word of an index that a typed word stands for. */
export interface MeantWord {
  readonly rank: number
  readonly likeness: Likeness
  /** How well it fits: 1 for the same, less the more letters are missing or wrong. */
  readonly fit: number
}

/** The words of one index that a typed word stands for, by rank. */
export type MeantWords = readonly MeantWord[]

/** A letter that was not typed is so much of a typo. */
const missingLetter = 0.3

/** A word that goes on counts less the more it does. */
const fitOfLonger = (typed: number, whole: number) => (0.375 * whole) / (whole + missingLetter * (whole - typed))

/** A misspelt word counts less the more typos it has, and the more it goes on. */
const fitOfNear = (typed: number, whole: number, typos: number) =>
  (0.45 * whole) / (whole + typos + missingLetter * Math.max(0, whole - typed))

/** The singular of a plural, or the other way round, counts a little less than the word itself. */
const fitOfOtherNumber = 0.9

function meantExactly({ dictionary }: TextIndex, typed: string, isUnfinished: boolean): MeantWords {
  const rankTyped = rankOf(dictionary, typed)
  const others = otherNumbersOf(typed).map((other) => rankOf(dictionary, other))
  const same: MeantWords = [
    { rank: rankTyped, likeness: 'same' as const, fit: 1 },
    ...others.map((rank) => ({ rank, likeness: 'same' as const, fit: fitOfOtherNumber })),
  ].filter(({ rank }) => rank !== -1)
  if (!isUnfinished) return same
  const { from, to } = ranksBeginning(dictionary, typed)
  const beginningSo = Array.from({ length: to - from }, (_, at) => from + at)
  const longer = beginningSo.filter((rank) => rank !== rankTyped && !others.includes(rank))
  return [
    ...same,
    ...longer.map((rank): MeantWord => {
      const { length } = dictionary[rank] ?? ''
      return { rank, likeness: 'longer', fit: fitOfLonger(typed.length, length) }
    }),
  ]
}

function meantNearly({ dictionary }: TextIndex, typed: string, isUnfinished: boolean): MeantWords {
  return nearWords(dictionary, typed, typosForgiven(typed), isUnfinished).map(({ rank, typos }) => ({
    rank,
    likeness: 'near',
    fit: fitOfNear(typed.length, (dictionary[rank] ?? '').length, typos),
  }))
}

/**
 * The words that a typed word stands for, in each of some indexes.
 *
 * @param typed a word, folded
 * @param isUnfinished whether it may still be being typed
 */
export function meantWords(indexes: readonly TextIndex[], typed: string, isUnfinished: boolean): readonly MeantWords[] {
  const exactly = indexes.map((index) => meantExactly(index, typed, isUnfinished))
  if (exactly.some(({ length }) => length > 0)) return exactly
  return indexes.map((index) => meantNearly(index, typed, isUnfinished))
}
