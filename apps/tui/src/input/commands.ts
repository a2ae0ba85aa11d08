/**
 * The command table: label, keys and modes of every command.
 *
 * Help, bottom line and key dispatch are made from it. A keymap replaces its keys by those of the user.
 *
 * @module
 */
import type { Localized } from '@puente/core'
import type { CommandGroup, CommandShape } from './command-shape.ts'
import { explorerCommands, tableCommands, typingCommands } from './editing-commands.ts'
import type { Mode } from './modes.ts'
import { canvasMoveCommands, goCommands, mapCommands, moveCommands } from './navigation-commands.ts'
import { findCommands, questionCommands, searchCommands } from './query-commands.ts'

/** The parts of the table with their groups, in the order of the help and of hints on the bottom line. */
const parts = [
  ['move', moveCommands],
  ['find', findCommands],
  ['go', goCommands],
  ['move', canvasMoveCommands],
  ['go', mapCommands],
  ['ask', questionCommands],
  ['find', searchCommands],
  ['table', tableCommands],
  ['type', typingCommands],
  ['explorer', explorerCommands],
] as const satisfies readonly (readonly [CommandGroup, Record<string, CommandShape>])[]

/** Every command by its id. */
export const commands = {
  ...moveCommands,
  ...findCommands,
  ...goCommands,
  ...canvasMoveCommands,
  ...mapCommands,
  ...questionCommands,
  ...searchCommands,
  ...tableCommands,
  ...typingCommands,
  ...explorerCommands,
} as const satisfies Record<string, CommandShape>

/** Id of a command. */
export type CommandId = keyof typeof commands

/** A command of the table. */
export type Command = CommandShape & { readonly id: CommandId; readonly group: CommandGroup }

/** Whether a word is the id of a command. */
export const isCommandId = (word: string): word is CommandId => Object.hasOwn(commands, word)

/** The commands as a list, in the order of the help. */
export const commandList: readonly Command[] = parts.flatMap(([group, part]) =>
  Object.keys(part)
    .filter(isCommandId)
    .map((id): Command => ({ ...commands[id], id, group })),
)

/** Titles of the groups, in the order of the help. */
export const groupLabels = {
  move: { en: 'Move', es: 'Moverse' },
  go: { en: 'Go', es: 'Ir' },
  ask: { en: 'Ask', es: 'Preguntar' },
  find: { en: 'Find', es: 'Encontrar' },
  table: { en: 'Tables and saving', es: 'Tablas y guardar' },
  type: { en: 'While typing', es: 'Al escribir' },
  explorer: { en: 'Explorer', es: 'Explorador' },
} as const satisfies Record<CommandGroup, Localized>

/** The commands that work in a mode. */
export type CommandIn<M extends Mode> = {
  [I in CommandId]: [Extract<(typeof commands)[I]['modes'][number], M>] extends [never] ? never : I
}[CommandId]

/** The commands that do the same everywhere. A screen handles all others itself. */
const globalCommandIds = [
  'forward',
  'home',
  'find',
  'next-match',
  'previous-match',
  'search',
  'map',
  'network',
  'path',
  'palette',
  'match',
  'opportunities',
  'briefing',
  'timeline',
  'since',
  'save',
  'copy-row',
  'copy-cell',
  'copy-source',
  'copy-address',
  'language',
  'evidence',
  'theme',
  'mouse',
  'help',
  'suspend',
  'quit',
  'quit-now',
] as const satisfies readonly CommandId[]

/** Id of a command that does the same everywhere. */
export type GlobalCommandId = (typeof globalCommandIds)[number]

export const isGlobalCommand = (id: CommandId): id is GlobalCommandId => globalCommandIds.some((one) => one === id)
