/** From a key press to a command. @module */
import type { CommandId } from './commands.ts'
import type { KeyEvent } from './key-event.ts'
import type { Keymap } from './keymap.ts'
import { isTyping, type Mode } from './modes.ts'

/** What a key press asks for: a command, or text to be typed. */
export type KeyAction =
  | { readonly kind: 'command'; readonly id: CommandId }
  | { readonly kind: 'text'; readonly text: string }

/** What the first part of a key press asks for, and what is left of it. */
export interface ResolvedKey {
  /** Absent for a key without a meaning. */
  readonly action?: KeyAction
  /** A digit of how often the next command is to be carried out. */
  readonly digit?: string
  readonly rest?: KeyEvent
}

/**
 * What a key press asks for in a mode.
 *
 * Where no text is typed, characters are keys. Of several that came at once only the first is understood, since what
 * it does may change the mode in which the others are meant.
 *
 * @param counting whether digits were typed before: then 0 is one, too
 */
export function resolveKey(keymap: Keymap, mode: Mode, event: KeyEvent, counting = false): ResolvedKey {
  const commandOf = (key: string): ResolvedKey => {
    const id = keymap.commandOf(mode, key)
    return id === undefined ? {} : { action: { kind: 'command', id } }
  }
  if ('key' in event) return commandOf(event.key)
  if (isTyping(mode)) return { action: { kind: 'text', text: event.text } }
  const [first = '', ...others] = event.text
  const isDigit = /[1-9]/.test(first) || (counting && first === '0')
  return {
    ...(isDigit ? { digit: first } : commandOf(first)),
    ...(others.length === 0 ? {} : { rest: { text: others.join('') } }),
  }
}
