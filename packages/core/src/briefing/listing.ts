import type { Language } from '../model/language.ts'
import { formatList } from '../text/format-list.ts'

const more = {
  en: (count: number) => `${count} more`,
  es: (count: number) => `${count} más`,
} as const satisfies Record<Language, (count: number) => string>
const conjunctions = { en: / and /u, es: / [ye] /u } as const satisfies Record<Language, RegExp>
const shownOf = (names: readonly string[], most: number, language: Language, count: number): readonly string[] =>
  count <= most + 1 ? names : [...names.slice(0, most), more[language](count - most)]

/** Those of very many things that a list of so many at the most names: only they need a name. */
export const toBeNamed = <T>(things: readonly T[], most: number): readonly T[] => things.slice(0, most + 1)

/**
 * Some titles in a row, which may have commas of their own, and how many more there are.
 *
 * @param count how many there are, where not all are given
 * @example
 * titlesListed(['One, two', 'Three'], 2, 'en') // 'One, two; Three'
 */
export const titlesListed = (
  titles: readonly string[],
  most: number,
  language: Language,
  count = titles.length,
): string => shownOf(titles, most, language, count).join('; ')

/** Two names, whatever stands in them. */
export const pairOf = (first: string, second: string, language: Language): string =>
  formatList([first, second], language)

/**
 * Some names in a row, and how many more there are.
 *
 * @param names in order
 * @param most how many are named at the most; a single one more is named too
 * @param count how many there are, where not all are given
 * @example
 * listing(['A', 'B', 'C', 'D'], 2, 'en') // 'A, B and 2 more'
 */
export function listing(names: readonly string[], most: number, language: Language, count = names.length): string {
  const shown = shownOf(names, most, language, count)
  // A name that has an "and" itself would blur where the next one begins.
  return shown.some((name) => conjunctions[language].test(name)) ? shown.join(', ') : formatList(shown, language)
}
