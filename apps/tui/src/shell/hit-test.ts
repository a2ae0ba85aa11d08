/** What stands where the mouse points, and what a press there asks for. @module */

import type { Pane } from '../app/layout.ts'
import type { ScreenContext } from '../app/screen-context.ts'
import type { KeyAction } from '../input/resolve-key.ts'
import { targetRoute } from '../screens/route-at.ts'
import type { PanelContent } from '../screens/screen-definition.ts'
import type { Line, Segment } from '../text/line.ts'
import { textWidth } from '../text/width.ts'
import type { Action } from './action.ts'
import { bottomLine } from './bottom-line.ts'
import { headerLine } from './header-line.ts'
import { panelsOf } from './overlays.ts'
import { sourceLines } from './source-lines.ts'

/** Where the mouse points: a line, and the run of it that stands there. */
interface Hit {
  readonly line: Line
  readonly segment: Segment | undefined
  /** Of the panel, whether the keys move in it; outside of panels they could not. */
  readonly focused: boolean
}

/** What a press can ask for beside the requests of keys: that a row, or what a screen has a name for, be marked or opened. */
export type HitAction =
  | Action
  | { readonly kind: 'row'; readonly row: number }
  | { readonly kind: 'mark'; readonly mark: string }

/** The first row of the panels: above it stands the header. */
const bodyRow = 1

/** The run of a line at a column. */
function segmentAt(line: Line, column: number): Segment | undefined {
  let end = 0
  return line.find(({ text }) => {
    end += textWidth(text)
    return column < end
  })
}

const pointedIn = (line: Line, column: number): Hit => ({ line, segment: segmentAt(line, column), focused: true })

/** How far a pane's content stands from its edges. */
const inset = ({ bordered }: Pane) => ({ column: bordered ? 2 : 0, row: 1 })

/** What stands in a panel at a place of the window. */
function pointedInPanel({ pane, lines, focused }: PanelContent, column: number, row: number): Hit {
  const inner = inset(pane)
  const inside = row - bodyRow - inner.row
  const line = (inside < pane.innerHeight ? lines[inside] : undefined) ?? []
  return { line, segment: segmentAt(line, column - pane.left - inner.column), focused }
}

/** The lines below the panels; what is said on the last of them can't be pressed. */
const linesBelow = (context: ScreenContext): readonly Line[] => [...sourceLines(context), bottomLine(context)]

/** What the mouse points at. */
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

/** What a press of the mouse asks for; nothing where there is nothing to press. */
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
