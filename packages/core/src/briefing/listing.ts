import type { Language } from '../model/language.ts'

const locales = { en: 'en-GB', es: 'es' } as const satisfies Record<Language, string>
const more = {
  en: (count: number) => `${count} more`,
  es: (count: number) => `${count} más`,
} as const satisfies Record<Language, (count: number) => string>
const formatters = new Map<Language, Intl.ListFormat>()

function formatter(language: Language): Intl.ListFormat {
  const known = formatters.get(language)
  if (known !== undefined) return known
  const made = new Intl.ListFormat(locales[language], { type: 'conjunction' })
  formatters.set(language, made)
  return made
}

/**
 * Some names in a row, and how many more there are.
 *
 * @param names in order
 * @param most how many are named at the most; a single one more is named too
 * @example
 * listing(['A', 'B', 'C', 'D'], 2, 'en') // 'A, B and 2 more'
 */
export function listing(names: readonly string[], most: number, language: Language): string {
  const shown = names.length <= most + 1 ? names : [...names.slice(0, most), more[language](names.length - most)]
  return formatter(language).format(shown)
}
