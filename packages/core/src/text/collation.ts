/** The order of texts in a language: the one order for everything that is shown sorted by text. @module */

import { checkedTerm } from '../model/check-argument.ts'
import { type Language, languages } from '../model/language.ts'

const collators = /* @__PURE__ */ new Map<Language, Intl.Collator>()

/**
 * Compares texts as readers of a language sort them; runs of digits by their value, so that 9 comes before 10.
 *
 * @param language the language in which the texts are shown
 * @returns the collator, made once per language
 * @throws {RangeError} if the language is unknown
 * @example
 * ['ñandú', 'oro', 'nube'].toSorted(collatorOf('es').compare) // ['nube', 'ñandú', 'oro']
 */
export function collatorOf(language: Language): Intl.Collator {
  const made = collators.get(language)
  if (made !== undefined) return made
  const collator = new Intl.Collator(checkedTerm('language', language, languages), { numeric: true })
  collators.set(language, collator)
  return collator
}

/** Ranks from 0; texts that the collation treats as equal share one. */
export function collationRanks(texts: Iterable<string>, language: Language): ReadonlyMap<string, number> {
  const { compare } = collatorOf(language)
  const ranks = new Map<string, number>()
  let previous: string | undefined
  let rank = -1
  for (const text of [...new Set(texts)].sort(compare)) {
    if (previous === undefined || compare(previous, text) !== 0) rank++
    ranks.set(text, rank)
    previous = text
  }
  return ranks
}

/**
 * The ranks of texts by their positions, from 0; texts that the collation treats as equal share one.
 *
 * @param textAt the text at a position
 * @param positions of the texts, in any order, which is then that of the language; the nearer it is to that, the fewer
 *   comparisons are made
 * @param language in whose collation they are ranked
 * @returns by position; 0 where there is no text
 */
export function rankTexts(textAt: (position: number) => string, positions: number[], language: Language): Uint32Array {
  const { compare } = collatorOf(language)
  positions.sort((a, b) => compare(textAt(a), textAt(b)))
  const ranks = new Uint32Array(positions.reduce((last, position) => Math.max(last, position), -1) + 1)
  let rank = 0
  for (const [at, position] of positions.entries()) {
    const previous = positions[at - 1]
    if (previous !== undefined && compare(textAt(previous), textAt(position)) !== 0) rank++
    ranks[position] = rank
  }
  return ranks
}

/** Sorts by the text that is shown for each, which is made once; equals keep their order. */
export function sortByText<T>(things: readonly T[], textOf: (thing: T) => string, language: Language): readonly T[] {
  const { compare } = collatorOf(language)
  return things
    .map((thing) => ({ thing, text: textOf(thing) }))
    .sort((a, b) => compare(a.text, b.text))
    .map(({ thing }) => thing)
}
