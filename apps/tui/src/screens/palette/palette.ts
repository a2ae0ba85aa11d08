/** The palette: every command, place, language and theme, found by a few letters. @module */
import { placeAt } from '../../address/place-at.ts'
import type { CommandId } from '../../keys/commands.ts'
import { fitLine, justify, truncateLine } from '../../lines/fit-line.ts'
import { type Line, lineOf } from '../../lines/line.ts'
import { fit } from '../../lines/width.ts'
import { isMotion } from '../../state/reading.ts'
import type { Request } from '../../state/request.ts'
import { moveRows } from '../../state/rows.ts'
import { type Overlay, type State, withoutOverlay } from '../../state/state.ts'
import { edit, emptyInput, insert, isEdit, type TextInput } from '../../state/text-input.ts'
import type { View } from '../../state/view.ts'
import { clamp } from '../../state/window.ts'
import { words } from '../../words.ts'
import { inputLine } from '../input-line.ts'
import type { PanelContent } from '../screen-definition.ts'
import { type PaletteItem, paletteItems } from './palette-items.ts'

type Palette = Extract<Overlay, { kind: 'palette' }>

/** The palette with nothing typed. */
export const emptyPalette: Palette = { kind: 'palette', input: emptyInput, row: 0, top: 0 }

/** Below the line that is typed. */
const listHeight = ({ layout }: View): number => Math.max(1, layout.full.innerHeight - 1)

function itemLine({ label, detail }: PaletteItem, row: number, marked: boolean, width: number): Line {
  const left: Line = [{ text: marked ? '▸ ' : '  ', row }, { text: label }]
  const line = justify(left, [{ text: detail, tone: 'key' }], width)
  if (!marked) return line
  const text = fitLine(line, width)
    .map((segment) => segment.text)
    .join('')
  return [{ text: fit(text, width), tone: 'cursor', row }]
}

/** What stands where nothing is called so, and nothing is at it as an address. */
function nothingLines({ model, state: { language } }: View, text: string, width: number): readonly Line[] {
  const place = placeAt(model, text)
  if (place.ok) return []
  const { message, nearest } = place.error
  return [
    truncateLine(lineOf(message[language], 'error'), width),
    ...(nearest.length === 0
      ? []
      : [truncateLine(lineOf(`${words.didYouMean[language]}: ${nearest.join(', ')}`, 'warning'), width)]),
  ]
}

/** The palette as it is. */
export function palettePanel(view: View, { input, row, top }: Palette): PanelContent {
  const { layout, state } = view
  const width = layout.full.innerWidth
  const items = paletteItems(view, input.text)
  const height = listHeight(view)
  const first = clamp(top, 0, items.length - height)
  const shown = items.slice(first, first + height)
  return {
    pane: layout.full,
    title: { left: lineOf(words.palette[state.language], 'title'), right: lineOf(String(items.length), 'number') },
    focused: true,
    lines: [
      inputLine(':', input, true, width),
      ...shown.map((item, offset) => itemLine(item, first + offset, first + offset === row, width)),
      ...(items.length === 0 ? nothingLines(view, input.text, width) : []),
    ],
  }
}

const withInput = (palette: Palette, input: TextInput): Palette =>
  input.text === palette.input.text ? { ...palette, input } : { ...emptyPalette, input }

/** The palette with a text typed. */
export const typedInPalette = ({ state }: View, palette: Palette, text: string): State => ({
  ...state,
  overlay: withInput(palette, insert(palette.input, text)),
})

/** The state after a command in the palette. */
export function commandInPalette(view: View, palette: Palette, command: CommandId): State {
  const { state } = view
  if (command === 'cancel') return withoutOverlay(state)
  if (isEdit(command)) return { ...state, overlay: withInput(palette, edit(palette.input, command)) }
  if (!isMotion(command)) return state
  const rows = moveRows(palette, command, listHeight(view), paletteItems(view, palette.input.text).length)
  return { ...state, overlay: { ...palette, ...rows } }
}

/** The palette with another row marked. */
export const markedInPalette = (palette: Palette, row: number): Palette => ({ ...palette, row })

/** What the marked item asks for. */
export const chosenInPalette = (view: View, { input, row }: Palette): Request | undefined =>
  paletteItems(view, input.text)[row]?.request
