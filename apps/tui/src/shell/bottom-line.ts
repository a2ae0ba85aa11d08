/** The last line of the window: what was said, what is being counted, or what keys do here. @module */

import type { Language } from '@puente/core'
import type { Message, ScreenContext } from '../app/state.ts'
import type { CommandId } from '../input/commands.ts'
import { type BoundCommand, type Keymap, shownKey } from '../input/keymap.ts'
import type { Mode } from '../input/modes.ts'
import { worksAt } from '../screens/screens.ts'
import { type Line, lineWidth, type Segment, truncateLine } from '../text/line.ts'
import { words } from '../words.ts'
import { modeOf } from './overlays.ts'

/** What is said on the last line, instead of the hints. */
export const messageLine = ({ text, tone = 'heading' }: Message, language: Language, width: number): Line =>
  truncateLine([{ text: ` ${text[language]}`, tone }], width)

/** What the hints are about. */
export interface Hinted {
  readonly keymap: Keymap
  readonly mode: Mode
  readonly language: Language
  /** Whether a command does something where the reader is. */
  readonly works: (id: CommandId) => boolean
}

/** What stands first, and is the last to go where there is no room: opening, going back, help and the way out. */
const foremost: readonly CommandId[] = [
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

/** A hint on the line: its key, and a word for what it does. */
interface Hint {
  readonly id: CommandId
  readonly key: string
  readonly says: string
}

function hintOf(command: BoundCommand, { mode, language, works }: Hinted): readonly Hint[] {
  const { id, hint, modes, hintModes } = command
  const key = shownKey(command, language)
  if (hint === undefined || key === undefined || !modes.includes(mode)) return []
  return (hintModes ?? modes).includes(mode) && works(id) ? [{ id, key, says: hint[language] }] : []
}

const segmentsOf = ({ id, key, says }: Hint, gap: number): readonly Segment[] => [
  { text: key, tone: 'key', command: id },
  { text: `${says === '' ? '' : ` ${says}`}${' '.repeat(gap)}`, command: id },
]

/** Hints with a space before them and so many behind each. */
const lineWith = (hints: readonly Hint[], gap: number): Line => [
  { text: ' ' },
  ...hints.flatMap((hint) => segmentsOf(hint, gap)),
]

/** Hints as wide as they can be said: with their words, closer, or the last of them as keys alone. */
function fittedHints(hints: readonly Hint[], width: number): { readonly hints: readonly Hint[]; readonly gap: number } {
  const visible = (gap: number, some: readonly Hint[]) => lineWidth(lineWith(some, gap)) - gap
  if (visible(2, hints) <= width) return { hints, gap: 2 }
  for (let said = hints.length; said > 0; said -= 1) {
    const some = hints.map((hint, at) => (at < said ? hint : { ...hint, says: '' }))
    if (visible(1, some) <= width) return { hints: some, gap: 1 }
  }
  return { hints: hints.map((hint) => ({ ...hint, says: '' })), gap: 1 }
}

/** The arrows that move in a mode. */
function arrowHint({ keymap, mode, language }: Hinted): Line {
  const moves = (id: CommandId) => keymap.commands.some((command) => command.id === id && command.modes.includes(mode))
  const isTwoWay = mode === 'opportunities' || mode === 'timeline' || mode === 'map' || mode === 'network'
  const arrows = (moves('up') ? '↑↓' : '') + (isTwoWay && moves('left') ? '←→' : '')
  return arrows === '' ? [] : [{ text: arrows, tone: 'key' }, { text: ` ${words.move[language]}  ` }]
}

/**
 * The hints of a mode that fit: opening, going back, help and the way out first, and of the others as many as have room.
 *
 * @param width columns
 */
function hintLine(hinted: Hinted, width: number): Line {
  const all = hinted.keymap.commands.flatMap((command) => hintOf(command, hinted))
  const first = foremost.flatMap((id) => all.filter((hint) => hint.id === id))
  const { hints, gap } = fittedHints(first, width)
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
    if (foremost.includes(hint.id)) continue
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
