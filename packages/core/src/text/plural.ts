/** How many there are of something, in words. @module */
import { checkLanguage, checkNumber, checkObject } from '../dataset/check-argument.ts'
import type { Language, Localized } from '../model/language.ts'
import { formatNumber, pluralCategory } from './format-number.ts'

/** What things are called: one of them, and any other number. */
export interface PluralForms {
  readonly one: Localized
  readonly many: Localized
}

/** A number with the word that goes with it, where both forms are of one language. */
export const countedWith = (
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
  return countedWith(count, { one: words.one[language], many: words.many[language] }, language)
}
