/** Taking from a table what is at hand: a row with tabs between its cells, or one cell. @module */

import type { View } from '../app/screen-context.ts'
import type { State } from '../app/state.ts'
import { tableAt } from '../screens/screens.ts'
import { words } from '../words.ts'
import { copying } from './clipboard.ts'

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
