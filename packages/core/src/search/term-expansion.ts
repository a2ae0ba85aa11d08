/**
 * Expands a typed term to the terms of the indexes that it stands for: itself, its singular and plural; if it may be
 * unfinished, terms that begin with it; and only if no index has any of these, terms that differ by few typos.
 *
 * @module
 */

import { fuzzyTerms, maxTypos } from './fuzzy-terms.ts'
import { otherNumbersOf } from './plurals.ts'
import { prefixRange, rankOf, type TextIndex } from './text-index.ts'

/** How a term of an index relates to the typed one; a singular is the same as its plural. */
type Likeness = 'same' | 'longer' | 'near'

/** A term of an index that a typed term stands for. */
export interface ExpandedTerm {
  readonly rank: number
  readonly likeness: Likeness
  /** 1 for the same term, less the more letters are missing or wrong. */
  readonly fit: number
}

/** The terms of one index that a typed term stands for, by rank. */
export type ExpandedTerms = readonly ExpandedTerm[]

/** A letter that was not typed counts as so much of a typo. */
const missingLetter = 0.3

/** A longer term counts less the longer it is. */
const fitOfLonger = (typed: number, whole: number) => (0.375 * whole) / (whole + missingLetter * (whole - typed))

/** A similar term counts less the more typos it has and the longer it is. */
const fitOfFuzzy = (typed: number, whole: number, typos: number) =>
  (0.45 * whole) / (whole + typos + missingLetter * Math.max(0, whole - typed))

/** The other number of a word counts a little less than the word itself. */
const fitOfOtherNumber = 0.9

function expandExactly({ dictionary }: TextIndex, typed: string, isUnfinished: boolean): ExpandedTerms {
  const rankTyped = rankOf(dictionary, typed)
  const others = otherNumbersOf(typed).map((other) => rankOf(dictionary, other))
  const same: ExpandedTerms = [
    { rank: rankTyped, likeness: 'same' as const, fit: 1 },
    ...others.map((rank) => ({ rank, likeness: 'same' as const, fit: fitOfOtherNumber })),
  ].filter(({ rank }) => rank !== -1)
  if (!isUnfinished) return same
  const { from, to } = prefixRange(dictionary, typed)
  const withPrefix = Array.from({ length: to - from }, (_, at) => from + at)
  const longer = withPrefix.filter((rank) => rank !== rankTyped && !others.includes(rank))
  return [
    ...same,
    ...longer.map((rank): ExpandedTerm => {
      const { length } = dictionary[rank] ?? ''
      return { rank, likeness: 'longer', fit: fitOfLonger(typed.length, length) }
    }),
  ]
}

function expandFuzzily(index: TextIndex, typed: string, isUnfinished: boolean): ExpandedTerms {
  return fuzzyTerms(index, typed, maxTypos(typed.length), isUnfinished).map(({ rank, typos }) => ({
    rank,
    likeness: 'near',
    fit: fitOfFuzzy(typed.length, (index.dictionary[rank] ?? '').length, typos),
  }))
}

/**
 * The terms that a typed term stands for, in each of the indexes.
 *
 * @param typed a folded word
 * @param isUnfinished whether it may be the beginning of a word
 */
export function expandTerm(
  indexes: readonly TextIndex[],
  typed: string,
  isUnfinished: boolean,
): readonly ExpandedTerms[] {
  const exactly = indexes.map((index) => expandExactly(index, typed, isUnfinished))
  if (exactly.some(({ length }) => length > 0)) return exactly
  return indexes.map((index) => expandFuzzily(index, typed, isUnfinished))
}
