/** What a request's headers prefer, as RFC 9110 reads them. @module */
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

/**
 * The media type that an `Accept` header prefers.
 *
 * @param header the header's value; absent: no preference
 * @param offered the media types in which the answer comes, preferred first
 * @returns `undefined` if the header allows none of them
 * @example
 * preferredType('text/*;q=0.5, application/json', ['text/html', 'application/json']) // 'application/json'
 */
export function preferredType<T extends string>(header: string | undefined, offered: readonly T[]): T | undefined {
  if (header === undefined) return offered[0]
  const preferred = new Negotiator({ headers: { accept: header } }).mediaType(offered)
  return offered.find((type) => type === preferred)
}
