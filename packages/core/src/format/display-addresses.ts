/** Where an actor is found on the web, and when it was last seen there. @module */
import { type Atlas, checkAtlas, checkEntry, type Entry } from '../dataset/atlas.ts'
import { descriptionOf } from '../dataset/description-of.ts'
import { checkLanguage } from '../model/check-argument.ts'
import type { ActorCollection } from '../model/collection-name.ts'
import { compareDates } from '../model/date-interval.ts'
import type { Language, Localized } from '../model/language.ts'
import { formatWhen } from '../text/format-date.ts'
import { type ResolvedCitation, resolveCitation } from './citation.ts'

/** An address of an actor on the web. */
export interface DisplayAddress {
  /** What it is: the website, or the register that has a profile there. */
  readonly label: string
  readonly url: string
  /** When it was last seen, like "seen on 29 November 2026"; absent where no source that was read gives it. */
  readonly seen?: string
  /** When it was found not to answer any more, in words. */
  readonly gone?: string
  readonly citations: readonly ResolvedCitation[]
}

const seenWord: Localized = { en: 'seen', es: 'vista' }
const goneWord: Localized = { en: 'no longer answered', es: 'ya no respondía' }

/** The addresses of an actor with the fields that have them. */
function addressesIn({ record }: Entry<ActorCollection>, language: Language) {
  const { website, profiles = [] } = record
  const label = descriptionOf('clusters').labels.website?.[language] ?? 'website'
  return [
    ...(website === undefined ? [] : [{ label, url: website, paths: ['website'] }]),
    ...profiles.map(({ register, url }, at) => ({ label: register, url, paths: ['profiles', `profiles.${at}`] })),
  ]
}

/**
 * Where an actor is found on the web: its website, then its profiles, each with the day on which it was last seen.
 *
 * @param atlas the atlas that the actor is of
 * @param entry the actor with its collection
 * @param language the reader's language
 * @returns nothing for an actor of whom no address is known
 * @example
 * const claut = entryOf('clusters', get(atlas, 'clusters', 'claut'))
 * displayAddresses(atlas, claut, 'en')[0]?.url // 'https://www.claut.com.mx/'
 */
export function displayAddresses(
  atlas: Atlas,
  entry: Entry<ActorCollection>,
  language: Language,
): readonly DisplayAddress[] {
  checkAtlas(atlas)
  checkEntry(entry)
  checkLanguage(language)
  return addressesIn(entry, language).map(({ label, url, paths }) => {
    const citations = entry.record.citations
      .filter((citation) => citation.for?.some((path) => paths.includes(path)))
      .map((citation) => resolveCitation(atlas, citation))
    const [seen] = citations.flatMap(({ accessed }) => accessed ?? []).toSorted((a, b) => compareDates(b, a))
    const gone = citations.find((citation) => citation.url === url)?.gone
    return {
      label,
      url,
      ...(seen === undefined ? {} : { seen: `${seenWord[language]} ${formatWhen('on', seen, language)}` }),
      ...(gone === undefined ? {} : { gone: `${goneWord[language]} ${formatWhen('on', gone, language)}` }),
      citations,
    }
  })
}
