import type { Contest } from '../../contest.ts'
import { flexSearch } from './engines/flexsearch.ts'
import { fts5 } from './engines/fts5.ts'
import { fuse } from './engines/fuse.ts'
import { miniSearchAll, miniSearchAny } from './engines/minisearch.ts'
import { orama } from './engines/orama.ts'
import { puente } from './engines/puente.ts'
import { uFuzzy } from './engines/ufuzzy.ts'
import { type Hits, mostHits, type SearchQuestion, searchQuestions } from './search-question.ts'

export const searchContest: Contest<SearchQuestion, Hits> = {
  title:
    'Search for a name of two or three words: half of them with a slip, half without accents, 40 % unfinished; top 20',
  aim: 'at least the finding rate of MiniSearch, at a fifth of its times',
  rate: 'found',
  questions: searchQuestions,
  engines: {
    puente,
    'minisearch-all': miniSearchAll,
    'minisearch-any': miniSearchAny,
    fts5,
    flexsearch: flexSearch,
    ufuzzy: uFuzzy,
    orama,
    fuse,
  },
  judge: () => (question, hits) => hits.slice(0, mostHits).includes(question.meant),
}
