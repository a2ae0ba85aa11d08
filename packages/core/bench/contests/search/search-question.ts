/** Names of organizations, typed by people; the answer is twenty organizations. @module */
import type { Atlas } from '../../../src/dataset/atlas.ts'
import type { Dice } from '../../atlas/dice.ts'
import { maybeFolded, misspell, unfinished } from '../typing.ts'

/** What somebody types, and the organization that they mean. */
export interface SearchQuestion {
  readonly text: string
  readonly meant: string
}

/** The ids of the hits, best first. */
export type Hits = readonly string[]

/** How many hits are requested. */
export const mostHits = 20

/** The name that an organization is known by. */
export const nameOf = ({ names }: Atlas['records']['organizations'][number]): string => names[0]?.value ?? ''

/** Two words or more of a name, in their order; the form of the organization may be left out. */
function wordsTyped(dice: Dice, name: string): string[] {
  const words = name.split(' ')
  return words.length > 2 && dice.chance(0.5) ? words.slice(1) : words
}

function typed(dice: Dice, name: string): string {
  const words = wordsTyped(dice, name).map((word) => maybeFolded(dice, word))
  const last = words.length - 1
  if (dice.chance(0.4)) words[last] = unfinished(dice, words[last] ?? '')
  if (dice.chance(0.5)) {
    const at = dice.below(words.length)
    const word = words[at] ?? ''
    if (word.length >= 5) words[at] = misspell(dice, word)
  }
  return words.join(' ')
}

/** Varied questions. */
export const searchQuestions = (
  { records: { organizations } }: Atlas,
  dice: Dice,
  count: number,
): readonly SearchQuestion[] =>
  Array.from({ length: count }, () => {
    const [one] = organizations.slice(dice.below(organizations.length))
    return one === undefined ? [] : { text: typed(dice, nameOf(one)), meant: one.id }
  }).flat()
