/** What is offered for the word that is typed in the filter. @module */

import {
  type CollectionName,
  type CompletionOption,
  completeQueryLine,
  type Language,
  type LineCompletion,
} from '@puente/core'
import { memoize, perAtlas } from '../../app/atlas-cache.ts'
import { clamp, type Motion, moveListCursor } from '../../app/scroll.ts'
import type { ScreenContext } from '../../app/state.ts'
import { replacePiece, unitsBefore } from '../../app/text-input.ts'
import { type Line, truncateLine } from '../../text/line.ts'
import { fit, textWidth } from '../../text/width.ts'
import { filtered } from './filter.ts'
import type { BrowseRoute } from './route.ts'

/** How many options show at once. */
const mostShown = 6

/** Lines that the table keeps beside the options: its heading, two records, and the filter. */
const keptLines = 4

const none: LineCompletion = { at: { start: 0, end: 0 }, options: [] }

/** What can stand at the caret of the filter while it is typed in. */
export function completionAt({ cache, state }: ScreenContext, route: BrowseRoute): LineCompletion {
  if (route.filterBefore === undefined) return none
  const { collection, filter } = route
  return completion(cache)(collection, filter.text, unitsBefore(filter), state.language)
}

/** How many options show. */
const shownCount = ({ layout }: ScreenContext, options: readonly CompletionOption[]): number =>
  Math.max(0, Math.min(options.length, mostShown, layout.list.innerHeight - keptLines))

function optionLine({ text, label, count }: CompletionOption, isMarked: boolean, widest: number, width: number): Line {
  const number = count === undefined ? '' : String(count)
  const room = width - widest - number.length - 5
  const says = room < 1 || label === text ? '' : `${fit(label, room)} `
  const cells = `${fit(text, Math.min(widest, width - 2))}  ${says}`
  if (isMarked) return truncateLine([{ text: `▸ ${cells}${number}`, tone: 'cursor' }], width)
  return truncateLine(
    [
      { text: `  ${fit(text, Math.min(widest, width - 2))}  `, tone: 'key' },
      { text: says },
      { text: number, tone: 'number' },
    ],
    width,
  )
}

/** The options that show below the filter. */
export function optionLines(context: ScreenContext, route: BrowseRoute): readonly Line[] {
  const { options } = completionAt(context, route)
  const count = shownCount(context, options)
  const top = clamp((route.option ?? 0) - count + 1, 0, options.length - count)
  const shown = options.slice(top, top + count)
  const { innerWidth } = context.layout.list
  const widest = Math.min(Math.max(0, ...shown.map(({ text }) => textWidth(text))), Math.floor(innerWidth / 2))
  return shown.map((option, row) => optionLine(option, top + row === route.option, widest, innerWidth))
}

/** The place after a move among the options; from above the first the move begins at the filter itself. */
export function walkOptions(context: ScreenContext, route: BrowseRoute, motion: Motion): BrowseRoute {
  const { options } = completionAt(context, route)
  if (route.option === undefined) return motion === 'down' || motion === 'page-down' ? { ...route, option: 0 } : route
  if (route.option === 0 && motion === 'up') return withoutOption(route)
  const { row } = moveListCursor({ row: route.option, top: 0 }, motion, shownCount(context, options), options.length)
  return { ...route, option: row }
}

/** The place with no option marked. */
function withoutOption({ option: _marked, ...route }: BrowseRoute): BrowseRoute {
  return route
}

/** The place with the marked option taken, or else the first; the same where nothing is offered. */
export function takeOption(context: ScreenContext, route: BrowseRoute): BrowseRoute {
  const { at, options } = completionAt(context, route)
  const taken = options[route.option ?? 0]
  if (taken === undefined) return route
  return filtered(context.cache, withoutOption(route), replacePiece(route.filter, at.start, at.end, taken.text))
}

/** How many options are offered for what is being typed. */
const mostOptions = 20

/** The field whose value is being typed at the caret; empty where a field's name or a word is. */
const fieldTypedAt = (line: string, caret: number): string =>
  /([\w.]+)[:<>=][^\s]*$/.exec(line.slice(0, caret))?.[1] ?? ''

/** What can stand at the caret of a line that is typed; the caret is counted in UTF-16 units. */
const completion = perAtlas(({ atlas, slowCalls: patience }) =>
  memoize(
    (collection, line, caret, language) => `${collection} ${language} ${caret} ${line}`,
    patience.track(
      (collection: CollectionName, line: string, caret: number, language: Language) =>
        completeQueryLine(atlas, collection, line, caret, language, mostOptions),
      (collection, line, caret) => `${collection} ${fieldTypedAt(line, caret)}`,
    ),
  ),
)
