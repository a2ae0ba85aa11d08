import type { Language } from '../model/language.ts'

const locales = { en: 'en-GB', es: 'es' } as const satisfies Record<Language, string>
const more = {
  en: (count: number) => `${count} more`,
  es: (count: number) => `${count} más`,
} as const satisfies Record<Language, (count: number) => string>
const conjunctions = { en: / and /u, es: / [ye] /u } as const satisfies Record<Language, RegExp>
const formatters = new Map<Language, Intl.ListFormat>()

function formatter(language: Language): Intl.ListFormat {
  const known = formatters.get(language)
  if (known !== undefined) return known
  const made = new Intl.ListFormat(locales[language], { type: 'conjunction' })
  formatters.set(language, made)
  return made
}

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
  formatter(language).format([first, second])

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
  return shown.some((name) => conjunctions[language].test(name)) ? shown.join(', ') : formatter(language).format(shown)
}
