import MiniSearch from 'minisearch'
import { fold } from '../../../../src/util/fold.ts'
import type { Engine } from '../../../contest.ts'
import { type Hits, mostHits, nameOf, type SearchQuestion } from '../search-question.ts'

/** As its documentation proposes: every word may be unfinished and mistyped. */
const miniSearch = (combineWith: 'AND' | 'OR', label: string): Engine<SearchQuestion, Hits> => ({
  label,
  package: 'minisearch',
  build: ({ records }) => {
    const index = new MiniSearch({ fields: ['name'], processTerm: fold })
    index.addAll(records.organizations.map((one) => ({ id: one.id, name: nameOf(one) })))
    const options = { prefix: true, fuzzy: 0.2, combineWith }
    return ({ text }) =>
      index
        .search(text, options)
        .slice(0, mostHits)
        .map(({ id }) => String(id))
  },
})

export const miniSearchAll = miniSearch('AND', 'MiniSearch, all words')
export const miniSearchAny = miniSearch('OR', 'MiniSearch, any word')
