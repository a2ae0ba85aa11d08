/** Who carries out a command: the frame, or the screen where it is given. @module */
import type { CommandId, commands } from './commands.ts'
import type { Mode } from './modes.ts'

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
