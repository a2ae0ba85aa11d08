/** Lines made to fit. @module */
import { type Line, lineWidth, type Segment } from './line.ts'
import { takeWidth, textWidth, unbounded } from './width.ts'

/** A line that takes at most `width` columns; where it was cut stands "…". */
export function truncateLine<T>(line: Line<T>, width: number): Line<T> {
  if (lineWidth(line) <= width) return line
  if (width <= 0) return []
  const kept: Segment<T>[] = []
  let left = width - 1
  for (const segment of line) {
    const text = takeWidth(segment.text, left)
    left -= textWidth(text)
    if (text === segment.text) {
      kept.push(segment)
      continue
    }
    const beginning = text.trimEnd()
    // Where what stands before was cut itself, one sign for both is enough.
    if (beginning !== '' || kept.at(-1)?.text.endsWith('…') !== true) kept.push({ ...segment, text: `${beginning}…` })
    break
  }
  return kept
}

/** A line that takes exactly `width` columns; without bounds, as many as it has. */
export function fitLine<T>(line: Line<T>, width: number): Line<T> {
  if (width === unbounded) return line
  const cut = truncateLine(line, width)
  const space = width - lineWidth(cut)
  return space > 0 ? [...cut, { text: ' '.repeat(space) }] : cut
}

/**
 * Two lines on one: one at the left edge, the other at the right.
 *
 * Where there is not enough room the left one is cut; the right one goes only where the left would keep
 * less than `least` columns. Without bounds a tab stands between them.
 */
export function justify<T>(left: Line<T>, right: Line<T>, width: number, least = 12): Line<T> {
  if (width === unbounded) return right.length === 0 ? left : [...left, { text: '\t' }, ...right]
  const rightWidth = lineWidth(right)
  const room = width - rightWidth - 2
  if (rightWidth === 0 || room < Math.min(least, lineWidth(left))) return fitLine(left, width)
  return [...fitLine(left, room), { text: '  ' }, ...right]
}
