/** Lines in which the user types, and the rows of the list below them. @module */
import { clamp } from '../app/scroll.ts'
import { split, type TextInput } from '../app/text-input.ts'
import { fitLine, type Line, lineWidth, textOfLine, truncateLine } from '../text/line.ts'
import { takeWidth, textWidth } from '../text/width.ts'

/** The visible text before the caret: its end where not all fits. */
function visibleBefore(label: string, input: TextInput, width: number): readonly string[] {
  const room = Math.max(1, width - textWidth(label) - 2)
  let [visible] = split(input)
  while (textWidth(visible.join('')) > room) visible = visible.slice(1)
  return visible
}

/**
 * A line in which the user types, scrolled so that the caret shows.
 *
 * @param label its label
 * @param typing whether it shows a caret
 * @param width columns
 */
export function inputLine(label: string, input: TextInput, typing: boolean, width: number): Line {
  const lead: Line = [{ text: `${label} `, tone: 'label' }]
  if (!typing) return truncateLine([...lead, { text: input.text, tone: 'match' }], width)
  const [at = ' ', ...rest] = split(input)[1]
  const before = visibleBefore(label, input, width)
  const upToCaret: Line = [...lead, { text: before.join('') }, { text: at, tone: 'caret' }]
  return [...upToCaret, { text: takeWidth(rest.join(''), Math.max(0, width - lineWidth(upToCaret))) }]
}

/** A part of a text, in UTF-16 units. */
interface Piece {
  readonly start: number
  readonly end: number
}

/**
 * A line with marks under some pieces of the line above it.
 *
 * @param pieces in any order; those out of sight have no marks
 */
export function marksLine(
  label: string,
  input: TextInput,
  pieces: readonly Piece[],
  typing: boolean,
  width: number,
): Line {
  const [before, after] = split(input)
  const beforeCaret = typing ? visibleBefore(label, input, width) : before
  const visible = [...beforeCaret, ...after].join('')
  const hidden = input.text.length - visible.length
  const isMarked = (from: number, to: number) => pieces.some(({ start, end }) => from < end && to > start)
  let at = hidden
  let marks = ' '.repeat(textWidth(label) + 1)
  for (const grapheme of [...beforeCaret, ...after]) {
    marks += (isMarked(at, at + grapheme.length) ? '^' : ' ').repeat(textWidth(grapheme))
    at += grapheme.length
  }
  return [{ text: marks.trimEnd(), tone: 'error' }]
}

/** The rows of a list that show. */
export function visibleRows<T>(
  items: readonly T[],
  top: number,
  height: number,
  draw: (item: T, row: number) => Line,
): readonly Line[] {
  const first = clamp(top, 0, items.length - height)
  return items.slice(first, first + height).map((item, offset) => draw(item, first + offset))
}

/** A line as the selected row: highlighted over its whole width. */
export const selectedRow = (line: Line, width: number, row: number): Line => [
  { text: textOfLine(fitLine(line, width)), tone: 'cursor', row },
]

/** A list with other text typed above it: another text starts at the first row. */
export const withInput = <L extends { readonly input: TextInput }>(list: L, input: TextInput): L =>
  input.text === list.input.text ? { ...list, input } : { ...list, input, row: 0, top: 0 }
