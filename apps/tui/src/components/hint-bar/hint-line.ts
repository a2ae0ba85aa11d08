/** The last line: what the most useful keys do here. @module */
import type { Language } from '@puente/core'
import { type Command, commandList } from '../../keys/commands.ts'
import { keyLabel } from '../../keys/key-label.ts'
import type { Mode } from '../../keys/modes.ts'
import { truncateLine } from '../../lines/fit-line.ts'
import { type Line, lineWidth, type Segment } from '../../lines/line.ts'
import { words } from '../../words.ts'

const hintSegments = ({ id, keys: [key], hint }: Command, language: Language): readonly Segment[] => [
  { text: keyLabel(key, language), tone: 'key', command: id },
  { text: ` ${hint?.[language] ?? ''}  `, command: id },
]

/** Whether a command has a word on the bottom line of a mode. */
const hints = ({ hint, modes, hintModes }: Command, mode: Mode) =>
  hint !== undefined && (hintModes ?? modes).includes(mode)

/** Help and the way out stay when there is no room for all. */
const lasting: ReadonlySet<Command['id']> = new Set(['help', 'quit', 'close-help', 'cancel'])

/** The arrows that move in a mode. */
function arrowHint(mode: Mode, language: Language): Line {
  const moves = (id: Command['id']) => commandList.some((command) => command.id === id && command.modes.includes(mode))
  const arrows = (moves('up') ? '↑↓' : '') + (moves('step-left') ? '←→' : '')
  return arrows === '' ? [{ text: ' ' }] : [{ text: ` ${arrows}`, tone: 'key' }, { text: ` ${words.move[language]}  ` }]
}

/**
 * The hints of a mode that fit.
 *
 * @param width columns
 */
export function hintLine(mode: Mode, language: Language, width: number): Line {
  const all = commandList.filter((command) => hints(command, mode))
  const reserved = all.filter(({ id }) => lasting.has(id)).flatMap((command) => hintSegments(command, language))
  const arrows = arrowHint(mode, language)
  let room = width - lineWidth(reserved) - lineWidth(arrows)
  const shown = all.filter((command) => {
    if (lasting.has(command.id)) return true
    const needed = lineWidth(hintSegments(command, language))
    if (needed > room) return false
    room -= needed
    return true
  })
  return truncateLine([...arrows, ...shown.flatMap((command) => hintSegments(command, language))], width)
}
