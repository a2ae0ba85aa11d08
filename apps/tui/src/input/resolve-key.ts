/** From a key press to a command. @module */
import type { CommandId } from './commands.ts'
import type { Press } from './key-event.ts'
import type { Keymap } from './keymap.ts'
import { isTyping, type Mode } from './modes.ts'

/** What a key press asks for: a command, or text to be typed. */
export type KeyRequest =
  | { readonly kind: 'command'; readonly id: CommandId }
  | { readonly kind: 'text'; readonly text: string }

/** What the first part of a key press asks for, and what is left of it. */
export interface Understood {
  /** Absent for a key without a meaning. */
  readonly request?: KeyRequest
  /** A digit of how often the next command is to be carried out. */
  readonly digit?: string
  readonly rest?: Press
}

/**
 * What a key press asks for in a mode.
 *
 * Where no text is typed, characters are keys. Of several that came at once only the first is understood, since what
 * it does may change the mode in which the others are meant.
 *
 * @param counting whether digits were typed before: then 0 is one, too
 */
export function understand(keymap: Keymap, mode: Mode, press: Press, counting = false): Understood {
  const commandOf = (key: string): Understood => {
    const id = keymap.commandOf(mode, key)
    return id === undefined ? {} : { request: { kind: 'command', id } }
  }
  if ('key' in press) return commandOf(press.key)
  if (isTyping(mode)) return { request: { kind: 'text', text: press.text } }
  const [first = '', ...others] = press.text
  const isDigit = /[1-9]/.test(first) || (counting && first === '0')
  return {
    ...(isDigit ? { digit: first } : commandOf(first)),
    ...(others.length === 0 ? {} : { rest: { text: others.join('') } }),
  }
}
