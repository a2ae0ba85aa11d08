/** From a key press to a command. @module */
import type { KeyRequest } from '../state/request.ts'
import { type CommandId, commandList } from './commands.ts'
import type { Press } from './key-name.ts'
import { isTyping, type Mode } from './modes.ts'

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

/** What the first part of a key press asks for, and what is left of it. */
export interface Understood {
  /** Absent for a key without a meaning. */
  readonly request?: KeyRequest
  readonly rest?: Press
}

const commandOf = (mode: Mode, key: string): { readonly request?: KeyRequest } => {
  const id = bindings.get(`${mode} ${key}`)
  return id === undefined ? {} : { request: { kind: 'command', id } }
}

/**
 * What a key press asks for in a mode.
 *
 * Where no text is typed, characters are keys. Of several that came at once only the first is understood, since what
 * it does may change the mode in which the others are meant.
 */
export function understand(mode: Mode, press: Press): Understood {
  if ('key' in press) return commandOf(mode, press.key)
  if (isTyping(mode)) return { request: { kind: 'text', text: press.text } }
  const [first = '', ...others] = press.text
  return { ...commandOf(mode, first), ...(others.length === 0 ? {} : { rest: { text: others.join('') } }) }
}
