/** The filter above a table: typing in it, completing its words, and what is wrong with it. @module */
import {
  type CollectionName,
  type CompletionOption,
  completeQueryLine,
  type Language,
  type LineCompletion,
  type QueryProblem,
} from '@puente/core'
import { type Model, perAtlas } from '../../app/atlas-cache.ts'
import { moveRows } from '../../app/list-cursor.ts'
import { remembering } from '../../app/memoize.ts'
import type { View } from '../../app/screen-context.ts'
import { beginning, type Motion } from '../../app/scroll.ts'
import { clamp } from '../../app/scroll-math.ts'
import { replacePiece, type TextInput, unitsBefore } from '../../app/text-input.ts'
import { truncateLine } from '../../text/fit-line.ts'
import type { Line } from '../../text/line.ts'
import { fit, textWidth } from '../../text/width.ts'
import { words } from '../../words.ts'
import { inputLine, marksLine } from '../input-line.ts'
import { type BrowsePlace, withLine } from './route.ts'

/** The table with a changed filter. It shows the latest line that is valid. */
export function setFilter(model: Model, { option: _marked, ...place }: BrowsePlace, filter: TextInput): BrowsePlace {
  if (filter.text === place.filter.text) return { ...place, filter }
  const isValid = model.listing(place.collection, filter.text).problems.length === 0
  if (!isValid) return { ...place, filter }
  return { ...place, filter, line: filter.text, row: 0, top: 0, reading: beginning }
}

/** The table with the filter open for typing. */
export const openFilter = (place: BrowsePlace): BrowsePlace => ({
  ...place,
  focus: 'list',
  filterBefore: place.filter.text,
})

/** The table with the filter kept; it stays open while it is not valid. */
export function acceptFilter(place: BrowsePlace): BrowsePlace {
  const { filterBefore: _before, option: _marked, ...kept } = place
  return place.filter.text === place.line ? kept : place
}

/** The table with the filter as it was before typing. */
export function cancelFilter(model: Model, { filterBefore = '', option: _marked, ...place }: BrowsePlace): BrowsePlace {
  return withLine(model, place, filterBefore)
}

/** How many options show at once. */
const maxOptions = 6

/** Lines that the table keeps beside the options: its heading, two records, and the filter. */
const keptLines = 4

const none: LineCompletion = { at: { start: 0, end: 0 }, options: [] }

/** How many completions there are at most. */
const maxCompletions = 20

/** The field whose value is at the caret; empty where a field's name or a word is. */
const fieldAtCaret = (line: string, caret: number): string =>
  /([\w.]+)[:<>=][^\s]*$/.exec(line.slice(0, caret))?.[1] ?? ''

/** The completions of a line at the caret, which is counted in UTF-16 units. */
const completionIn = perAtlas(({ atlas, patience }) =>
  remembering(
    (collection, line, caret, language) => `${collection} ${language} ${caret} ${line}`,
    patience.foreseeing(
      (collection: CollectionName, line: string, caret: number, language: Language) =>
        completeQueryLine(atlas, collection, line, caret, language, maxCompletions),
      (collection, line, caret) => `${collection} ${fieldAtCaret(line, caret)}`,
    ),
  ),
)

/** The completions at the caret of the filter while the user types in it. */
export function completionAt({ model, state }: View, place: BrowsePlace): LineCompletion {
  if (place.filterBefore === undefined) return none
  const { collection, filter } = place
  return completionIn(model)(collection, filter.text, unitsBefore(filter), state.language)
}

/** How many options show. */
const visibleCount = ({ layout }: View, options: readonly CompletionOption[]): number =>
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
function optionLines(view: View, place: BrowsePlace): readonly Line[] {
  const { options } = completionAt(view, place)
  const count = visibleCount(view, options)
  const top = clamp((place.option ?? 0) - count + 1, 0, options.length - count)
  const visible = options.slice(top, top + count)
  const { innerWidth } = view.layout.list
  const widest = Math.min(Math.max(0, ...visible.map(({ text }) => textWidth(text))), Math.floor(innerWidth / 2))
  return visible.map((option, row) => optionLine(option, top + row === place.option, widest, innerWidth))
}

/** The place after a move among the options. The filter itself stands above the first of them. */
export function moveOptions(view: View, place: BrowsePlace, motion: Motion): BrowsePlace {
  const { options } = completionAt(view, place)
  if (place.option === undefined) return motion === 'down' || motion === 'page-down' ? { ...place, option: 0 } : place
  if (place.option === 0 && motion === 'up') return withoutOption(place)
  const { row } = moveRows({ row: place.option, top: 0 }, motion, visibleCount(view, options), options.length)
  return { ...place, option: row }
}

/** The place with no option selected. */
function withoutOption({ option: _marked, ...place }: BrowsePlace): BrowsePlace {
  return place
}

/** The place with the selected option taken, by default the first; the same place without options. */
export function takeOption(view: View, place: BrowsePlace): BrowsePlace {
  const { at, options } = completionAt(view, place)
  const option = options[place.option ?? 0]
  if (option === undefined) return place
  return setFilter(view.model, withoutOption(place), replacePiece(place.filter, at.start, at.end, option.text))
}

/** Whether the filter shows: while the user types in it, and while it filters. */
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

/** The filter with its options below, or else what is wrong with it; nothing while it is empty and closed. */
export function filterLines(view: View, place: BrowsePlace): readonly Line[] {
  if (!showsFilter(place)) return []
  const { state, layout } = view
  const typing = place.filterBefore !== undefined
  const input = inputLine(words.filter[state.language], place.filter, typing, layout.list.innerWidth)
  const options = optionLines(view, place)
  // An unfinished word is rarely valid: no problem shows as long as there are completions.
  return [input, ...(options.length > 0 ? options : problemLines(view, place))]
}
