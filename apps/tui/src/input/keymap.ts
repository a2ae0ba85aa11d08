/** Which key is which command: the key table, with the reader's own keys in it. @module */
import type { Language } from '@puente/core'
import { type Command, type CommandId, commandList } from './commands.ts'
import { keyLabel } from './key-label.ts'
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
