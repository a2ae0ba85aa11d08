/**
 * How alike two names are, as organizations' names are written: word order, accents, legal forms and
 * small words matter little, rare words matter much, and a word may be mistyped.
 *
 * It is a soft Dice coefficient over words weighted by their rarity (Cohen, Ravikumar and
 * Fienberg 2003, "A comparison of string distance metrics for name-matching tasks": SoftTFIDF).
 *
 * @module
 */
import { typosBetween } from '../atlas/typos.ts'

/** How rare a word is among all names: 0 for a word in every name, larger for rarer ones. */
export type Rarity = (term: string) => number

/** Words of fewer letters are alike only to themselves. */
export const shortestAlike = 4
const twoTyposFrom = 8

/** How many typos two words that are meant to be the same may have between them, by the letters of the shorter one. */
export const typosAllowed = (letters: number): number => (letters < shortestAlike ? 0 : letters < twoTyposFrom ? 1 : 2)

/** How alike two words are, from 0 to 1: only typos and unfinished words are forgiven. */
export function wordSimilarity(a: string, b: string): number {
  if (a === b) return 1
  const shorter = Math.min(a.length, b.length)
  if (shorter < shortestAlike) return 0
  const edits = typosBetween(a, b)
  if (edits <= typosAllowed(shorter)) return 1 - edits / Math.max(a.length, b.length)
  // An abbreviation: "aeron" for "aeronautica", "auto" for "automotriz".
  return a.startsWith(b) || b.startsWith(a) ? shorter / Math.max(a.length, b.length) : 0
}

/**
 * How alike two names are.
 *
 * @param typed the words of one name, folded
 * @param name the words of the other, folded
 * @param rarity weight of each word
 * @returns from 0 (no word in common) to 1 (the same words)
 */
export function nameSimilarity(typed: readonly string[], name: readonly string[], rarity: Rarity): number {
  const free = new Set(name.keys())
  let shared = 0
  for (const word of typed) {
    let best = 0
    let bestAt: number | undefined
    for (const at of free) {
      const similarity = wordSimilarity(word, name[at] ?? '')
      if (similarity > best) {
        best = similarity
        bestAt = at
      }
    }
    if (bestAt === undefined) continue
    free.delete(bestAt)
    shared += best * (rarity(word) + rarity(name[bestAt] ?? ''))
  }
  const total = [...typed, ...name].reduce((sum, word) => sum + rarity(word), 0)
  return total === 0 ? 0 : shared / total
}

/**
 * How much of what was typed is accounted for by a bag of words.
 *
 * @param typed the words typed, folded
 * @param bag all words of somebody's names, and of where they are
 * @param rarity weight of each word
 * @returns from 0 (no word typed is in the bag) to 1 (every word typed is)
 */
export function coverage(typed: readonly string[], bag: Iterable<string>, rarity: Rarity): number {
  const words = [...bag]
  let covered = 0
  let total = 0
  for (const word of typed) {
    const weight = rarity(word)
    total += weight
    covered += weight * words.reduce((best, other) => Math.max(best, wordSimilarity(word, other)), 0)
  }
  return total === 0 ? 0 : covered / total
}
