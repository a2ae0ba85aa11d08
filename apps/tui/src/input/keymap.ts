/** Which key is which command: the key table, with the reader's own keys in it. @module */
import type { Language } from '@puente/core'
import { type Command, type CommandId, commandList } from './commands.ts'
import { type KeyEvent, keyLabel } from './keys.ts'
import { isTyping, type Mode } from './modes.ts'

/** A command with its keys. It has none if the user removed them. */
export type BoundCommand = Omit<Command, 'keys'> & { readonly keys: readonly string[] }

/** The keys of each command. */
export interface Keymap {
  /** Every command, in the order in which help shows them. */
  readonly commands: readonly BoundCommand[]
  readonly commandOf: (mode: Mode, key: string) => CommandId | undefined
  /** The differences from the default keymap as text, for use as a cache key. */
  readonly changes: string
}

const isOneCharacter = (key: string): boolean => [...key].length === 1

/**
 * The keys of a command in a mode.
 *
 * In modes with typed text a single character is text, and ctrl keys edit instead of moving, as in a shell.
 */
export function keysIn({ keys, group }: Pick<BoundCommand, 'keys' | 'group'>, mode: Mode): readonly string[] {
  if (!isTyping(mode)) return keys
  return keys.filter((key) => !isOneCharacter(key) && (group !== 'move' || !key.startsWith('ctrl+')))
}

/**
 * A keymap.
 *
 * @param own the user's keys, by command
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

/** The default keys. */
export const defaultKeymap: Keymap = keymapOf()

/** The label of a command's displayed key; undefined if it has no key. */
export function displayKey({ keys, shown }: BoundCommand, language: Language): string | undefined {
  const key = shown?.[language] ?? keys[0]
  return key === undefined ? undefined : keyLabel(key, language)
}

/** The label of a command's key, or how to find the command in the palette if it has none. */
export function keyOf({ commands }: Keymap, id: CommandId, language: Language): string {
  const command = commands.find((one) => one.id === id)
  return (command && displayKey(command, language)) ?? `: ${command?.label[language] ?? id}`
}

/** What a key does: it runs a command or types text. */
export type KeyAction =
  | { readonly kind: 'command'; readonly id: CommandId }
  | { readonly kind: 'text'; readonly text: string }

/** The effect of the first part of a key event, and the rest of the event. */
export interface ResolvedKey {
  /** Undefined if the key has no effect. */
  readonly action?: KeyAction
  /** A digit of the repeat count of the next command. */
  readonly digit?: string
  readonly rest?: KeyEvent
}

/**
 * Resolves a key event in a mode.
 *
 * Where no text is typed, characters are keys. Of several at once only the first is resolved, since it may change the mode
 * for the others.
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
