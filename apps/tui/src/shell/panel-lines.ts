import type { Pane } from '../app/layout.ts'
import type { PanelContent } from '../screens/screen-definition.ts'
import { fitLine } from '../text/fit-line.ts'
import { blank, type Line } from '../text/line.ts'
import type { Tone } from '../theme.ts'
import { borderLine } from './border-line.ts'

function enclose(line: Line, { bordered, innerWidth }: Pane, tone: Tone): Line {
  if (!bordered) return fitLine(line, innerWidth)
  return [{ text: '│ ', tone }, ...fitLine(line, innerWidth), { text: ' │', tone }]
}

/** A titled part of the window, exactly as large as its pane. */
export function panelLines({ pane, title, focused, lines }: PanelContent): readonly Line[] {
  const tone: Tone = focused ? 'focusedBorder' : 'border'
  const { width, bordered, innerHeight } = pane
  const body = Array.from({ length: innerHeight }, (_, row) => enclose(lines[row] ?? blank, pane, tone))
  const bottom: readonly Line[] = bordered ? [[{ text: `╰${'─'.repeat(Math.max(0, width - 2))}╯`, tone }]] : []
  return [borderLine(title, width, bordered, tone), ...body, ...bottom]
}
