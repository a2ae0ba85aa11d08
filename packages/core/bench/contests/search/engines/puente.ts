import { search } from '../../../../src/search/search.ts'
import type { Engine } from '../../../contest.ts'
import { type Hits, mostHits, type SearchQuestion } from '../search-question.ts'

export const puente: Engine<SearchQuestion, Hits> = {
  label: 'Puente',
  build:
    (atlas) =>
    ({ text }) =>
      search(atlas, text, { collections: ['organizations'], limit: mostHits }).map(({ entry }) => entry.record.id),
}
