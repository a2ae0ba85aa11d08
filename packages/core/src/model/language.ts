/** The languages in which an atlas speaks, as BCP 47 tags. */
export const languages = ['en', 'es'] as const

/** A language in which an atlas speaks. */
export type Language = (typeof languages)[number]

/** A text in every language of the atlas. */
export type Localized = { readonly [L in Language]: string }

/** What things are called: one of them, and any other number. */
export interface PluralForms {
  readonly one: Localized
  readonly many: Localized
}

/**
 * Whether a text is the tag of a language in which an atlas speaks.
 *
 * @param text any text
 * @example
 * isLanguage('es') // true
 * isLanguage('de') // false
 */
export const isLanguage = (text: string): text is Language => languages.some((language) => language === text)
