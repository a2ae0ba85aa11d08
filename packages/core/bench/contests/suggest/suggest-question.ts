/** The beginning of a name; the answer is eight organizations. @module */
import type { Atlas } from '../../../src/dataset/atlas.ts'
import type { Dice } from '../../atlas/dice.ts'
import { nameOf } from '../search/search-question.ts'
import { maybeFolded, misspell } from '../typing.ts'

/** What somebody has typed so far, and the organization that they mean. */
export interface SuggestQuestion {
  readonly text: string
  readonly meant: string
}

/** The ids of the suggestions, best first. */
export type Suggested = readonly string[]

/** How many suggestions are requested. */
export const mostSuggested = 8

/** Each name from its first or second word on, a part of it typed; every fourth with a slip. */
export const suggestQuestions = (
  { records: { organizations } }: Atlas,
  dice: Dice,
  count: number,
): readonly SuggestQuestion[] =>
  Array.from({ length: count }, () => {
    const one = organizations[dice.below(organizations.length)]
    if (one === undefined) return []
    const name = nameOf(one)
    const from = dice.chance(0.5) ? name.indexOf(' ') + 1 : 0
    const typed = maybeFolded(dice, name.slice(from, from + 3 + dice.below(name.length - from - 2)))
    return { text: typed.length > 5 && dice.chance(0.25) ? misspell(dice, typed) : typed, meant: one.id }
  }).flat()
