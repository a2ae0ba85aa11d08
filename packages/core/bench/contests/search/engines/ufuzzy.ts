import UFuzzy from '@leeoniya/ufuzzy'
import type { Engine } from '../../../contest.ts'
import { type Hits, mostHits, nameOf, type SearchQuestion } from '../search-question.ts'

/** How many names that fit are ranked. */
const mostRanked = 1000

export const uFuzzy: Engine<SearchQuestion, Hits> = {
  label: 'uFuzzy',
  package: '@leeoniya/ufuzzy',
  build: ({ records: { organizations } }) => {
    const names = UFuzzy.latinize(organizations.map(nameOf))
    const fuzzy = new UFuzzy({ intraMode: 1 })
    return ({ text }) => {
      const [found, info, order] = fuzzy.search(names, UFuzzy.latinize(text), 0, mostRanked)
      const ranked = order === null || order === undefined ? (found ?? []) : order.map((at) => info?.idx[at] ?? -1)
      return ranked.slice(0, mostHits).map((at) => organizations[at]?.id ?? '')
    }
  },
}
