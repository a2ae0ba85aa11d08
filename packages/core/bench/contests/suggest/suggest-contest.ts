/** The beginning of a name; the answer is eight organizations. @module */
import type { Atlas } from '../../../src/dataset/atlas.ts'
import { fold } from '../../../src/util/fold.ts'
import type { Dice } from '../../atlas/dice.ts'
import type { Contest } from '../../contest.ts'
import { nameOf } from '../search/search-contest.ts'
import { maybeFolded, misspell } from '../typing.ts'
import { fts5 } from './engines/fts5.ts'
import { miniSearch } from './engines/minisearch.ts'
import { puente } from './engines/puente.ts'
import { sortedArray } from './engines/sorted-array.ts'

/** What somebody has typed so far, and the organization that they mean. */
export interface SuggestQuestion {
  readonly text: string
  readonly meant: string
}

/** The ids of the suggestions, best first. */
export type Suggested = readonly string[]

/** How many suggestions are asked for. */
export const mostSuggested = 8

/** Each name from its first or second word on, a part of it typed; every fourth with a slip. */
const questions = ({ records: { organizations } }: Atlas, dice: Dice, count: number): readonly SuggestQuestion[] =>
  Array.from({ length: count }, () => {
    const one = organizations[dice.below(organizations.length)]
    if (one === undefined) return []
    const name = nameOf(one)
    const from = dice.chance(0.5) ? name.indexOf(' ') + 1 : 0
    const typed = maybeFolded(dice, name.slice(from, from + 3 + dice.below(name.length - from - 2)))
    return { text: typed.length > 5 && dice.chance(0.25) ? misspell(dice, typed) : typed, meant: one.id }
  }).flat()

/** Right is the one that is meant; or, of very many that begin so, eight of them. */
function judge({ records: { organizations } }: Atlas) {
  const names = new Map<string, string>(organizations.map((one) => [one.id, fold(nameOf(one))]))
  return ({ text, meant }: SuggestQuestion, suggested: Suggested): boolean => {
    if (suggested.includes(meant)) return true
    const typed = fold(text).trim()
    const beginsSo = (id: string) => ` ${names.get(id) ?? ''}`.includes(` ${typed}`)
    return suggested.length === mostSuggested && suggested.every(beginsSo)
  }
}

export const suggestContest: Contest<SuggestQuestion, Suggested> = {
  title: 'Suggestions while a name is typed, from its first word or a later one; one in five with a slip',
  aim: 'under 0.1 ms at the median and 0.5 ms at p95, a slip forgiven',
  rate: 'found',
  questions,
  engines: { puente, minisearch: miniSearch, fts5, 'sorted-array': sortedArray },
  judge,
}
