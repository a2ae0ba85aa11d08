/** The filter above a table, what is wrong with it, and what is offered for it. @module */
import type { QueryProblem } from '@puente/core'
import type { ScreenContext } from '../../app/state.ts'
import { type Line, truncateLine } from '../../text/line.ts'
import { words } from '../../words.ts'
import { inputLine, marksLine } from '../input-line.ts'
import { optionLines } from './options.ts'
import type { BrowseRoute } from './route.ts'

/** Whether the filter has a line of its own: while it is typed in, and while it filters. */
const showsFilter = ({ filter, filterBefore }: BrowseRoute): boolean => filter.text !== '' || filterBefore !== undefined

function problemLine({ state: { language } }: ScreenContext, problem: QueryProblem, more: number): Line {
  const near = problem.didYouMean.slice(0, 3).join(', ')
  return [
    { text: `${problem.where}: ${problem.message[language]}`, tone: 'error' },
    ...(near === '' ? [] : [{ text: `. ${words.didYouMean[language]}: ${near}`, tone: 'warning' as const }]),
    ...(more === 0 ? [] : [{ text: ` +${more}`, tone: 'muted' as const }]),
  ]
}

/** Marks under what is wrong with the filter, and what the first problem is. */
function problemLines(context: ScreenContext, route: BrowseRoute): readonly Line[] {
  const { layout, cache, state } = context
  const { problems } = cache.resultList(route.collection, route.filter.text)
  const [first] = problems
  if (first === undefined) return []
  const width = layout.list.innerWidth
  const pieces = problems.flatMap(({ at }) => at ?? [])
  const typing = route.filterBefore !== undefined
  return [
    truncateLine(marksLine(words.filter[state.language], route.filter, pieces, typing, width), width),
    truncateLine(problemLine(context, first, problems.length - 1), width),
  ]
}

/** The filter of a place, if it shows, with what is offered for it below, or else what is wrong with it. */
export function filterLines(context: ScreenContext, route: BrowseRoute): readonly Line[] {
  if (!showsFilter(route)) return []
  const { state, layout } = context
  const typing = route.filterBefore !== undefined
  const input = inputLine(words.filter[state.language], route.filter, typing, layout.list.innerWidth)
  const offered = optionLines(context, route)
  // What is being typed is rarely whole: while it can be completed, it is not wrong yet.
  return [input, ...(offered.length > 0 ? offered : problemLines(context, route))]
}
