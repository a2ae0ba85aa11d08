import MiniSearchIndex from 'minisearch'
import { fold } from '../../../../src/util/fold.ts'
import type { Engine } from '../../../contest.ts'
import { nameOf } from '../../search/search-question.ts'
import { mostSuggested, type Suggested, type SuggestQuestion } from '../suggest-question.ts'

export const miniSearch: Engine<SuggestQuestion, Suggested> = {
  label: 'MiniSearch',
  package: 'minisearch',
  build: ({ records }) => {
    const index = new MiniSearchIndex({ fields: ['name'], processTerm: fold })
    index.addAll(records.organizations.map((one) => ({ id: one.id, name: nameOf(one) })))
    const options = {
      prefix: (_: string, position: number, terms: readonly string[]) => position === terms.length - 1,
      fuzzy: 0.2,
      combineWith: 'AND' as const,
    }
    return ({ text }) =>
      index
        .search(text, options)
        .slice(0, mostSuggested)
        .map(({ id }) => String(id))
  },
}
