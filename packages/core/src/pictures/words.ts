/** Words that several pictures use. @module */
import type { Entry } from '../dataset/atlas.ts'
import { type TieState, tieStateOf } from '../dataset/tie-state.ts'
import type { Language, PluralForms } from '../model/language.ts'
import { formatCount } from '../text/format-number.ts'

export const counted = {
  actors: { one: { en: 'actor', es: 'actor' }, many: { en: 'actors', es: 'actores' } },
  places: { one: { en: 'place', es: 'lugar' }, many: { en: 'places', es: 'lugares' } },
  ties: { one: { en: 'tie', es: 'vínculo' }, many: { en: 'ties', es: 'vínculos' } },
  inferred: { one: { en: 'inferred', es: 'inferido' }, many: { en: 'inferred', es: 'inferidos' } },
  inDiscussion: {
    one: { en: 'in discussion', es: 'en negociación' },
    many: { en: 'in discussion', es: 'en negociación' },
  },
} as const satisfies Readonly<Record<string, PluralForms>>

/** How many ties there are, and how many of them are inferred or only in discussion. */
export function formatTies(ties: readonly Entry<'ties'>[], language: Language): string {
  const states = ties.map(({ record }) => tieStateOf(record))
  const some = (state: TieState, forms: PluralForms): readonly string[] => {
    const count = states.filter((one) => one === state).length
    return count === 0 ? [] : [formatCount(count, forms, language)]
  }
  return [
    formatCount(ties.length, counted.ties, language),
    ...some('inferred', counted.inferred),
    ...some('in-discussion', counted.inDiscussion),
  ].join(', ')
}
