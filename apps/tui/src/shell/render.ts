/** The whole window as lines. @module */
import type { Language } from '@puente/core'
import type { Layout } from '../app/layout.ts'
import type { ScreenContext } from '../app/screen-context.ts'
import type { PanelContent } from '../screens/screen-definition.ts'
import { fitLine } from '../text/fit-line.ts'
import { blank, type Line } from '../text/line.ts'
import { highlightLine } from '../text/lit-line.ts'
import { words } from '../words.ts'
import { bottomLine } from './bottom-line.ts'
import { headerLine } from './header-line.ts'
import { messageLine } from './message-line.ts'
import { panelsOf } from './overlays.ts'
import { panelLines } from './panel-lines.ts'
import { promptLines } from './prompt-lines.ts'
import { sourceLines } from './source-lines.ts'
import { isTooSmall, tooSmallIn } from './too-small.ts'

/** Panels beside each other. */
function bodyLines(panels: readonly PanelContent[], height: number): readonly Line[] {
  const drawn = panels.map((panel) => ({ width: panel.pane.width, lines: panelLines(panel) }))
  return Array.from({ length: height }, (_, row) =>
    drawn.flatMap(({ width, lines }) => lines[row] ?? fitLine(blank, width)),
  )
}

/** The panels with what is looked for marked in the one that has the keys. */
function highlightedPanels(context: ScreenContext): readonly PanelContent[] {
  const { foundText } = context.state
  const panels = panelsOf(context)
  if (foundText?.highlighted !== true) return panels
  return panels.map((panel) =>
    panel.focused ? { ...panel, lines: panel.lines.map((line) => highlightLine(line, foundText.text)) } : panel,
  )
}

/** The window of a state: as many lines as it has rows, none wider than it. */
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
 * The same while an answer is awaited that takes long: the last line says so.
 *
 * @param drawn absent where nothing could be drawn yet
 */
export function renderWaiting(
  layout: Layout,
  language: Language,
  drawn: readonly Line[] = Array.from({ length: layout.rows }, () => blank),
): readonly Line[] {
  const { columns } = layout
  if (isTooSmall(layout)) return tooSmallIn(layout, language)
  return [...drawn.slice(0, -1), messageLine({ text: words.reading }, language, columns)]
}
