import type { Atlas } from '../../../src/dataset/atlas.ts'
import { fold } from '../../../src/util/fold.ts'
import type { Contest } from '../../contest.ts'
import { nameOf } from '../search/search-question.ts'
import { fts5 } from './engines/fts5.ts'
import { miniSearch } from './engines/minisearch.ts'
import { puente } from './engines/puente.ts'
import { sortedArray } from './engines/sorted-array.ts'
import { mostSuggested, type Suggested, type SuggestQuestion, suggestQuestions } from './suggest-question.ts'

/** Right is the one that is meant; or, of very many that begin so, eight of them. */
function judge({ records: { organizations } }: Atlas) {
  const names = new Map<string, string>(organizations.map((one) => [one.id, fold(nameOf(one))]))
  return ({ text, meant }: SuggestQuestion, suggested: Suggested): boolean => {
    if (suggested.includes(meant)) return true
    const typed = fold(text).trim()
    const beginsSo = (id: string) => ` ${names.get(id) ?? ''}`.includes(` ${typed}`)
    return suggested.length === mostSuggested && suggested.every(beginsSo)
  }
}

export const suggestContest: Contest<SuggestQuestion, Suggested> = {
  title: 'Suggestions while a name is typed, from its first word or a later one; one in five with a slip',
  aim: 'under 0.1 ms at the median and 0.5 ms at p95, a slip forgiven',
  rate: 'found',
  questions: suggestQuestions,
  engines: { puente, minisearch: miniSearch, fts5, 'sorted-array': sortedArray },
  judge,
}
