/** The rows of a list, with the selected one highlighted. @module */

import { clamp } from '../app/scroll.ts'
import type { TextInput } from '../app/text-input.ts'
import { fitLine, type Line, textOfLine } from '../text/line.ts'
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
