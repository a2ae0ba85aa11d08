/** Lines that are typed in. @module */

import { split, type TextInput } from '../app/text-input.ts'
import { type Line, lineWidth, truncateLine } from '../text/line.ts'
import { takeWidth, textWidth } from '../text/width.ts'

/** What of the text before the caret shows: its end, where not all has room. */
function shownBefore(label: string, input: TextInput, width: number): readonly string[] {
  const room = Math.max(1, width - textWidth(label) - 2)
  let [shown] = split(input)
  while (textWidth(shown.join('')) > room) shown = shown.slice(1)
  return shown
}

/**
 * A line that is typed in, scrolled so that the caret shows.
 *
 * @param label what it is for
 * @param typing whether it has a caret
 * @param width columns
 */
export function inputLine(label: string, input: TextInput, typing: boolean, width: number): Line {
  const lead: Line = [{ text: `${label} `, tone: 'label' }]
  if (!typing) return truncateLine([...lead, { text: input.text, tone: 'match' }], width)
  const [at = ' ', ...rest] = split(input)[1]
  const before = shownBefore(label, input, width)
  const upToCaret: Line = [...lead, { text: before.join('') }, { text: at, tone: 'caret' }]
  return [...upToCaret, { text: takeWidth(rest.join(''), Math.max(0, width - lineWidth(upToCaret))) }]
}

/** A piece of a text, in UTF-16 units. */
interface Piece {
  readonly start: number
  readonly end: number
}

/**
 * A line below one that is typed in, with marks under some pieces of it.
 *
 * @param pieces in any order; those that are scrolled out of sight have no marks
 */
export function marksLine(
  label: string,
  input: TextInput,
  pieces: readonly Piece[],
  typing: boolean,
  width: number,
): Line {
  const [before, after] = split(input)
  const shown = typing ? shownBefore(label, input, width) : before
  const visible = [...shown, ...after].join('')
  const hidden = input.text.length - visible.length
  const isMarked = (from: number, to: number) => pieces.some(({ start, end }) => from < end && to > start)
  let at = hidden
  let marks = ' '.repeat(textWidth(label) + 1)
  for (const grapheme of [...shown, ...after]) {
    marks += (isMarked(at, at + grapheme.length) ? '^' : ' ').repeat(textWidth(grapheme))
    at += grapheme.length
  }
  return [{ text: marks.trimEnd(), tone: 'error' }]
}
