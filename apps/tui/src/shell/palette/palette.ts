/** The palette: every command, place, language and theme, found by a few letters. @module */
import { formatQueryProblem } from '@puente/core'
import { clamp, isMotion, moveListCursor } from '../../app/scroll.ts'
import { type Overlay, type ScreenContext, type State, without } from '../../app/state.ts'
import { edit, emptyInput, inputOf, insert, isEdit, type TextInput } from '../../app/text-input.ts'
import type { CommandId } from '../../input/commands.ts'
import { inputLine } from '../../screens/input-line.ts'
import { routeAt } from '../../screens/route-at.ts'
import type { PanelContent } from '../../screens/screen-definition.ts'
import { wrap } from '../../text/arrange.ts'
import { fitLine, justify, type Line, lineOf } from '../../text/line.ts'
import { fit } from '../../text/width.ts'
import { words } from '../../words.ts'
import type { Action } from '../action.ts'
import { commandProblem, parseListLine } from './command-line.ts'
import { type PaletteItem, paletteItems, paletteOffer } from './palette-items.ts'

type Palette = Extract<Overlay, { kind: 'palette' }>

/** The palette with nothing typed. */
export const emptyPalette: Palette = { kind: 'palette', input: emptyInput, row: 0, top: 0 }

/** Below the line that is typed. */
const listHeight = ({ layout }: ScreenContext): number => Math.max(1, layout.full.innerHeight - 1)

function itemLine({ label, detail }: PaletteItem, row: number, marked: boolean, width: number): Line {
  const left: Line = [{ text: marked ? '▸ ' : '  ', row }, { text: label }]
  const line = justify(left, [{ text: detail, tone: 'key' }], width)
  if (!marked) return line
  const text = fitLine(line, width)
    .map((segment) => segment.text)
    .join('')
  return [{ text: fit(text, width), tone: 'cursor', row }]
}

/** What is wrong with what is typed, where what is offered is only near it. */
function problemLines({ cache, state: { language } }: ScreenContext, text: string, width: number): readonly Line[] {
  const problems = parseListLine(cache, text)?.problems ?? []
  if (problems.length > 0) {
    return problems.flatMap((problem) => wrap(lineOf(formatQueryProblem(problem, language), 'error'), width))
  }
  const said = commandProblem(cache, text)
  if (said !== undefined) return wrap(lineOf(said[language], 'error'), width)
  const route = routeAt(cache, text)
  if (route.ok) return []
  const { message, nearest } = route.error
  const hint = nearest.length === 0 ? '' : ` ${words.meantOne[language]}`
  return wrap(lineOf(`${message[language]}.${hint}`, 'error'), width)
}

/** The palette as it is. */
export function palettePanel(context: ScreenContext, { input, row, top }: Palette): PanelContent {
  const { layout, state } = context
  const width = layout.full.innerWidth
  const { items, isNear } = paletteOffer(context, input.text)
  const problems = isNear ? problemLines(context, input.text, width) : []
  const height = Math.max(1, listHeight(context) - problems.length)
  const first = clamp(top, 0, items.length - height)
  const shown = items.slice(first, first + height)
  return {
    pane: layout.full,
    title: { left: lineOf(words.palette[state.language], 'title'), right: lineOf(String(items.length), 'number') },
    focused: true,
    lines: [
      inputLine(':', input, true, width),
      ...problems,
      ...shown.map((item, offset) => itemLine(item, first + offset, first + offset === row, width)),
    ],
  }
}

const withInput = (palette: Palette, input: TextInput): Palette =>
  input.text === palette.input.text ? { ...palette, input } : { ...emptyPalette, input }

/** The palette with a text typed. */
export const typedInPalette = ({ state }: ScreenContext, palette: Palette, text: string): State => ({
  ...state,
  overlay: withInput(palette, insert(palette.input, text)),
})

/** The palette with the marked item typed out; where it is already, the next is marked. */
function completed(context: ScreenContext, palette: Palette): Palette {
  const items = paletteItems(context, palette.input.text)
  const item = items[palette.row]
  if (item === undefined) return palette
  if (item.completion !== palette.input.text) return { ...emptyPalette, input: inputOf(item.completion) }
  return { ...palette, ...moveListCursor(palette, 'down', listHeight(context), items.length) }
}

/** The state after a command in the palette. */
export function commandInPalette(context: ScreenContext, palette: Palette, command: CommandId): State {
  const { state } = context
  if (command === 'cancel') return without(state, 'overlay')
  if (command === 'complete') return { ...state, overlay: completed(context, palette) }
  if (isEdit(command)) return { ...state, overlay: withInput(palette, edit(palette.input, command)) }
  if (!isMotion(command)) return state
  const rows = moveListCursor(palette, command, listHeight(context), paletteItems(context, palette.input.text).length)
  return { ...state, overlay: { ...palette, ...rows } }
}

/** The palette with another row marked. */
export const markedInPalette = (palette: Palette, row: number): Palette => ({ ...palette, row })

/** What the marked item asks for. */
export const chosenInPalette = (context: ScreenContext, { input, row }: Palette): Action | undefined =>
  paletteItems(context, input.text)[row]?.action
