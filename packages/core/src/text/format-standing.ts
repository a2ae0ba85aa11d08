/** What has become of what ended, in words. @module */
import { type Atlas, checkAtlas } from '../dataset/atlas.ts'
import { labelOf } from '../dataset/label.ts'
import type { Ending, Standing } from '../dataset/standing.ts'
import { checkLanguage, checkObject } from '../model/check-argument.ts'
import type { PartialDate } from '../model/date-interval.ts'
import type { Language, Localized } from '../model/language.ts'
import { formatDate } from './format-date.ts'
import { formatList } from './format-list.ts'

/** Nouns in Spanish, which agree with whatever they are said of; only an opportunity is overtaken in part. */
const words: Readonly<Record<Ending, Localized>> = {
  dissolved: { en: 'dissolved', es: 'disolución' },
  merged: { en: 'merged', es: 'fusión' },
  replaced: { en: 'replaced', es: 'sustitución' },
  repealed: { en: 'repealed', es: 'derogación' },
  ended: { en: 'ended', es: 'fin' },
  expired: { en: 'expired', es: 'vencimiento' },
  overtaken: { en: 'overtaken', es: 'fin de vigencia' },
  'partly-overtaken': { en: 'overtaken in part', es: 'superada en parte' },
}

const dayLength = 'YYYY-MM-DD'.length

function formatWhen(date: PartialDate, language: Language): string {
  const isDay = date.length === dayLength
  const before = { en: isDay ? 'on' : 'in', es: isDay ? 'el' : 'en' }[language]
  return `${before} ${formatDate(date, language)}`
}

const inOrder = ({ ending, date }: Standing, language: Language): string =>
  [words[ending][language], ...(date === undefined ? [] : [formatWhen(date, language)])].join(' ')

const followedBy: Localized = { en: 'succeeded by', es: 'en su lugar,' }

/**
 * How and when something ended, in few words: for a name in a list.
 *
 * @param standing what `standingOf` gives
 * @param language the reader's language
 * @example
 * const nafta = standingOf(atlas, entryOf('instruments', get(atlas, 'instruments', 'nafta')), '2026')
 * nafta && formatStandingShort(nafta, 'es') // 'sustitución el 1 de julio de 2020'
 */
export function formatStandingShort(standing: Standing, language: Language): string {
  checkObject('standing', standing, 'what standingOf gives', ['ending', 'successors', 'through'])
  checkLanguage(language)
  return inOrder(standing, language)
}

/**
 * How and when something ended, what took its place, and for what is overtaken, what it rested on.
 *
 * @param atlas the atlas that the record is of
 * @param standing what `standingOf` gives
 * @param language the reader's language
 * @example
 * const nafta = standingOf(atlas, entryOf('instruments', get(atlas, 'instruments', 'nafta')), '2026')
 * nafta && formatStanding(atlas, nafta, 'en') // 'replaced on 1 July 2020; succeeded by USMCA'
 */
export function formatStanding(atlas: Atlas, standing: Standing, language: Language): string {
  checkAtlas(atlas)
  const short = formatStandingShort(standing, language)
  const { successors, successorName, through } = standing
  const names = [
    ...successors.map((entry) => labelOf(atlas, entry, language)),
    ...(successorName === undefined ? [] : [successorName[language]]),
  ]
  const after = names.length === 0 ? '' : `; ${followedBy[language]} ${formatList(names, language)}`
  const ended = through.map((one) => `${labelOf(atlas, one.entry, language)} (${inOrder(one.standing, language)})`)
  return `${short}${after}${ended.length === 0 ? '' : `: ${ended.join('; ')}`}`
}
