/** The filter above a table, and what is wrong with it. @module */
import type { QueryProblem } from '@puente/core'
import { truncateLine } from '../../lines/fit-line.ts'
import type { Line } from '../../lines/line.ts'
import type { View } from '../../state/view.ts'
import { words } from '../../words.ts'
import { inputLine } from '../input-line.ts'
import type { BrowsePlace } from './place.ts'
import { showsFilter } from './shown.ts'

function problemLine({ state: { language } }: View, problem: QueryProblem, more: number): Line {
  const near = problem.didYouMean.slice(0, 3).join(', ')
  return [
    { text: `${problem.where}: ${problem.message[language]}`, tone: 'error' },
    ...(near === '' ? [] : [{ text: ` ${words.didYouMean[language]}: ${near}`, tone: 'warning' as const }]),
    ...(more === 0 ? [] : [{ text: ` +${more}`, tone: 'muted' as const }]),
  ]
}

/** The filter of a place, if it shows, with the first problem of what is typed below it. */
export function filterLines(view: View, place: BrowsePlace): readonly Line[] {
  if (!showsFilter(place)) return []
  const { state, model, layout } = view
  const width = layout.list.innerWidth
  const typing = place.filterBefore !== undefined
  const { problems } = model.listing(place.collection, place.filter.text)
  const [first] = problems
  return [
    inputLine(words.filter[state.language], place.filter, typing, width),
    ...(first === undefined ? [] : [truncateLine(problemLine(view, first, problems.length - 1), width)]),
  ]
}
