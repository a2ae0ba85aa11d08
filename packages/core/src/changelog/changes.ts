/** What has changed in a dataset since one of its versions. @module */
import { type Differences, differences, wholeOf } from '../analysis/differences.ts'
import { type Atlas, checkAtlas } from '../dataset/atlas.ts'
import { checkedText, checkLanguage, checkList, checkObject } from '../model/check-argument.ts'
import type { Language } from '../model/language.ts'
import { formatDate } from '../text/format-date.ts'
import { formatList } from '../text/format-list.ts'
import { cleanText } from '../util/hidden-characters.ts'
import { fail, type Result, succeed } from '../util/result.ts'
import { type Changelog, type KeptRelease, releasedAtlas } from './changelog.ts'
import { changelogOf } from './changelog-of.ts'
import type { Release } from './release.ts'
import { differencesFrom } from './versions.ts'

/** No version of the dataset is called so. */
export interface UnknownVersion {
  readonly _tag: 'UnknownVersion'
  /** What was given. */
  readonly since: string
  /** The released versions, the newest first. */
  readonly known: readonly Release[]
}

/** The letters of a hash that are enough to tell it. */
const hashBeginning = /^[0-9a-f]{7,64}$/

const isCalled =
  (since: string) =>
  ({ hash, version }: Pick<Release, 'hash' | 'version'>): boolean =>
    hashBeginning.test(since) ? hash.startsWith(since) : version === since

/** The newest release that is not the dataset itself. */
const lastBefore = ({ hash }: Atlas, changelog: Changelog): KeptRelease | undefined =>
  changelog.findLast((release) => release.hash !== hash)

/**
 * What has changed in a dataset since one of its released versions: records that came, went or changed, and of these the
 * fields, as `differences` gives them.
 *
 * @param atlas the dataset as it is, or a view of it, of which the whole dataset is compared
 * @param since the hash of the version, at least 7 characters of its beginning, or the number of a release, like `0.1.0`;
 *   default: the newest release that is not the dataset itself, and the dataset itself if there is none
 * @param changelog the released versions of a dataset of one's own; default: those of the atlas of the library
 * @returns the differences, none since the dataset's own hash; or which versions are known
 * @example
 * import { changesSince } from '@puente/core/changelog'
 *
 * const changes = changesSince(atlas, '0.1.0')
 * changes.ok ? changes.value.before.version : changes.error.known.length // '0.1.0'
 */
export function changesSince(
  atlas: Atlas,
  since?: string,
  changelog: Changelog = changelogOf(atlas),
): Result<Differences, UnknownVersion> {
  checkAtlas(atlas)
  checkList('changelog', changelog)
  const whole = wholeOf(atlas)
  const nothing = () => succeed(differences(whole, whole))
  if (since === undefined) {
    const last = lastBefore(whole, changelog)
    return last === undefined ? nothing() : succeed(differencesFrom(whole, releasedAtlas(last)))
  }
  const name = checkedText('since', since).trim().toLowerCase()
  if (hashBeginning.test(name) && whole.hash.startsWith(name)) return nothing()
  const release = changelog.findLast(isCalled(name))
  if (release !== undefined)
    return succeed(
      release.hash === whole.hash ? differences(whole, whole) : differencesFrom(whole, releasedAtlas(release)),
    )
  const known = changelog.map(({ version, hash, date }) => ({ version, hash, date })).reverse()
  return fail({ _tag: 'UnknownVersion', since, known })
}

/** The most versions that a message names. */
const maxNamed = 10

const versionName = ({ version, hash, date }: Release, language: Language): string =>
  `${version} (${hash.slice(0, 12)}, ${formatDate(date, language)})`

/**
 * That no version is called so, and which there are.
 *
 * @param failure what `changesSince` failed with
 * @param language of the words
 * @returns two sentences
 * @example
 * import { changesSince, formatUnknownVersion } from '@puente/core/changelog'
 *
 * const changes = changesSince(atlas, '0.0.9')
 * changes.ok ? '' : formatUnknownVersion(changes.error, 'en').startsWith('No released version') // true
 */
export function formatUnknownVersion(failure: UnknownVersion, language: Language): string {
  checkObject('failure', failure, 'the error of changesSince', ['since', 'known'])
  checkLanguage(language)
  const given = cleanText(failure.since.length > 70 ? `${failure.since.slice(0, 70)}…` : failure.since)
  const names = failure.known.slice(0, maxNamed).map((release) => versionName(release, language))
  const { none, some, unknown } = words[language]
  return `${unknown(given)} ${names.length === 0 ? none : some(formatList(names, language))}`
}

const words = {
  en: {
    unknown: (given: string) => `No released version of this dataset has the number or hash "${given}".`,
    none: 'None is known but the dataset itself.',
    some: (names: string) => `There are: ${names}; of a hash, 7 characters are enough.`,
  },
  es: {
    unknown: (given: string) =>
      `Ninguna versión publicada de este conjunto de datos tiene el número o el hash "${given}".`,
    none: 'No se conoce ninguna, salvo el propio conjunto.',
    some: (names: string) => `Existen: ${names}; de un hash bastan 7 caracteres.`,
  },
} as const satisfies Record<Language, object>
