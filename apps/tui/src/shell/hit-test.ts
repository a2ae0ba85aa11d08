/** What stands where the mouse points, and what a press there asks for. @module */

import type { Pane } from '../app/layout.ts'
import type { ScreenContext } from '../app/state.ts'
import type { KeyAction } from '../input/keymap.ts'
import { targetRoute } from '../screens/route-at.ts'
import type { PanelContent } from '../screens/screen-definition.ts'
import type { Line, Segment } from '../text/line.ts'
import { textWidth } from '../text/width.ts'
import type { Action } from './action.ts'
import { bottomLine } from './bottom-line.ts'
import { headerLine } from './header-line.ts'
import { panelsOf } from './overlays.ts'
import { sourceLines } from './source-lines.ts'

/** The line and the run under the mouse. */
interface Hit {
  readonly line: Line
  readonly segment: Segment | undefined
  /** Whether the panel has the focus; true outside of panels. */
  readonly focused: boolean
}

/** What a mouse press does: an action, or a row or mark to select or open. */
export type HitAction =
  | Action
  | { readonly kind: 'row'; readonly row: number }
  | { readonly kind: 'mark'; readonly mark: string }

/** The first row of the panels, below the header. */
const bodyRow = 1

function segmentAt(line: Line, column: number): Segment | undefined {
  let end = 0
  return line.find(({ text }) => {
    end += textWidth(text)
    return column < end
  })
}

const pointedIn = (line: Line, column: number): Hit => ({ line, segment: segmentAt(line, column), focused: true })

/** The distance of a pane's content from its edges. */
const inset = ({ bordered }: Pane) => ({ column: bordered ? 2 : 0, row: 1 })

/** The hit in a panel at a position of the window. */
function pointedInPanel({ pane, lines, focused }: PanelContent, column: number, row: number): Hit {
  const inner = inset(pane)
  const inside = row - bodyRow - inner.row
  const line = (inside < pane.innerHeight ? lines[inside] : undefined) ?? []
  return { line, segment: segmentAt(line, column - pane.left - inner.column), focused }
}

/** The lines below the panels. */
const linesBelow = (context: ScreenContext): readonly Line[] => [...sourceLines(context), bottomLine(context)]

function hitAt(context: ScreenContext, column: number, row: number): Hit | undefined {
  if (row < bodyRow) return pointedIn(headerLine(context), column)
  const panels = panelsOf(context)
  const below = row - bodyRow - context.layout.full.height
  if (below >= 0) {
    const line = linesBelow(context)[below]
    return line && pointedIn(line, column)
  }
  const panel = panels.find(({ pane }) => column >= pane.left && column < pane.left + pane.width)
  return panel && pointedInPanel(panel, column, row)
}

const otherSide: KeyAction = { kind: 'command', id: 'other-side' }

/** What a mouse press at a position does; undefined if nothing is there. */
export function hitTest(context: ScreenContext, column: number, row: number): HitAction | undefined {
  const pointed = hitAt(context, column, row)
  if (pointed === undefined) return undefined
  const { segment, line, focused } = pointed
  if (segment?.command !== undefined) return { kind: 'command', id: segment.command }
  if (segment?.to !== undefined) {
    const route = targetRoute(context.cache, segment.to.destination)
    return route && { kind: 'go', route }
  }
  if (segment?.link !== undefined) return { kind: 'copy', text: segment.link }
  if (segment?.mark !== undefined) return { kind: 'mark', mark: segment.mark }
  const listed = line.find((one) => one.row !== undefined)?.row
  if (listed !== undefined) return { kind: 'row', row: listed }
  return focused ? undefined : otherSide
}
