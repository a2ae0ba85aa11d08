/** The filter above a table: typing in it, completing its words, and what is wrong with it. @module */

import {
  type CollectionName,
  type CompletionOption,
  completeQueryLine,
  type Language,
  type LineCompletion,
  type QueryProblem,
} from '@puente/core'
import { type AtlasCache, atlasQuery } from '../../app/atlas-cache.ts'
import { clamp, type Motion, moveListCursor, startCursor } from '../../app/scroll.ts'
import type { ScreenContext } from '../../app/state.ts'
import { replacePiece, type TextInput, unitsBefore } from '../../app/text-input.ts'
import { type Line, truncateLine } from '../../text/line.ts'
import { fit, textWidth } from '../../text/width.ts'
import { didYouMean, words } from '../../words.ts'
import { inputLine, marksLine } from '../input-line.ts'
import { type BrowseRoute, withLine } from './route.ts'

/** The table with a changed filter. It shows the latest line that is valid. */
export function setFilter(
  cache: AtlasCache,
  { option: _option, ...route }: BrowseRoute,
  filter: TextInput,
): BrowseRoute {
  if (filter.text === route.filter.text) return { ...route, filter }
  const isValid = cache.resultList(route.collection, filter.text).problems.length === 0
  if (!isValid) return { ...route, filter }
  return { ...route, filter, line: filter.text, row: 0, top: 0, cursor: startCursor }
}

/** The table with the filter open for typing. */
export const openFilter = (route: BrowseRoute): BrowseRoute => ({
  ...route,
  focus: 'list',
  filterBefore: route.filter.text,
})

/** The table with the filter kept; it stays open while it is not valid. */
export function acceptFilter(route: BrowseRoute): BrowseRoute {
  const { filterBefore: _before, option: _option, ...kept } = route
  return route.filter.text === route.line ? kept : route
}

/** The table with the filter as it was before typing. */
export function cancelFilter(
  cache: AtlasCache,
  { filterBefore = '', option: _option, ...route }: BrowseRoute,
): BrowseRoute {
  return withLine(cache, route, filterBefore)
}

/** How many options show at once. */
const maxOptions = 6

/** Lines that the table keeps beside the options: its heading, two records, and the filter. */
const keptLines = 4

const none: LineCompletion = { at: { start: 0, end: 0 }, options: [] }

/** How many completions there are at most. */
const maxCompletions = 20

/** The completions of a line at the caret, which is counted in UTF-16 units. */
const completionIn = atlasQuery(
  'completion',
  (collection: CollectionName, line: string, caret: number, language: Language) =>
    `${collection} ${language} ${caret} ${line}`,
  ({ atlas }, collection, line, caret, language) =>
    completeQueryLine(atlas, collection, line, caret, language, maxCompletions),
)

/** The completions at the caret of the filter while the user types in it. */
export function selectCompletion({ cache, state }: ScreenContext, route: BrowseRoute): LineCompletion {
  if (route.filterBefore === undefined) return none
  const { collection, filter } = route
  return completionIn(cache)(collection, filter.text, unitsBefore(filter), state.language)
}

/** How many options show. */
const visibleCount = ({ layout }: ScreenContext, options: readonly CompletionOption[]): number =>
  Math.max(0, Math.min(options.length, maxOptions, layout.list.innerHeight - keptLines))

function optionLine(
  { text, label, count }: CompletionOption,
  isSelected: boolean,
  widest: number,
  width: number,
): Line {
  const number = count === undefined ? '' : String(count)
  const room = width - widest - number.length - 5
  const meaning = room < 1 || label === text ? '' : `${fit(label, room)} `
  const cells = `${fit(text, Math.min(widest, width - 2))}  ${meaning}`
  if (isSelected) return truncateLine([{ text: `▸ ${cells}${number}`, tone: 'cursor' }], width)
  return truncateLine(
    [
      { text: `  ${fit(text, Math.min(widest, width - 2))}  `, tone: 'key' },
      { text: meaning },
      { text: number, tone: 'number' },
    ],
    width,
  )
}

/** The options that show below the filter. */
function optionLines(context: ScreenContext, route: BrowseRoute): readonly Line[] {
  const { options } = selectCompletion(context, route)
  const count = visibleCount(context, options)
  const top = clamp((route.option ?? 0) - count + 1, 0, options.length - count)
  const visible = options.slice(top, top + count)
  const { innerWidth } = context.layout.list
  const widest = Math.min(Math.max(0, ...visible.map(({ text }) => textWidth(text))), Math.floor(innerWidth / 2))
  return visible.map((option, row) => optionLine(option, top + row === route.option, widest, innerWidth))
}

/** The route after a move among the options. The filter itself stands above the first of them. */
export function moveOptions(context: ScreenContext, route: BrowseRoute, motion: Motion): BrowseRoute {
  const { options } = selectCompletion(context, route)
  if (route.option === undefined) return motion === 'down' || motion === 'page-down' ? { ...route, option: 0 } : route
  if (route.option === 0 && motion === 'up') return withoutOption(route)
  const { row } = moveListCursor({ row: route.option, top: 0 }, motion, visibleCount(context, options), options.length)
  return { ...route, option: row }
}

/** The route with no option selected. */
function withoutOption({ option: _option, ...route }: BrowseRoute): BrowseRoute {
  return route
}

/** The route with the selected option taken, by default the first; the same route without options. */
export function takeOption(context: ScreenContext, route: BrowseRoute): BrowseRoute {
  const { at, options } = selectCompletion(context, route)
  const option = options[route.option ?? 0]
  if (option === undefined) return route
  return setFilter(context.cache, withoutOption(route), replacePiece(route.filter, at.start, at.end, option.text))
}

/** Whether the filter shows: while the user types in it, and while it filters. */
const showsFilter = ({ filter, filterBefore }: BrowseRoute): boolean => filter.text !== '' || filterBefore !== undefined

function problemLine({ state: { language } }: ScreenContext, problem: QueryProblem, more: number): Line {
  const question = didYouMean(problem.didYouMean.slice(0, 3))[language]
  return [
    { text: `${problem.where}: ${problem.message[language]}`, tone: 'error' },
    ...(question === '' ? [] : [{ text: `.${question}`, tone: 'warning' as const }]),
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

/** The filter with its options below, or else what is wrong with it; nothing while it is empty and closed. */
export function filterLines(context: ScreenContext, route: BrowseRoute): readonly Line[] {
  if (!showsFilter(route)) return []
  const { state, layout } = context
  const typing = route.filterBefore !== undefined
  const input = inputLine(words.filter[state.language], route.filter, typing, layout.list.innerWidth)
  const options = optionLines(context, route)
  // An unfinished word is rarely valid: no problem shows as long as there are completions.
  return [input, ...(options.length > 0 ? options : problemLines(context, route))]
}
