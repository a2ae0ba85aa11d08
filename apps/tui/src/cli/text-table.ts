import { fit, textWidth } from '../text/width.ts'
import type { Output } from './io.ts'

const gap = '  '

/** Narrower than this a cut column says nothing. */
const narrowest = 12

/** The widths of the columns: as wide as their cells, and on a terminal together no wider than that. */
function widthsOf(rows: readonly (readonly string[])[], room: number | undefined): readonly number[] {
  const natural = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => textWidth(row[column] ?? ''))))
  if (room === undefined) return natural
  const total = natural.reduce((sum, width) => sum + width + gap.length, -gap.length)
  let excess = total - room
  // The last columns give way first: the first ones say which record it is.
  return natural
    .toReversed()
    .map((width) => {
      const cut = Math.max(0, Math.min(excess, width - narrowest))
      excess -= cut
      return width - cut
    })
    .toReversed()
}

/** A cell as it stands between tabs. */
const inOneLine = (cell: string): string => cell.replaceAll(/\s+/g, ' ')

/** Rows whose columns stand below each other. */
function aligned(rows: readonly (readonly string[])[], room: number | undefined): readonly string[] {
  const widths = widthsOf(rows, room)
  return rows.map((row) => row.map((cell, column) => fit(cell, widths[column] ?? 0)).join(gap))
}

/**
 * Prints rows in columns: on a terminal below each other and cut to its width, in a pipe whole and with tabs between them.
 *
 * @param rows the first of them is the heading
 */
export function printTable(output: Output, rows: readonly (readonly string[])[]): void {
  const lines = output.isTTY === true ? aligned(rows, output.columns) : rows.map((row) => row.map(inOneLine).join('\t'))
  output.write(lines.map((line) => `${line.trimEnd()}\n`).join(''))
}
