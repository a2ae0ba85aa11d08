import { formatDate } from '../text/format-date.ts'
import type { Briefing } from './briefing-value.ts'
import { phrasesOf } from './phrases.ts'

/** How much of the dataset's hash tells one version from another. */
const shownHash = 12

/** As of when a briefing is, and from which dataset. */
export function metaOf({ asOf, language, dataset: { title, version, hash } }: Briefing): string {
  const phrases = phrasesOf[language]
  const parts = [phrases.asOf(formatDate(asOf, language)), phrases.dataset(title, version), hash.slice(0, shownHash)]
  return parts.filter((part) => part !== '').join(' · ')
}
