/**
 * The one table of commands: what each is called, which keys it has, and where it works.
 *
 * Help, the bottom line and the dispatch of keys all come from it. A reader's own keys take the place of its keys in a
 * keymap.
 *
 * @module
 */
import type { Localized } from '@puente/core'
import type { CommandGroup, CommandShape } from './command-shape.ts'
import { explorerCommands, tableCommands, typingCommands } from './editing-commands.ts'
import type { Mode } from './modes.ts'
import { canvasCommands, goCommands, moveCommands } from './navigation-commands.ts'
import { farCommands, findCommands, questionCommands } from './query-commands.ts'

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

/** The commands that the key table has for a mode. */
export type CommandIn<M extends Mode> = {
  [I in CommandId]: [Extract<(typeof commands)[I]['modes'][number], M>] extends [never] ? never : I
}[CommandId]

/** The commands that are the same wherever they work. All others are carried out by the screen where they are given. */
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
  'save',
  'copy-row',
  'copy-cell',
  'copy-source',
  'copy-address',
  'language',
  'theme',
  'mouse',
  'help',
  'suspend',
  'quit',
  'quit-now',
] as const satisfies readonly CommandId[]

/** Name of a command that is the same wherever it works. */
export type GlobalCommandId = (typeof globalCommandIds)[number]

/** Whether a command is the same wherever it works. */
export const isGlobalCommand = (id: CommandId): id is GlobalCommandId => globalCommandIds.some((one) => one === id)
