import type { Stops } from '../app/finding.ts'
import { lineAtHand, type Reading, readingAtLine, settle, targetAt } from '../app/scroll.ts'
import type { State } from '../app/state.ts'
import { textOfLine } from '../text/line.ts'
import type { Tone } from '../theme.ts'
import type { Document, DocumentLine } from '../views/document.ts'

/**
 * The visible lines of a document, with the target at hand marked.
 *
 * @param tone of the target at hand; absent: none is marked
 */
export function documentLines(
  document: Document,
  reading: Reading,
  height: number,
  tone: Tone | undefined,
): readonly DocumentLine[] {
  const { top } = settle(document, reading, height)
  const shown = document.lines.slice(top, top + height)
  const target = tone === undefined ? undefined : targetAt(document, reading, height)?.target
  if (tone === undefined || target === undefined) return shown
  return shown.map((line) => line.map((segment) => (segment.to === target ? { ...segment, tone } : segment)))
}

/** How far one has read, and which way there is more; empty where all is in sight. */
export function progress({ lines }: Document, { top }: Reading, height: number): string {
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
  reading: Reading,
  height: number,
  to: (reading: Reading) => State,
): Stops => ({
  total: document.lines.length,
  at: lineAtHand(document, reading, height),
  textOf: (line) => textOfLine(document.lines[line] ?? []),
  to: (line) => to(readingAtLine(document, settle(document, reading, height), height, line)),
})
