/** The last line of the window: what was said, what is being counted, or what keys do here. @module */

import type { Language } from '@puente/core'
import type { Message, ScreenContext } from '../app/state.ts'
import type { CommandId } from '../input/commands.ts'
import { type BoundCommand, displayKey, type Keymap } from '../input/keymap.ts'
import type { Mode } from '../input/modes.ts'
import { worksAt } from '../screens/screens.ts'
import { type Line, lineWidth, type Segment, truncateLine } from '../text/line.ts'
import { words } from '../words.ts'
import { modeOf } from './overlays.ts'

/** A message on the last line. */
export const messageLine = ({ text, tone = 'heading' }: Message, language: Language, width: number): Line =>
  truncateLine([{ text: ` ${text[language]}`, tone }], width)

/** What hints depend on. */
export interface HintContext {
  readonly keymap: Keymap
  readonly mode: Mode
  readonly language: Language
  /** Whether a command has an effect here. */
  readonly works: (id: CommandId) => boolean
}

/** Commands whose hints come first and are dropped last. */
const priorityCommands: readonly CommandId[] = [
  'open',
  'choose',
  'walk-to',
  'toggle',
  'accept',
  'keep-found',
  'save-as',
  'replace',
  'keep-file',
  'back',
  'cancel',
  'close-help',
  'help',
  'quit',
]

/** A key and a word for what it does. */
interface Hint {
  readonly id: CommandId
  readonly key: string
  readonly says: string
}

function hintOf(command: BoundCommand, { mode, language, works }: HintContext): readonly Hint[] {
  const { id, hint, modes, hintModes } = command
  const key = displayKey(command, language)
  if (hint === undefined || key === undefined || !modes.includes(mode)) return []
  return (hintModes ?? modes).includes(mode) && works(id) ? [{ id, key, says: hint[language] }] : []
}

const segmentsOf = ({ id, key, says }: Hint, gap: number): readonly Segment[] => [
  { text: key, tone: 'key', command: id },
  { text: `${says === '' ? '' : ` ${says}`}${' '.repeat(gap)}`, command: id },
]

/** A line of hints, with a gap after each. */
const lineWith = (hints: readonly Hint[], gap: number): Line => [
  { text: ' ' },
  ...hints.flatMap((hint) => segmentsOf(hint, gap)),
]

/** The widest form of hints that fits: with words, with smaller gaps, or the last ones as keys only. */
function fitHints(hints: readonly Hint[], width: number): { readonly hints: readonly Hint[]; readonly gap: number } {
  const visible = (gap: number, some: readonly Hint[]) => lineWidth(lineWith(some, gap)) - gap
  if (visible(2, hints) <= width) return { hints, gap: 2 }
  for (let said = hints.length; said > 0; said -= 1) {
    const some = hints.map((hint, at) => (at < said ? hint : { ...hint, says: '' }))
    if (visible(1, some) <= width) return { hints: some, gap: 1 }
  }
  return { hints: hints.map((hint) => ({ ...hint, says: '' })), gap: 1 }
}

/** The hint for the arrow keys of a mode. */
function arrowHint({ keymap, mode, language }: HintContext): Line {
  const moves = (id: CommandId) => keymap.commands.some((command) => command.id === id && command.modes.includes(mode))
  const isTwoWay = mode === 'opportunities' || mode === 'timeline' || mode === 'map' || mode === 'network'
  const arrows = (moves('up') ? '↑↓' : '') + (isTwoWay && moves('left') ? '←→' : '')
  return arrows === '' ? [] : [{ text: arrows, tone: 'key' }, { text: ` ${words.move[language]}  ` }]
}

/**
 * The hints of a mode: the priority commands first, and as many others as fit.
 *
 * @param width columns
 */
function hintLine(hinted: HintContext, width: number): Line {
  const all = hinted.keymap.commands.flatMap((command) => hintOf(command, hinted))
  const first = priorityCommands.flatMap((id) => all.filter((hint) => hint.id === id))
  const { hints, gap } = fitHints(first, width)
  const line: Segment[] = [...lineWith(hints, gap)]
  let room = width - lineWidth(line)
  const add = (segments: readonly Segment[]): boolean => {
    const needed = lineWidth(segments)
    if (needed > room + gap) return false
    line.push(...segments)
    room -= needed
    return true
  }
  add(arrowHint(hinted))
  for (const hint of all) {
    if (priorityCommands.includes(hint.id)) continue
    if (!add(segmentsOf(hint, gap))) break
  }
  const last = line.at(-1)
  const ended = last === undefined ? line : [...line.slice(0, -1), { ...last, text: last.text.trimEnd() }]
  return truncateLine(lineWidth(line) > width ? ended : line, width)
}

/** The last line. */
export function bottomLine(context: ScreenContext): Line {
  const { language, message, count, keymap } = context.state
  const { columns } = context.layout
  if (message !== undefined) return messageLine(message, language, columns)
  if (count !== undefined) return messageLine({ text: { en: `${count} …`, es: `${count} …` } }, language, columns)
  const works = (id: Parameters<typeof worksAt>[1]) => worksAt(context, id)
  return hintLine({ keymap, mode: modeOf(context.state), language, works }, columns)
}
