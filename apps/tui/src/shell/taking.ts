/** Taking from a table what is at hand: a row with tabs between its cells, or one cell. @module */

import type { ScreenContext } from '../app/screen-context.ts'
import type { State } from '../app/state.ts'
import { tableAt } from '../screens/screens.ts'
import { words } from '../words.ts'
import { copying } from './clipboard.ts'

/** Within a row a tab or a line break would begin another cell or row. */
const inCell = (text: string): string => text.replaceAll(/[\t\r\n]+/g, ' ')

const nothingTaken = ({ state }: ScreenContext): State => ({
  ...state,
  message: { text: words.nothingToTake, tone: 'warning' },
})

/** The state with the row at hand on its way to the clipboard. */
export function copyRow(context: ScreenContext): State {
  const row = tableAt(context)?.row ?? []
  return row.length === 0 ? nothingTaken(context) : copying(context.state, row.map(inCell).join('\t'))
}

/** The state with the cell at hand on its way to the clipboard. */
export function copyCell(context: ScreenContext): State {
  const table = tableAt(context)
  const cell = table?.row[table.column]
  return cell === undefined ? nothingTaken(context) : copying(context.state, cell)
}
