import { type Cell, csvText } from '@puente/core/export'
import type { Output } from './io.ts'

/** Prints rows as CSV for programs. */
export function printCsv(output: Output, header: readonly string[], rows: readonly (readonly Cell[])[]): void {
  output.write(csvText(header, rows))
}
