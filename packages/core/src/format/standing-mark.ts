/** The marks of what had ended, and of what goes beyond the main source. @module */
import { type Atlas, checkAtlas, checkEntry, type Entry } from '../dataset/atlas.ts'
import { lastKnownOf } from '../dataset/last-known.ts'
import { isBeyondMainSource } from '../dataset/main-source.ts'
import { standingOf } from '../dataset/standing.ts'
import { checkLanguage } from '../model/check-argument.ts'
import type { PartialDate } from '../model/date-interval.ts'
import type { Language, Localized } from '../model/language.ts'
import { formatLastKnown } from '../text/format-date.ts'
import { formatStanding, formatStandingShort } from '../text/format-standing.ts'

/** What is said of a record that the main source does not tell of, behind its name. */
export const beyondMark: Localized = { en: 'other sources', es: 'otras fuentes' }

/** What is said of it where it is shown as a whole. */
export const beyondSentence: Localized = {
  en: 'not in the main source: other sources tell of it',
  es: 'no está en la fuente principal: lo cuentan otras fuentes',
}

/** When a label that has no known end was last heard of. */
function lastKnownMark(
  atlas: Atlas,
  { collection, record }: Entry,
  language: Language,
  asOf?: PartialDate,
): readonly string[] {
  const date = collection === 'awards' ? lastKnownOf(atlas, record, asOf) : undefined
  return date === undefined ? [] : [formatLastKnown(date, language)]
}

/** The marks of a record where it is shown as a whole. */
export function fullMarksOf(atlas: Atlas, entry: Entry, language: Language): readonly string[] {
  const standing = standingOf(atlas, entry)
  return [
    ...(standing === undefined ? lastKnownMark(atlas, entry, language) : [formatStanding(atlas, standing, language)]),
    ...(isBeyondMainSource(atlas, entry) ? [beyondSentence[language]] : []),
  ]
}

export function endedMark(
  atlas: Atlas,
  entry: Entry,
  language: Language,
  asOf: PartialDate = atlas.manifest.asOf,
): string | undefined {
  const standing = standingOf(atlas, entry, asOf)
  return standing && formatStandingShort(standing, language)
}

/**
 * What is to be said behind the name of a record in a list: how it ended, or when a label without a known end was last
 * heard of, and whether only sources other than the main one tell of it.
 *
 * @param atlas the atlas that the record is of
 * @param entry the record with its collection
 * @param language the reader's language
 * @param asOf the day, month or year; default: the date of the manifest
 * @returns nothing for most records
 * @throws {RangeError} if the date is none, or the language unknown
 * @example
 * const promexico = entryOf('organizations', get(atlas, 'organizations', 'promexico'))
 * marksOf(atlas, promexico, 'es', '2026-11') // ['disolución en 2019']
 */
export function marksOf(atlas: Atlas, entry: Entry, language: Language, asOf?: PartialDate): readonly string[] {
  checkAtlas(atlas)
  checkEntry(entry)
  checkLanguage(language)
  const ended = endedMark(atlas, entry, language, asOf)
  const standing = ended === undefined ? lastKnownMark(atlas, entry, language, asOf) : [ended]
  return [...standing, ...(isBeyondMainSource(atlas, entry) ? [beyondMark[language]] : [])]
}
