import type { PanelTitle } from '../screens/screen-definition.ts'
import { truncateLine } from '../text/fit-line.ts'
import { type Line, lineWidth } from '../text/line.ts'
import type { Tone } from '../theme.ts'

/**
 * A panel's first line: its title in the border, or alone where there is no border.
 *
 * @param width columns
 */
export function borderLine({ left, right = [] }: PanelTitle, width: number, bordered: boolean, tone: Tone): Line {
  const [begin, fill, end] = bordered ? ['╭─ ', '─', '─╮'] : ['', ' ', '']
  const rightWidth = lineWidth(right)
  const withRight = rightWidth > 0 && width - rightWidth > 20
  const tail: Line = withRight ? [{ text: ' ' }, ...right, { text: bordered ? ' ' : '' }] : []
  const room = width - begin.length - end.length - lineWidth(tail) - 2
  const title = truncateLine(left, Math.max(1, room))
  const gap = width - begin.length - lineWidth(title) - 1 - lineWidth(tail) - end.length
  return [
    { text: begin, tone },
    ...title,
    { text: ' ' },
    { text: fill.repeat(Math.max(0, gap)), tone },
    ...tail,
    { text: end, tone },
  ]
}
