import type { Language, Localized } from '@puente/core'
import type { Mode } from './modes.ts'

/** The heading under which the help lists a command. */
export type CommandGroup = 'move' | 'go' | 'ask' | 'find' | 'table' | 'type' | 'explorer'

/** A row of the command table. */
export interface CommandShape {
  readonly label: Localized
  /** As `keyEventsOf` names them; the first is displayed. A single character is a key only where no text is typed. */
  readonly keys: readonly [string, ...string[]]
  /** The key to display in a language, if it is not the first. */
  readonly shown?: Readonly<Partial<Record<Language, string>>>
  readonly modes: readonly Mode[]
  /** A word for the bottom line. Without it the command is listed only in the help. */
  readonly hint?: Localized
  /** The modes whose bottom line shows the hint. Default: all modes of the command. */
  readonly hintModes?: readonly Mode[]
}
