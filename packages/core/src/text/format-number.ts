/** Numbers as each language writes them. @module */
import { descriptionOf } from '../dataset/description-of.ts'
import { termLabel } from '../dataset/label.ts'
import { checkedTerm, checkLanguage, checkNumber, checkObject } from '../model/check-argument.ts'
import type { Figure } from '../model/figure.ts'
import { type Language, languages, type PluralForms } from '../model/language.ts'
import { memoizeByKey } from '../util/memo.ts'

/** Locales for the marks of thousands and decimals: in Spanish those of Mexico, 3,000 and 2.2. */
const locales = { en: 'en-GB', es: 'es-MX' } as const satisfies Record<Language, string>

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

/** Whether a number is written in millions. With three decimals it must be exact to a thousand. */
const isInMillions = (value: number): boolean =>
  Math.abs(value) >= million && value % 1_000 === 0 && Math.abs(value) < 1_000 * million

/**
 * A number as a reader expects it; round millions in words.
 *
 * @param value any number; shown to six decimals at the most
 * @param language the reader's language
 * @example
 * formatNumber(3_000, 'en') // '3,000'
 * formatNumber(1_500_000, 'es') // '1.5 millones'
 */
export function formatNumber(value: number, language: Language): string {
  checkNumber('value', value)
  checkLanguage(language)
  return formatter(language, isInMillions(value)).format(value)
}

/** Numbers with so many decimals, by the language. */
const withDecimals = (decimals: number) =>
  memoizeByKey(
    (language: Language) =>
      new Intl.NumberFormat(locales[language], { minimumFractionDigits: decimals, maximumFractionDigits: decimals }),
  )

const hundredths = /* @__PURE__ */ withDecimals(2)
const thousandths = /* @__PURE__ */ withDecimals(3)

/**
 * The points of a white spot or of one of its parts, always with two decimals, so that those below each other compare.
 *
 * @param value any number
 * @param language the reader's language
 * @returns the number as the language writes it, rounded to hundredths
 * @throws {RangeError} if the language is unknown; {TypeError} if the value is no number
 * @example
 * formatPoints(4.2, 'en') // '4.20'
 * formatPoints(1, 'es') // '1.00'
 */
export function formatPoints(value: number, language: Language): string {
  checkNumber('value', value)
  checkLanguage(language)
  return hundredths(language).format(value)
}

/**
 * The score of a match or a part of it, always with three decimals: matches count in thousandths, so that parts add up
 * and what reads the same is the same.
 *
 * @param value any number
 * @param language the reader's language
 * @returns the number as the language writes it, rounded to thousandths
 * @throws {RangeError} if the language is unknown; {TypeError} if the value is no number
 * @example
 * formatScore(4.2, 'en') // '4.200'
 * formatScore(1.815, 'es') // '1.815'
 */
export function formatScore(value: number, language: Language): string {
  checkNumber('value', value)
  checkLanguage(language)
  // A number of thousandths below a thousand is written alike in both languages, for which `Intl` takes several times as long.
  const isPlain = value > 0 && value < 1000 && Math.round(value * 1000) / 1000 === value
  return isPlain ? value.toFixed(3) : thousandths(language).format(value)
}

/** Units that stand before the number in each language. */
const prefixUnits: ReadonlySet<Figure['unit']> = new Set(['rank'])

const plurals = new Map<Language, Intl.PluralRules>()

/** Which form of a word goes with a number, as CLDR names the forms. */
function pluralCategory(count: number, language: Language): Intl.LDMLPluralRule {
  const known = plurals.get(language) ?? new Intl.PluralRules(locales[checkedTerm('language', language, languages)])
  plurals.set(language, known)
  return known.select(count)
}

/** The name of a unit after a number: 1 plant, 2 plants; in Spanish "2 millones de" plants. */
export function formatUnit({ value, unit }: Pick<Figure, 'value' | 'unit'>, language: Language): string {
  const singular = descriptionOf('figures').singulars?.unit?.[unit]?.[language]
  const isOne = singular !== undefined && pluralCategory(value, language) === 'one'
  const name = isOne ? singular : termLabel('figures', 'unit', unit, language)
  return language === 'es' && isInMillions(value) ? `de ${name}` : name
}

/**
 * What a figure says: qualifier, number and unit.
 *
 * @param figure a figure, or a number with its unit and qualifier
 * @param language the reader's language
 * @example
 * formatQuantity(get(atlas, 'figures', 'mexico-light-vehicle-plants'), 'en') // '23 plants'
 */
export function formatQuantity(figure: Pick<Figure, 'value' | 'unit' | 'qualifier'>, language: Language): string {
  checkObject('figure', figure, 'a record of figures', ['value', 'unit'])
  const number = formatNumber(figure.value, language)
  const unit = formatUnit(figure, language)
  const glued = figure.unit === 'percent' && language === 'en'
  const quantity = prefixUnits.has(figure.unit) ? `${unit} ${number}` : `${number}${glued ? '' : ' '}${unit}`
  return figure.qualifier === undefined || figure.qualifier === 'exactly'
    ? quantity
    : `${termLabel('figures', 'qualifier', figure.qualifier, language)} ${quantity}`
}

/** A number with the word that goes with it, where both forms are of one language. */
export const countWithForms = (
  count: number,
  { one, many }: { readonly one: string; readonly many: string },
  language: Language,
): string => `${formatNumber(count, language)} ${pluralCategory(count, language) === 'one' ? one : many}`

/**
 * How many there are of something, with the word that goes with the number.
 *
 * @param count how many, 0 or more
 * @param words what one is called, and what several are
 * @param language the reader's language
 * @returns the number as the language writes it, and the word
 * @throws {RangeError} if the language is unknown; {TypeError} if the count is no number or a word is missing
 * @example
 * formatCount(1, descriptionOf('partnerships').label, 'es') // '1 asociación'
 */
export function formatCount(count: number, words: PluralForms, language: Language): string {
  checkNumber('count', count)
  checkObject('words', words, '{ one, many }', ['one', 'many'])
  checkLanguage(language)
  return countWithForms(count, { one: words.one[language], many: words.many[language] }, language)
}
