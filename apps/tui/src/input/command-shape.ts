import type { Language, Localized } from '@puente/core'
import type { Mode } from './modes.ts'

/** Under which heading help lists a command. */
export type CommandGroup = 'move' | 'go' | 'ask' | 'find' | 'table' | 'type' | 'explorer'

/** What the key table says of a command. */
export interface CommandShape {
  readonly group: CommandGroup
  readonly label: Localized
  /** Spelt as `pressOf` does; the first is the one shown. A single character is a key where no text is typed. */
  readonly keys: readonly [string, ...string[]]
  /** The key that is shown in a language, where it is another than the first. */
  readonly shown?: Readonly<Partial<Record<Language, string>>>
  readonly modes: readonly Mode[]
  /** A word for the bottom line; absent: it stands only in the help. */
  readonly hint?: Localized
  /** The modes whose bottom line has it; absent: all of its modes. */
  readonly hintModes?: readonly Mode[]
}
