/** Numbers as each language writes them. @module */

import { checkedTerm } from '../atlas/check-argument.ts'
import { termLabel } from '../atlas/label.ts'
import type { Figure } from '../model/figure.ts'
import { type Language, languages } from '../model/language.ts'

/** Where thousands and decimals are marked as each language's readers expect; es-MX writes 3,000 and 2.2. */
const locales = { en: 'en-GB', es: 'es' } as const satisfies Record<Language, string>

const million = 1_000_000

const formatters = new Map<string, Intl.NumberFormat>()

function formatter(language: Language, long: boolean): Intl.NumberFormat {
  const key = `${language} ${long}`
  const known = formatters.get(key)
  if (known !== undefined) return known
  const made = new Intl.NumberFormat(locales[checkedTerm('language', language, languages)], {
    maximumFractionDigits: 6,
    ...(long ? { notation: 'compact', compactDisplay: 'long', maximumFractionDigits: 3 } : {}),
  })
  formatters.set(key, made)
  return made
}

/**
 * A number as a reader expects it; round millions in words.
 *
 * @param value any number; shown to six decimals at the most
 * @param language the reader's language
 * @example
 * numberInWords(3_000, 'en') // '3,000'
 * numberInWords(1_500_000, 'es') // '1,5 millones'
 */
export function numberInWords(value: number, language: Language): string {
  // Three decimals of a million are exact to a thousand: a number that needs more is written out.
  const long = Math.abs(value) >= million && value % 1_000 === 0 && Math.abs(value) < 1_000 * million
  return formatter(language, long).format(value)
}

/** Units that stand before the number in each language. */
const leading: ReadonlySet<Figure['unit']> = new Set(['rank'])

/**
 * What a figure says: qualifier, number and unit.
 *
 * @param figure a figure, or a number with its unit and qualifier
 * @param language the reader's language
 * @example
 * quantityInWords(get(atlas, 'figures', 'mexico-light-vehicle-plants'), 'en') // '23 plants'
 */
export function quantityInWords(figure: Pick<Figure, 'value' | 'unit' | 'qualifier'>, language: Language): string {
  const number = numberInWords(figure.value, language)
  const unit = termLabel('figures', 'unit', figure.unit, language)
  const glued = figure.unit === 'percent' && language === 'en'
  const quantity = leading.has(figure.unit) ? `${unit} ${number}` : `${number}${glued ? '' : ' '}${unit}`
  return figure.qualifier === undefined || figure.qualifier === 'exactly'
    ? quantity
    : `${termLabel('figures', 'qualifier', figure.qualifier, language)} ${quantity}`
}
