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

/** Sorts by the text that is shown for each, which is made once; equals keep their order. */
export function sortByText<T>(things: readonly T[], textOf: (thing: T) => string, language: Language): readonly T[] {
  const { compare } = collatorOf(language)
  return things
    .map((thing) => ({ thing, text: textOf(thing) }))
    .sort((a, b) => compare(a.text, b.text))
    .map(({ thing }) => thing)
}
