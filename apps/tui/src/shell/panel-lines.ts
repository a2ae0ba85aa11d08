import type { Pane } from '../app/layout.ts'
import type { PanelContent, PanelTitle } from '../screens/screen-definition.ts'
import { blank, fitLine, type Line, lineWidth, truncateLine } from '../text/line.ts'
import type { Tone } from '../theme.ts'

/**
 * A panel's first line: its title in the border, or alone without a border.
 *
 * @param width columns
 */
function borderLine({ left, right = [] }: PanelTitle, width: number, bordered: boolean, tone: Tone): Line {
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

function enclose(line: Line, { bordered, innerWidth }: Pane, tone: Tone): Line {
  if (!bordered) return fitLine(line, innerWidth)
  return [{ text: '│ ', tone }, ...fitLine(line, innerWidth), { text: ' │', tone }]
}

/** A panel with its title and border, exactly as large as its pane. */
export function panelLines({ pane, title, focused, lines }: PanelContent): readonly Line[] {
  const tone: Tone = focused ? 'focusedBorder' : 'border'
  const { width, bordered, innerHeight } = pane
  const body = Array.from({ length: innerHeight }, (_, row) => enclose(lines[row] ?? blank, pane, tone))
  const bottom: readonly Line[] = bordered ? [[{ text: `╰${'─'.repeat(Math.max(0, width - 2))}╯`, tone }]] : []
  return [borderLine(title, width, bordered, tone), ...body, ...bottom]
}
