/** What is offered for the word that is typed in the filter. @module */
import type { CompletionOption, LineCompletion } from '@puente/core'
import { moveRows } from '../../app/list-cursor.ts'
import type { View } from '../../app/screen-context.ts'
import type { Motion } from '../../app/scroll.ts'
import { clamp } from '../../app/scroll-math.ts'
import { replacePiece, unitsBefore } from '../../app/text-input.ts'
import { truncateLine } from '../../text/fit-line.ts'
import type { Line } from '../../text/line.ts'
import { fit, textWidth } from '../../text/width.ts'
import { filtered } from './filter.ts'
import type { BrowsePlace } from './route.ts'

/** How many options show at once. */
const mostShown = 6

/** Lines that the table keeps beside the options: its heading, two records, and the filter. */
const keptLines = 4

const none: LineCompletion = { at: { start: 0, end: 0 }, options: [] }

/** What can stand at the caret of the filter while it is typed in. */
export function completionAt({ model, state }: View, place: BrowsePlace): LineCompletion {
  if (place.filterBefore === undefined) return none
  const { collection, filter } = place
  return model.completion(collection, filter.text, unitsBefore(filter), state.language)
}

/** How many options show. */
const shownCount = ({ layout }: View, options: readonly CompletionOption[]): number =>
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
export function optionLines(view: View, place: BrowsePlace): readonly Line[] {
  const { options } = completionAt(view, place)
  const count = shownCount(view, options)
  const top = clamp((place.option ?? 0) - count + 1, 0, options.length - count)
  const shown = options.slice(top, top + count)
  const { innerWidth } = view.layout.list
  const widest = Math.min(Math.max(0, ...shown.map(({ text }) => textWidth(text))), Math.floor(innerWidth / 2))
  return shown.map((option, row) => optionLine(option, top + row === place.option, widest, innerWidth))
}

/** The place after a move among the options; from above the first the move begins at the filter itself. */
export function walkOptions(view: View, place: BrowsePlace, motion: Motion): BrowsePlace {
  const { options } = completionAt(view, place)
  if (place.option === undefined) return motion === 'down' || motion === 'page-down' ? { ...place, option: 0 } : place
  if (place.option === 0 && motion === 'up') return withoutOption(place)
  const { row } = moveRows({ row: place.option, top: 0 }, motion, shownCount(view, options), options.length)
  return { ...place, option: row }
}

/** The place with no option marked. */
function withoutOption({ option: _marked, ...place }: BrowsePlace): BrowsePlace {
  return place
}

/** The place with the marked option taken, or else the first; the same where nothing is offered. */
export function takeOption(view: View, place: BrowsePlace): BrowsePlace {
  const { at, options } = completionAt(view, place)
  const taken = options[place.option ?? 0]
  if (taken === undefined) return place
  return filtered(view.model, withoutOption(place), replacePiece(place.filter, at.start, at.end, taken.text))
}
