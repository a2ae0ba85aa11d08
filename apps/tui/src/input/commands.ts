/**
 * The one table of commands: what each is called, which keys it has, and where it works.
 *
 * Help, the bottom line and the dispatch of keys all come from it. A reader's own keys take the place of its keys in a
 * keymap.
 *
 * @module
 */
import type { Localized } from '@puente/core'
import { canvasCommands } from './canvas-commands.ts'
import type { CommandGroup, CommandShape } from './command-shape.ts'
import { explorerCommands } from './explorer-commands.ts'
import { farCommands, findCommands } from './find-commands.ts'
import { goCommands } from './go-commands.ts'
import { moveCommands } from './move-commands.ts'
import { questionCommands } from './question-commands.ts'
import { tableCommands } from './table-commands.ts'
import { typingCommands } from './typing-commands.ts'

/** Every command by its name. */
export const commands = {
  ...moveCommands,
  ...findCommands,
  ...goCommands,
  ...canvasCommands,
  ...questionCommands,
  ...farCommands,
  ...tableCommands,
  ...typingCommands,
  ...explorerCommands,
} as const satisfies Record<string, CommandShape>

/** Name of a command. */
export type CommandId = keyof typeof commands

/** A command of the table. */
export type Command = CommandShape & { readonly id: CommandId }

/** Whether a word names a command. */
export const isCommandId = (word: string): word is CommandId => Object.hasOwn(commands, word)

/** The table as a list, in the order in which help shows it. */
export const commandList: readonly Command[] = Object.keys(commands)
  .filter(isCommandId)
  .map((id): Command => ({ ...commands[id], id }))

/** What the groups are called, in the order in which help shows them. */
export const groupLabels = {
  move: { en: 'Move', es: 'Moverse' },
  go: { en: 'Go', es: 'Ir' },
  ask: { en: 'Ask', es: 'Preguntar' },
  find: { en: 'Find', es: 'Encontrar' },
  table: { en: 'Tables and saving', es: 'Tablas y guardar' },
  type: { en: 'While typing', es: 'Al escribir' },
  explorer: { en: 'Explorer', es: 'Explorador' },
} as const satisfies Record<CommandGroup, Localized>
