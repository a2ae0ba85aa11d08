/** How alike two words of names are. @module */
import { typosBetween } from '../util/typos.ts'
import { differInNumber } from './plurals.ts'

/** Words of fewer letters are alike only to themselves. */
export const shortestAlike = 4
const twoTyposFrom = 9

/** How many typos two words that are meant to be the same may have between them, by the letters of the shorter one. */
export const typosAllowed = (letters: number): number => (letters < shortestAlike ? 0 : letters < twoTyposFrom ? 1 : 2)

/** How alike a singular and its plural are. */
const otherNumber = 0.98

/** How alike two words are, from 0 to 1: only number and unfinished words are forgiven, and typos unless told. */
export function wordSimilarity(a: string, b: string, areTyposForgiven = true): number {
  if (a === b) return 1
  if (differInNumber(a, b)) return otherNumber
  const shorter = Math.min(a.length, b.length)
  const longer = Math.max(a.length, b.length)
  if (shorter < shortestAlike) return 0
  // Each letter more is a typo, so that most words need not be compared.
  if (areTyposForgiven && longer - shorter <= typosAllowed(shorter)) {
    const typos = typosBetween(a, b)
    if (typos <= typosAllowed(shorter)) return 1 - typos / longer
  }
  // An abbreviation: "aeron" for "aeronautica", "auto" for "automotriz".
  return a.startsWith(b) || b.startsWith(a) ? shorter / longer : 0
}
