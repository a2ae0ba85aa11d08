/** Taking from a table what is at hand: a row with tabs between its cells, or one cell. @module */
import { tableAt } from '../screens/screens.ts'
import { words } from '../words.ts'
import { copying } from './clipboard.ts'
import type { View } from './screen-context.ts'
import type { State } from './state.ts'

/** Rows that a screen shows, and which of them is at hand. */
export interface ShownTable {
  /** What a file of it is called, without an ending. */
  readonly name: string
  /** All of it as CSV. */
  readonly csv: () => string
  /** The cells of the row at hand as they are shown; none where there is no row. */
  readonly row: readonly string[]
  /** Which of them is at hand. */
  readonly column: number
}

/** Within a row a tab or a line break would begin another cell or row. */
const inCell = (text: string): string => text.replaceAll(/[\t\r\n]+/g, ' ')

const nothingTaken = ({ state }: View): State => ({ ...state, message: { text: words.nothingToTake, tone: 'warning' } })

/** The state with the row at hand on its way to the clipboard. */
export function copyRow(view: View): State {
  const row = tableAt(view)?.row ?? []
  return row.length === 0 ? nothingTaken(view) : copying(view.state, row.map(inCell).join('\t'))
}

/** The state with the cell at hand on its way to the clipboard. */
export function copyCell(view: View): State {
  const table = tableAt(view)
  const cell = table?.row[table.column]
  return cell === undefined ? nothingTaken(view) : copying(view.state, cell)
}
