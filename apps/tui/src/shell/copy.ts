/** Copies text, or the selected row or cell of a table; cells of a row are separated by tabs. @module */
import type { ScreenContext, State } from '../app/state.ts'
import { tableAt } from '../screens/screens.ts'
import { words } from '../words.ts'

/** Copies a text and says so. */
export const copyText = (state: State, text: string): State => ({
  ...state,
  effect: { kind: 'copy', text },
  message: { text: { en: `${words.copied.en}: ${text}`, es: `${words.copied.es}: ${text}` } },
})

/** Replaces tabs and line breaks, which would start another cell or row. */
const cellText = (text: string): string => text.replaceAll(/[\t\r\n]+/g, ' ')

const nothingToCopy = ({ state }: ScreenContext): State => ({
  ...state,
  message: { text: words.nothingToTake, tone: 'warning' },
})

/** Copies the selected row. */
export function copyRow(context: ScreenContext): State {
  const row = tableAt(context)?.row ?? []
  return row.length === 0 ? nothingToCopy(context) : copyText(context.state, row.map(cellText).join('\t'))
}

/** Copies the selected cell. */
export function copyCell(context: ScreenContext): State {
  const table = tableAt(context)
  const cell = table?.row[table.column]
  return cell === undefined ? nothingToCopy(context) : copyText(context.state, cell)
}
