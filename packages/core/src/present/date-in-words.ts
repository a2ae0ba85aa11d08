/** Dates as each language writes them, as precise as they are known. @module */

import { checkedTerm } from '../atlas/check-argument.ts'
import type { PartialDate } from '../model/date-interval.ts'
import { type Language, languages } from '../model/language.ts'

/** British English, because the atlas's own texts are. */
const locales = { en: 'en-GB', es: 'es' } as const satisfies Record<Language, string>

/** A formatter is slow to make, so each is made once, when it is first needed. */
const formatters = new Map<string, Intl.DateTimeFormat>()

function formatter(language: Language, withDay: boolean): Intl.DateTimeFormat {
  const key = `${language} ${withDay}`
  const known = formatters.get(key)
  if (known !== undefined) return known
  const made = new Intl.DateTimeFormat(locales[checkedTerm('language', language, languages)], {
    year: 'numeric',
    month: 'long',
    timeZone: 'UTC',
    ...(withDay ? { day: 'numeric' } : {}),
  })
  formatters.set(key, made)
  return made
}

/**
 * A date in words. A year stays a year, a month a month.
 *
 * @param date `YYYY`, `YYYY-MM` or `YYYY-MM-DD`; any other text is returned as it is
 * @param language the reader's language
 * @returns the date as it stands in a sentence
 * @example
 * dateInWords('2017-09', 'es') // 'septiembre de 2017'
 */
export function dateInWords(date: PartialDate, language: Language): string {
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(date)
  if (match?.[2] === undefined) return date
  const [, year, month, day] = match
  const instant = Date.UTC(Number(year), Number(month) - 1, day === undefined ? 1 : Number(day))
  return formatter(language, day !== undefined).format(instant)
}

/**
 * A period in words: from one date until another, either of which may be unknown.
 *
 * @param start its first year, month or day, as for {@link dateInWords}
 * @param end its last
 * @param language the reader's language
 * @returns an empty text where both are unknown
 * @example
 * periodInWords('2018', '2020', 'en') // '2018 – 2020'
 */
export function periodInWords(
  start: PartialDate | undefined,
  end: PartialDate | undefined,
  language: Language,
): string {
  if (start !== undefined && end !== undefined && start !== end)
    return `${dateInWords(start, language)} – ${dateInWords(end, language)}`
  if (start !== undefined) return dateInWords(start, language)
  const until = { en: 'until', es: 'hasta' } as const satisfies Record<Language, string>
  return end === undefined ? '' : `${until[language]} ${dateInWords(end, language)}`
}
