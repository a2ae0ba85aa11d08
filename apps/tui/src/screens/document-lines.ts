import { clampScroll, currentLine, cursorAtLine, type DocumentCursor, targetAt } from '../app/scroll.ts'
import type { State } from '../app/state.ts'
import type { Document, DocumentLine } from '../text/document.ts'
import { textOfLine } from '../text/line.ts'
import type { Tone } from '../theme.ts'
import type { Stops } from './screen-definition.ts'

/**
 * The visible lines of a document, with the target at hand marked.
 *
 * @param tone of the target at hand; absent: none is marked
 */
export function documentLines(
  document: Document,
  cursor: DocumentCursor,
  height: number,
  tone: Tone | undefined,
): readonly DocumentLine[] {
  const { top } = clampScroll(document, cursor, height)
  const shown = document.lines.slice(top, top + height)
  const target = tone === undefined ? undefined : targetAt(document, cursor, height)?.target
  if (tone === undefined || target === undefined) return shown
  return shown.map((line) => line.map((segment) => (segment.to === target ? { ...segment, tone } : segment)))
}

/** How far one has read, and which way there is more; empty where all is in sight. */
export function progress({ lines }: Document, { top }: DocumentCursor, height: number): string {
  const hidden = lines.length - height
  if (hidden <= 0) return ''
  if (top <= 0) return '↓'
  return top >= hidden ? '↑' : `${Math.round((top / hidden) * 100)} %`
}

/**
 * The lines of a document, to be found.
 *
 * @param to the state with another reading
 */
export const documentStops = (
  document: Document,
  cursor: DocumentCursor,
  height: number,
  to: (cursor: DocumentCursor) => State,
): Stops => ({
  total: document.lines.length,
  at: currentLine(document, cursor, height),
  textOf: (line) => textOfLine(document.lines[line] ?? []),
  to: (line) => to(cursorAtLine(document, clampScroll(document, cursor, height), height, line)),
})
