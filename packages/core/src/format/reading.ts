/** When a source was read and how much of it, and whether its address still answers, in words. @module */
import { termLabel } from '../dataset/label.ts'
import { checkLanguage, checkObject } from '../model/check-argument.ts'
import type { PartialDate } from '../model/date-interval.ts'
import type { Language, Localized } from '../model/language.ts'
import type { Source } from '../model/source.ts'
import { formatWhen } from '../text/format-date.ts'

/** When a source was read and how much of it, and whether its address still answers. */
export interface Reading {
  /** A day, month or year. */
  readonly accessed?: PartialDate
  readonly extent?: NonNullable<Source['extent']>
  /** When its address was found not to answer any more. */
  readonly gone?: PartialDate
}

/** Those of a source that it has; for what names a source without being one. */
export const readingOf = ({ accessed, extent, gone }: Source): Reading => ({
  ...(accessed === undefined ? {} : { accessed }),
  ...(extent === undefined ? {} : { extent }),
  ...(gone === undefined ? {} : { gone }),
})

const read: Localized = { en: 'read', es: 'leída' }
const noAnswer: Localized = { en: 'address no longer answered', es: 'la dirección ya no respondía' }

/**
 * When a source was read and how much of it, and when its address was found not to answer.
 *
 * @param reading a source, or a citation followed by `resolveCitation`
 * @param language the reader's language
 * @returns an empty text for a source of which the atlas says none of it, as of a footnote that was not read
 * @example
 * formatReading(get(atlas, 'sources', 'web-hegan'), 'en') // 'read in November 2026, only its first part'
 */
export function formatReading(reading: Reading | Source, language: Language): string {
  checkObject('reading', reading, 'a source or a followed citation', [])
  checkLanguage(language)
  const { accessed, extent, gone } = reading
  const howMuch = extent === undefined ? [] : [termLabel('sources', 'extent', extent, language)]
  const when = accessed === undefined ? [] : [`${read[language]} ${formatWhen('on', accessed, language)}`]
  return [
    [...when, ...(accessed === undefined ? [] : howMuch)].join(', '),
    gone === undefined ? '' : `${noAnswer[language]} ${formatWhen('on', gone, language)}`,
  ]
    .filter((part) => part !== '')
    .join('; ')
}
