/** Which key is which command: the key table, with the reader's own keys in it. @module */
import type { Language } from '@puente/core'
import { type Command, type CommandId, commandList } from './commands.ts'
import { type KeyEvent, keyLabel } from './keys.ts'
import { isTyping, type Mode } from './modes.ts'

/** A command with the keys that it has; none where the reader took them away. */
export type BoundCommand = Omit<Command, 'keys'> & { readonly keys: readonly string[] }

/** The keys of each command. */
export interface Keymap {
  /** Every command, in the order in which help shows them. */
  readonly commands: readonly BoundCommand[]
  readonly commandOf: (mode: Mode, key: string) => CommandId | undefined
  /** What differs from the key table, in one text: two keymaps with the same are the same. */
  readonly changes: string
}

const isOneCharacter = (key: string): boolean => [...key].length === 1

/**
 * The keys of a command in a mode.
 *
 * Where one types, a single character is text, and what moves elsewhere with ctrl edits, as it does in a shell.
 */
export function keysIn({ keys, group }: Pick<BoundCommand, 'keys' | 'group'>, mode: Mode): readonly string[] {
  if (!isTyping(mode)) return keys
  return keys.filter((key) => !isOneCharacter(key) && (group !== 'move' || !key.startsWith('ctrl+')))
}

/**
 * A keymap.
 *
 * @param own the keys of the reader's own, by command; absent: the key table as it is
 */
export function keymapOf(own: ReadonlyMap<CommandId, readonly string[]> = new Map()): Keymap {
  const commands = commandList.map((command): BoundCommand => {
    const keys = own.get(command.id)
    if (keys === undefined) return command
    const { shown: _shown, ...others } = command
    return { ...others, keys }
  })
  const bindings: ReadonlyMap<string, CommandId> = new Map(
    commands.flatMap((command) =>
      command.modes.flatMap((mode) =>
        keysIn(command, mode).map((key): [string, CommandId] => [`${mode} ${key}`, command.id]),
      ),
    ),
  )
  return {
    commands,
    commandOf: (mode, key) => bindings.get(`${mode} ${key}`),
    changes: own.size === 0 ? '' : JSON.stringify([...own]),
  }
}

/** The key table as it is. */
export const defaultKeymap: Keymap = keymapOf()

/** The key that is shown of a command, as it is printed; none where it has no key. */
export function shownKey({ keys, shown }: BoundCommand, language: Language): string | undefined {
  const key = shown?.[language] ?? keys[0]
  return key === undefined ? undefined : keyLabel(key, language)
}

/** The key of a command as it is printed; its name in the palette where it has none. */
export function keyOf({ commands }: Keymap, id: CommandId, language: Language): string {
  const command = commands.find((one) => one.id === id)
  return (command && shownKey(command, language)) ?? `: ${command?.label[language] ?? id}`
}

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
