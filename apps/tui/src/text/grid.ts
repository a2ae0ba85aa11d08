/** Text written anywhere on a grid of characters, read out as lines. @module */

import type { Tone } from '../theme.ts'
import type { Line, Segment } from './line.ts'
import { graphemes, textWidth } from './width.ts'

interface Cell {
  /** Empty in the second column of a wide character. */
  readonly text: string
  readonly tone: Tone | undefined
  readonly mark?: string | undefined
}

/** A grid of characters. */
export interface Grid {
  readonly columns: number
  readonly rows: number
  /** The cells by row × columns + column. */
  readonly cells: Map<number, Cell>
}

/** A grid with nothing on it. */
export const gridOf = (columns: number, rows: number): Grid => ({ columns, rows, cells: new Map() })

/** Puts a character of one column on a grid. Faster than `drawText`, which must measure. */
export function setCell(grid: Grid, column: number, row: number, sign: string, tone?: Tone): void {
  grid.cells.set(row * grid.columns + column, { text: sign, tone })
}

/**
 * Draws a text on a grid; what is outside is dropped.
 *
 * @param mark what a click on it marks
 */
export function drawText(grid: Grid, column: number, row: number, text: string, tone?: Tone, mark?: string): void {
  if (row < 0 || row >= grid.rows) return
  let at = column
  for (const grapheme of graphemes(text)) {
    const width = textWidth(grapheme)
    if (width > 0 && at >= 0 && at + width <= grid.columns) {
      const first = row * grid.columns + at
      grid.cells.set(first, { text: grapheme, tone, mark })
      for (let behind = 1; behind < width; behind += 1) grid.cells.set(first + behind, { text: '', tone, mark })
    }
    at += width
  }
}

const empty: Cell = { text: ' ', tone: undefined }

function lineAt({ columns, cells }: Grid, row: number): Line {
  const segments: Segment[] = []
  for (let column = 0; column < columns; column += 1) {
    const { text, tone, mark } = cells.get(row * columns + column) ?? empty
    const last = segments.at(-1)
    if (last !== undefined && last.tone === tone && last.mark === mark) {
      segments[segments.length - 1] = { ...last, text: last.text + text }
    } else segments.push({ text, ...(tone === undefined ? {} : { tone }), ...(mark === undefined ? {} : { mark }) })
  }
  return segments
}

/** The lines of a grid, from the top. */
export const gridLines = (grid: Grid): readonly Line[] =>
  Array.from({ length: grid.rows }, (_, row) => lineAt(grid, row))
