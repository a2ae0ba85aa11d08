/** Words that several pictures use. @module */
import type { Entry } from '../dataset/atlas.ts'
import type { Language, PluralForms } from '../model/language.ts'
import { formatCount } from '../text/format-number.ts'

export const counted = {
  actors: { one: { en: 'actor', es: 'actor' }, many: { en: 'actors', es: 'actores' } },
  places: { one: { en: 'place', es: 'lugar' }, many: { en: 'places', es: 'lugares' } },
  ties: { one: { en: 'tie', es: 'vínculo' }, many: { en: 'ties', es: 'vínculos' } },
  inferred: { one: { en: 'inferred', es: 'inferido' }, many: { en: 'inferred', es: 'inferidos' } },
} as const satisfies Readonly<Record<string, PluralForms>>

/** How many ties there are, and how many of them are inferred. */
export function formatTies(ties: readonly Entry<'ties'>[], language: Language): string {
  const inferred = ties.filter(({ record }) => record.basis === 'inferred').length
  const all = formatCount(ties.length, counted.ties, language)
  return inferred === 0 ? all : `${all}, ${formatCount(inferred, counted.inferred, language)}`
}
