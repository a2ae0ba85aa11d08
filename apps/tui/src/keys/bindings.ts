/** From a key press to a command. @module */
import { type CommandId, commandList, isTyping, type Mode } from './commands.ts'
import type { Press } from './key-name.ts'

/** The command of each key in each mode. */
const bindings: ReadonlyMap<string, CommandId> = new Map(
  commandList.flatMap(({ id, keys, modes }) =>
    modes.flatMap((mode) =>
      keys
        .filter((key) => !isTyping(mode) || [...key].length > 1)
        .map((key): [string, CommandId] => [`${mode} ${key}`, id]),
    ),
  ),
)

/** What a key press asks for: a command, or text to be typed. */
export type Request =
  | { readonly kind: 'command'; readonly id: CommandId }
  | { readonly kind: 'text'; readonly text: string }

const commandOf = (mode: Mode, key: string): readonly Request[] => {
  const id = bindings.get(`${mode} ${key}`)
  return id === undefined ? [] : [{ kind: 'command', id }]
}

/**
 * What a key press asks for in a mode.
 *
 * @returns several requests where keys came faster than they were read; none for a key without a meaning
 */
export function requestsOf(mode: Mode, press: Press): readonly Request[] {
  if ('key' in press) return commandOf(mode, press.key)
  if (isTyping(mode)) return [{ kind: 'text', text: press.text }]
  return [...press.text].flatMap((character) => commandOf(mode, character))
}
