/**
 * Documents: lines with links. Details, the home screen and help are documents and share their keys.
 *
 * @module
 */
import type { Line, Target } from './line.ts'

/** A line of a document. */
export type DocumentLine = Line<Target>

/** A target and the lines that it spans. */
export interface PlacedTarget {
  readonly target: Target
  readonly firstLine: number
  readonly lastLine: number
}

/** Lines to read, with targets that can be followed. */
export interface Document {
  readonly lines: readonly DocumentLine[]
  readonly targets: readonly PlacedTarget[]
}

/** Makes a document of lines and finds its targets, in reading order. */
export function documentOf(lines: readonly DocumentLine[]): Document {
  const places = new Map<Target, PlacedTarget>()
  lines.forEach((line, number) => {
    for (const { to } of line) {
      if (to === undefined) continue
      const known = places.get(to)
      places.set(to, { target: to, firstLine: known?.firstLine ?? number, lastLine: number })
    }
  })
  return { lines, targets: [...places.values()] }
}
