/** The whole window as lines. @module */
import type { Language, Localized } from '@puente/core'
import { type Layout, minWindow } from '../app/layout.ts'
import type { ScreenContext } from '../app/state.ts'
import type { PanelContent } from '../screens/screen-definition.ts'
import { highlightLine } from '../text/highlight.ts'
import { blank, fitLine, type Line, lineOf, truncateLine } from '../text/line.ts'
import { bottomLine, messageLine } from './bottom-line.ts'
import { headerLine } from './header-line.ts'
import { panelsOf } from './overlays.ts'
import { panelLines } from './panel-lines.ts'
import { promptLines } from './prompt.ts'
import { sourceLines } from './source-lines.ts'

const size = `${minWindow.columns}×${minWindow.rows}`

/** The size comes first, since the rest may be cut. */
const tooSmall: Localized = {
  en: `${size} needed: the window is too small`,
  es: `${size} hace falta: la ventana es muy pequeña`,
}

const isTooSmall = ({ columns, rows }: Layout): boolean =>
  // One row of the terminal is left free.
  columns < minWindow.columns || rows < minWindow.rows - 1

const tooSmallIn = ({ columns, rows }: Layout, language: Language): readonly Line[] =>
  Array.from({ length: rows }, (_, row) =>
    row === 0 ? truncateLine(lineOf(tooSmall[language], 'warning'), columns) : blank,
  )

/** Panels beside each other. */
function bodyLines(panels: readonly PanelContent[], height: number): readonly Line[] {
  const drawn = panels.map((panel) => ({ width: panel.pane.width, lines: panelLines(panel) }))
  return Array.from({ length: height }, (_, row) =>
    drawn.flatMap(({ width, lines }) => lines[row] ?? fitLine(blank, width)),
  )
}

/** The panels, with the text to find highlighted in the focused one. */
function highlightedPanels(context: ScreenContext): readonly PanelContent[] {
  const { foundText } = context.state
  const panels = panelsOf(context)
  if (foundText?.highlighted !== true) return panels
  return panels.map((panel) =>
    panel.focused ? { ...panel, lines: panel.lines.map((line) => highlightLine(line, foundText.text)) } : panel,
  )
}

/** The lines of the window: one per row, none wider than it. */
export function render(context: ScreenContext): readonly Line[] {
  const { rows, full } = context.layout
  const { language, prompt } = context.state
  if (isTooSmall(context.layout)) return tooSmallIn(context.layout, language)
  const below = prompt === undefined ? sourceLines(context) : promptLines(context, prompt)
  return [
    headerLine(context),
    ...bodyLines(highlightedPanels(context), full.height),
    ...below,
    bottomLine(context),
  ].slice(0, rows)
}

/**
 * A window that was drawn elsewhere, perhaps for another size.
 *
 * @param drawn empty if nothing was drawn yet
 * @param work what is being done; the last line says it
 */
export function renderWorking(
  layout: Layout,
  language: Language,
  drawn: readonly Line[],
  work: string | undefined,
): readonly Line[] {
  const { columns, rows } = layout
  if (isTooSmall(layout)) return tooSmallIn(layout, language)
  const above = Array.from({ length: rows - 1 }, (_, row) => drawn[row] ?? blank)
  const last = work === undefined ? drawn[rows - 1] : messageLine({ text: { en: work, es: work } }, language, columns)
  return [...above, last ?? blank]
}
