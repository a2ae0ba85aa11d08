import { Charset, Index } from 'flexsearch'
import type { Engine } from '../../../contest.ts'
import { type Hits, mostHits, nameOf, type SearchQuestion } from '../search-question.ts'

export const flexSearch: Engine<SearchQuestion, Hits> = {
  label: 'FlexSearch',
  package: 'flexsearch',
  build: ({ records: { organizations } }) => {
    const index = new Index({ tokenize: 'forward', encoder: Charset.LatinBalance })
    for (const [at, one] of organizations.entries()) index.add(at, nameOf(one))
    return ({ text }) =>
      index.search(text, { limit: mostHits, suggest: true }).map((at) => organizations[Number(at)]?.id ?? '')
  },
}
