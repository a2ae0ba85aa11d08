/** Dates as each language writes them, as precise as they are known. @module */

import { checkedTerm, checkLanguage } from '../model/check-argument.ts'
import { checkedDate, type PartialDate } from '../model/date-interval.ts'
import { type Language, languages } from '../model/language.ts'
import { lazy } from '../util/memo.ts'

/** Not from `Intl`, which takes longer to load than everything else that the first screen needs. */
const months = {
  en: /* @__PURE__ */ lazy(() =>
    'January February March April May June July August September October November December'.split(' '),
  ),
  es: /* @__PURE__ */ lazy(() =>
    'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre'.split(' '),
  ),
} as const satisfies Record<Language, () => readonly string[]>

/**
 * A date in words. A year stays a year, a month a month.
 *
 * @param date `YYYY`, `YYYY-MM` or `YYYY-MM-DD`
 * @param language the reader's language
 * @returns the date as it stands in a sentence
 * @throws {TypeError} if the date is not a text; {RangeError} if it is not a date, or the language unknown
 * @example
 * formatDate('2017-09', 'es') // 'septiembre de 2017'
 */
export function formatDate(date: PartialDate, language: Language): string {
  const [year = '', month, day] = checkedDate(date).split('-')
  const name = months[checkedTerm('language', language, languages)]()[Number(month) - 1]
  if (name === undefined) return year
  const parts = [...(day === undefined ? [] : [String(Number(day))]), name, year]
  return parts.join(language === 'es' ? ' de ' : ' ')
}

/** Two different dates in words; what both have in common, month or year, is said once. */
function formatSpan(start: PartialDate, end: PartialDate, language: Language): string {
  const [first, last] = [start.split('-'), end.split('-')]
  const [year, month] = first
  const whole = `${formatDate(start, language)} – ${formatDate(end, language)}`
  if (first.length !== last.length || first.length === 1 || year !== last[0]) return whole
  const isOneMonth = first.length === 3 && month === last[1]
  if (isOneMonth) return `${Number(first[2])}–${formatDate(end, language)}`
  const ofYear = `${language === 'es' ? ' de' : ''} ${year}`
  return `${formatDate(start, language).slice(0, -ofYear.length)} – ${formatDate(end, language)}`
}

/**
 * A period in words: from one date until another, either of which may be unknown.
 *
 * @param start its first year, month or day, as for {@link formatDate}
 * @param end its last
 * @param language the reader's language
 * @returns an empty text where both are unknown
 * @throws {RangeError} if one of them is not a date, or the language unknown
 * @example
 * formatPeriod('2018', '2020', 'en') // '2018 – 2020'
 * formatPeriod('2026-01-19', '2026-01-30', 'es') // '19–30 de enero de 2026'
 */
export function formatPeriod(start: PartialDate | undefined, end: PartialDate | undefined, language: Language): string {
  if (start !== undefined) checkedDate(start)
  if (end !== undefined) checkedDate(end)
  checkLanguage(language)
  if (start !== undefined && end !== undefined && start !== end) return formatSpan(start, end, language)
  if (start !== undefined) return formatDate(start, language)
  return end === undefined ? '' : formatWhen('until', end, language)
}

const prepositionNames = ['on', 'since', 'until'] as const

const datePrepositions = {
  en: { on: (isDay: boolean) => (isDay ? 'on' : 'in'), since: () => 'since', until: () => 'until' },
  es: {
    on: (isDay: boolean) => (isDay ? 'el' : 'en'),
    since: (isDay: boolean) => (isDay ? 'desde el' : 'desde'),
    until: (isDay: boolean) => (isDay ? 'hasta el' : 'hasta'),
  },
} as const satisfies Record<Language, Readonly<Record<'on' | 'since' | 'until', (isDay: boolean) => string>>>

const lastKnown: Readonly<Record<Language, (date: PartialDate) => string>> = {
  en: (date) => `last known ${formatWhen('on', date, 'en')}`,
  es: (date) => `último dato: ${formatDate(date, 'es')}`,
}

/** What is said of something that no source gives an end, like "last known in March 2019". */
export const formatLastKnown = (date: PartialDate, language: Language): string => lastKnown[language](date)

/**
 * A date with the preposition that it takes, which in Spanish is another one before a day.
 *
 * @param word `on` for when something was, `since` for its beginning, `until` for its end
 * @param date a year, a month or a day, as for {@link formatDate}
 * @param language the reader's language
 * @throws {RangeError} if it is not a date, or the language or the word unknown
 * @example
 * formatWhen('until', '2018-10-18', 'es') // 'hasta el 18 de octubre de 2018'
 */
export function formatWhen(word: 'on' | 'since' | 'until', date: PartialDate, language: Language): string {
  checkedDate(date)
  checkLanguage(language)
  const preposition = datePrepositions[language][checkedTerm('word', word, prepositionNames)]
  return `${preposition(/^\d+-\d+-\d+$/.test(date))} ${formatDate(date, language)}`
}
