import { suggest } from '../../../../src/search/suggest.ts'
import type { Engine } from '../../../contest.ts'
import { mostSuggested, type Suggested, type SuggestQuestion } from '../suggest-question.ts'

export const puente: Engine<SuggestQuestion, Suggested> = {
  label: 'Puente',
  build:
    (atlas) =>
    ({ text }) =>
      suggest(atlas, text, { collections: ['organizations'], limit: mostSuggested }).map(({ id }) => id),
}
