/** How people type names: without accents, with slips, unfinished. @module */
import { fold } from '../../src/util/fold.ts'
import type { Dice } from '../atlas/dice.ts'

const letters = 'abcdefghijklmnopqrstuvwxyz'

/** A word with one slip: a letter too many, too few, another, or two swapped. */
export function misspell({ below }: Dice, word: string): string {
  // The first letter is the one that people get right.
  const at = 1 + below(word.length - 2)
  const [before, here, after] = [word.slice(0, at), word.charAt(at), word.slice(at + 1)]
  const other = letters.charAt(below(letters.length))
  switch (below(4)) {
    case 0:
      return before + other + here + after
    case 1:
      return before + after
    case 2:
      return before + other + after
    default:
      return before + after.charAt(0) + here + after.slice(1)
  }
}

/** The beginning of a word, of three letters at least. */
export const unfinished = ({ below }: Dice, word: string): string =>
  word.slice(0, 3 + below(Math.max(1, word.length - 3)))

/** Half of the people leave accents out. */
export const maybeFolded = (dice: Dice, text: string): string => (dice.chance(0.5) ? fold(text) : text)
