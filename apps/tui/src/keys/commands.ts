/**
 * The one table of commands: what each is called, which keys it has, and where it works.
 *
 * Help, the bottom line and the dispatch of keys all come from it.
 *
 * @module
 */
import type { Localized } from '@puente/core'
import { askCommands } from './ask-commands.ts'
import type { CommandGroup, CommandShape } from './command-shape.ts'
import { explorerCommands } from './explorer-commands.ts'
import { findCommands } from './find-commands.ts'
import { goCommands } from './go-commands.ts'
import { moveCommands } from './move-commands.ts'
import { spaceMoves, spaceSettings, spaceWays } from './space-commands.ts'
import { tableCommands } from './table-commands.ts'
import { typingCommands } from './typing-commands.ts'

/** Every command by its name. */
export const commands = {
  ...moveCommands,
  ...spaceMoves,
  ...goCommands,
  ...spaceWays,
  ...askCommands,
  ...findCommands,
  ...tableCommands,
  ...typingCommands,
  ...explorerCommands,
  ...spaceSettings,
} as const satisfies Record<string, CommandShape>

/** Name of a command. */
export type CommandId = keyof typeof commands

/** A command of the table. */
export type Command = CommandShape & { readonly id: CommandId }

/** The table as a list, in the order in which help shows it. */
export const commandList: readonly Command[] = Object.entries(commands).map(
  ([id, command]: [string, CommandShape]) => ({
    ...command,
    // The entries are the table's own.
    id: id as CommandId,
  }),
)

/** What the groups are called, in the order in which help shows them. */
export const groupLabels = {
  move: { en: 'Move', es: 'Moverse' },
  go: { en: 'Go', es: 'Ir' },
  ask: { en: 'Ask', es: 'Preguntar' },
  find: { en: 'Find', es: 'Encontrar' },
  type: { en: 'While typing', es: 'Al escribir' },
  explorer: { en: 'Explorer', es: 'Explorador' },
} as const satisfies Record<CommandGroup, Localized>
