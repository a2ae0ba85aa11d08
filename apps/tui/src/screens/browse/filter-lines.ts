/** The filter above a table, what is wrong with it, and what is offered for it. @module */
import type { QueryProblem } from '@puente/core'
import type { View } from '../../app/screen-context.ts'
import { truncateLine } from '../../text/fit-line.ts'
import type { Line } from '../../text/line.ts'
import { words } from '../../words.ts'
import { inputLine, marksLine } from '../input-line.ts'
import { optionLines } from './options.ts'
import type { BrowsePlace } from './route.ts'

/** Whether the filter has a line of its own: while it is typed in, and while it filters. */
const showsFilter = ({ filter, filterBefore }: BrowsePlace): boolean => filter.text !== '' || filterBefore !== undefined

function problemLine({ state: { language } }: View, problem: QueryProblem, more: number): Line {
  const near = problem.didYouMean.slice(0, 3).join(', ')
  return [
    { text: `${problem.where}: ${problem.message[language]}`, tone: 'error' },
    ...(near === '' ? [] : [{ text: `. ${words.didYouMean[language]}: ${near}`, tone: 'warning' as const }]),
    ...(more === 0 ? [] : [{ text: ` +${more}`, tone: 'muted' as const }]),
  ]
}

/** Marks under what is wrong with the filter, and what the first problem is. */
function problemLines(view: View, place: BrowsePlace): readonly Line[] {
  const { layout, model, state } = view
  const { problems } = model.listing(place.collection, place.filter.text)
  const [first] = problems
  if (first === undefined) return []
  const width = layout.list.innerWidth
  const pieces = problems.flatMap(({ at }) => at ?? [])
  const typing = place.filterBefore !== undefined
  return [
    truncateLine(marksLine(words.filter[state.language], place.filter, pieces, typing, width), width),
    truncateLine(problemLine(view, first, problems.length - 1), width),
  ]
}

/** The filter of a place, if it shows, with what is offered for it below, or else what is wrong with it. */
export function filterLines(view: View, place: BrowsePlace): readonly Line[] {
  if (!showsFilter(place)) return []
  const { state, layout } = view
  const typing = place.filterBefore !== undefined
  const input = inputLine(words.filter[state.language], place.filter, typing, layout.list.innerWidth)
  const offered = optionLines(view, place)
  // What is being typed is rarely whole: while it can be completed, it is not wrong yet.
  return [input, ...(offered.length > 0 ? offered : problemLines(view, place))]
}
