/** Every contest by its name on the command line. @module */
import { type AnyContest, anyContest } from '../contest.ts'
import { filterContest } from './filter/filter-contest.ts'
import { matchContest } from './match/match-contest.ts'
import { pathContest } from './path/path-contest.ts'
import { searchContest } from './search/search-contest.ts'
import { suggestContest } from './suggest/suggest-contest.ts'

export const contests: Readonly<Record<string, AnyContest>> = {
  filter: anyContest(filterContest),
  search: anyContest(searchContest),
  suggest: anyContest(suggestContest),
  path: anyContest(pathContest),
  match: anyContest(matchContest),
}
