/** The language that a request prefers, as RFC 9110 reads its headers. @module */
import { type Language, languages } from '@puente/core'
import Negotiator from 'negotiator'

/**
 * The language of the atlas that an `Accept-Language` header prefers.
 *
 * @param header the header's value; absent: no preference
 * @returns the first of the atlas's languages if the header allows none of them: an answer beats none
 * @example
 * preferredLanguage('es-MX, en;q=0.5') // 'es'
 */
export function preferredLanguage(header: string | undefined): Language {
  if (header === undefined) return languages[0]
  const preferred = new Negotiator({ headers: { 'accept-language': header } }).language(languages)
  return languages.find((language) => language === preferred) ?? languages[0]
}

/** The language that an address names, where it names one that there is. */
export function languageNamed(address: string): Language | undefined {
  const named = /[?&]lang=(\w+)/i.exec(address)?.[1]?.toLowerCase()
  return languages.find((language) => language === named)
}
